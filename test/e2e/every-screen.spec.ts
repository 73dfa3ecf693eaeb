import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { languages, type Language } from '#shared/i18n/languages.ts'
import type { Running } from '#test/support/electron.ts'
import { pdf } from '#test/support/pdf-file.ts'
import { addAttachment, chooseAttachment, showAttachment } from './drive/attachments.ts'
import { axeProblems } from './drive/axe.ts'
import { button, goTo, officeIn, openPractice, setUpOffice, wordsOf } from './drive/office.ts'
import {
  addPartner,
  readBundle,
  recordAgreement,
  saveContactCard,
  writeBundle,
} from './drive/sharing.ts'
import { expectNoTroubles, start } from './drive/start.ts'

function reader(running: Running) {
  const found: string[] = []
  const read = async (screen: string): Promise<void> => {
    found.push(...(await axeProblems(running.window, screen)))
  }
  return { found, read }
}

async function desk(language: Language) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-screens-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const partner = await start()
  await setUpOffice(partner.window, language, officeIn(language))
  const card = join(folder, 'partner.tessera-card')
  return { folder, partner, card, fingerprint: await saveContactCard(partner, language, card) }
}

describe.each(languages)(
  'in %s, every screen of sharing is sound for a screen reader',
  (language) => {
    test('partner, agreement, every step of the bundle, and the bundle received', async () => {
      const { folder, partner, card, fingerprint } = await desk(language)
      const running = await start()
      const { found, read } = reader(running)
      await openPractice(running.window, language)
      const ourCard = join(folder, 'sender.tessera-card')
      const ours = await saveContactCard(running, language, ourCard)
      await read('our card')
      await addPartner(running, language, card, fingerprint, read)
      await read('partner')
      await recordAgreement(running, language, 'Routes in the Mekong region', read)
      await read('partner with agreement')
      const bundle = await writeBundle(running, language, folder, (step) => read(`wizard ${step}`))
      const theirs = reader(partner)
      await addPartner(partner, language, ourCard, ours)
      await readBundle(partner, language, join(folder, bundle))
      await theirs.read('bundle received')
      expect([...found, ...theirs.found]).toEqual([])
      expectNoTroubles(running)
    })
  },
)

describe.each(languages)('in %s, the files of a case are sound for a screen reader', (language) => {
  test('none yet, one being added, one refused, the list, one that is looked at, one to delete', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-files-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true })
    })
    const [letter, words] = [join(folder, 'letter.pdf'), join(folder, 'words.pdf')]
    writeFileSync(letter, pdf(['Hello']))
    writeFileSync(words, 'Hello')
    const { attachments, frame } = wordsOf(language)
    const running = await start()
    const { window } = running
    const { found, read } = reader(running)
    await openPractice(window, language)
    await goTo(window, frame.cases)
    await window.getByRole('row').nth(2).click()
    await window.getByText(attachments.none).waitFor()
    await read('no file')
    const dialog = await chooseAttachment(running, language, words)
    await read('a file to add')
    await button(dialog, attachments.add).click()
    await window.getByText(attachments.refusedTitle).waitFor()
    await read('a file refused')
    await button(dialog, frame.cancel).click()
    await addAttachment(running, language, letter, 'Letter')
    await read('files')
    const shown = await showAttachment(running, language, 'Letter')
    await shown.locator('canvas').waitFor()
    await read('a file shown')
    await shown.getByRole('button', { name: frame.close }).click()
    await button(window, attachments.removeNamed.replace('{{name}}', 'Letter')).click()
    await read('a file to delete')
    expect(found).toEqual([])
    expectNoTroubles(running)
  })
})
