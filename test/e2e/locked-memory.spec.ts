import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import type { VaultKeys } from '#main/vault/vault-keys.ts'
import { passphrase, setUpOffice } from '#test/support/office.ts'
import {
  familyOf,
  findInMemory,
  needsProcessMemory,
  roleOf,
  type Needles,
} from '#test/support/process-memory.ts'
import { answersOf, exampleAnswers, finishInterview } from '#test/support/records.ts'
import type { Running } from '#test/support/electron.ts'
import { createCanaries, createMarks, type Marks } from './drive/canaries.ts'
import { decideConsent, next, startInterview } from './drive/interview.ts'
import { atGate, atHome, button, goTo, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'
import { seeUnseen, typeUnseen } from './drive/unseen.ts'

const words = wordsOf('en')
type Canaries = ReturnType<typeof createCanaries>

/** As text lies in memory: in UTF-8, or two bytes to a letter. */
const textForms = (...texts: readonly string[]): readonly Buffer[] =>
  texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])

const keyForms = (key: Uint8Array | null): readonly Buffer[] => {
  if (key === null) throw new Error('a key that this person does not hold')
  return [Buffer.from(key), ...textForms(Buffer.from(key).toString('hex'))]
}

const needlesFor = ({ dek, kid, kex, usk }: VaultKeys, stored: Marks, typed: Marks): Needles =>
  new Map([
    ['database key', keyForms(dek)],
    ['identity key', keyForms(kid)],
    ['export key', keyForms(kex)],
    ['signing key', keyForms(usk)],
    ['passphrase', textForms(passphrase)],
    ['what was stored', textForms(stored.latin, stored.khmer)],
    ['what was typed', textForms(typed.latin, typed.khmer)],
  ])

/** An office with one case, made in this process, and its keys. */
async function officeOnDisk(canaries: Canaries) {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-memory-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  const office = await setUpOffice(join(profile, 'vault'))
  const session = office.host.session
  if (session === null) throw new Error('nobody is signed in')
  const name = canaries.name()
  const { code } = await finishInterview(session, {
    ...exampleAnswers,
    ...answersOf({
      'person.firstName': name,
      'person.nativeName': canaries.native(),
      'person.safeContact': canaries.longText(),
    }),
  })
  office.host.close()
  const unlocked = await unlockSlot(office.folder, office.slot, passphrase)
  if (unlocked === null) throw new Error('the passphrase opens nothing')
  return { profile, name, code, keys: unlocked.keys }
}

/** Reads a case, changes it, searches, and leaves an interview half typed. */
async function work({ window }: Running, code: string, name: string, typed: Canaries) {
  await goTo(window, words.frame.cases)
  await seeUnseen(window, name)
  await window.getByRole('row').filter({ hasText: code }).click()
  await seeUnseen(window, name)
  const section = stepWords('en', 'identity').title
  await button(window, words.cases.editSection.replace('{{section}}', section)).click()
  const middle = '[data-question="person.middleName"] input'
  await typeUnseen(window, middle, typed.name())
  await button(window, words.cases.save).click()
  await window.waitForFunction((where) => document.querySelector(where) === null, middle)
  await goTo(window, words.frame.cases)
  await typeUnseen(window, 'input[type=search]', typed.name())
  await window.getByText(words.cases.nothingTitle).waitFor()
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  await typeUnseen(window, '[data-question="person.firstName"] input', typed.name())
  await typeUnseen(window, '[data-question="person.nativeName"] input', typed.native())
}

test('what reads the memory of a process finds what lies there', async (context) => {
  const secret = createCanaries(createMarks()).name()
  const child = spawn(process.execPath, [
    '-e',
    'process.stdin.once("data", (kept) => { globalThis.kept = kept; console.log("kept") })',
  ])
  onTestFinished(() => {
    child.kill()
  })
  child.stdin.write(secret)
  await once(child.stdout, 'data')
  const pid = child.pid ?? 0
  needsProcessMemory(context, pid)
  const needles = new Map([
    ['kept', textForms(secret)],
    ['never there', textForms(createMarks().latin)],
  ])
  expect(findInMemory(pid, needles).found).toEqual(['kept'])
})

test('after a lock no process remembers a key, the passphrase or a word of a case (ASVS 14.3.1)', async (context) => {
  const [stored, typed] = [createMarks(), createMarks()]
  const { profile, name, code, keys } = await officeOnDisk(createCanaries(stored))
  const needles = needlesFor(keys, stored, typed)
  const running = await start({ profile })
  const { window, app } = running
  const pid = app.process().pid ?? 0
  needsProcessMemory(context, pid)
  const look = () =>
    familyOf(pid).flatMap((each) =>
      findInMemory(each, needles).found.map((what) => `${roleOf(each)}: ${what}`),
    )

  await typeUnseen(window, 'input[type=password]', passphrase)
  await button(window, words.setup.signIn).click()
  await atHome(window, words)
  await goTo(window, words.frame.cases)
  await seeUnseen(window, name)
  expect(look()).toContain('renderer: what was stored')
  await work(running, code, name, createCanaries(typed))
  // While it is open the keys are where they belong, so the search does find them.
  const open = look()
  expect(open).toContain('utility node.mojom.NodeService: database key')
  expect(open).toContain('utility node.mojom.NodeService: identity key')
  expect(open).toContain('renderer: what was typed')
  expect(open.filter((found) => found.endsWith('key') && !found.includes('NodeService'))).toEqual(
    [],
  )

  await window.keyboard.press('Control+l')
  await atGate(window)
  expect(look()).toEqual([])
  expectNoTroubles(running)
})
