import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Answer } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { steps, type StepId } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { launch, type Running } from '#test/support/electron.ts'
import {
  createCanaries,
  createMarks,
  search,
  textsOf,
  type Marks,
  type Where,
} from './drive/canaries.ts'
import {
  decideConsent,
  finishInterview,
  next,
  question,
  startInterview,
  typeAnswer,
  typeInterview,
} from './drive/interview.ts'
import { button, goTo, lockOffice, setUpOffice, signIn, wordsOf } from './drive/office.ts'
import { answerOpenDialog } from './drive/dialogs.ts'
import { recordAgreement, saveContactCard } from './drive/sharing.ts'
import { openReports, saveReport } from './drive/report.ts'
import { start } from './drive/start.ts'

const words = wordsOf('en')
const build = join(import.meta.dirname, '../../out')
type Canaries = ReturnType<typeof createCanaries>

/**
 * For every question that takes free text one canary of its kind, and for every question a note with
 * one. (Attachments: add one with a canary inside and in its name when cases can hold them.)
 */
function canaryAnswers(canaries: Canaries): Record<string, Answer> {
  const value = (path: string, isLong: boolean): string => {
    if (/native/i.test(path)) return canaries.native()
    if (/phone/i.test(path)) return canaries.phone()
    if (/email/i.test(path)) return canaries.email()
    return isLong ? canaries.longText() : canaries.name()
  }
  const answerTo = ({ path, kind, askedWhen }: Field): Answer | null => {
    const note = canaries.name()
    if (kind === 'text' || kind === 'longText')
      return { value: value(path, kind === 'longText'), note }
    // A question that opens others stays open; one that hangs on another may never be asked.
    return askedWhen === undefined && !mustBeAnswered.has(path)
      ? { value: null, missing: 'notAsked', note }
      : null
  }
  return Object.fromEntries(
    steps
      .flatMap((step) => step.fields)
      .map((path) => [path, answerTo(fieldOf(path))] as const)
      .filter((each): each is readonly [(typeof each)[0], Answer] => each[1] !== null),
  )
}

/** Without these an interview is no case, or stops at once. */
const mustBeAnswered = new Set(['case.registrationDate', 'case.safeNow'])

/** The canaries that a page shows, each once: what was really typed, and kept. */
async function canariesShown({ window }: Running, marks: Marks): Promise<readonly string[]> {
  const text = (await window.getByRole('main').textContent()) ?? ''
  const forms = textsOf(marks).map(
    (mark) => new RegExp(`${mark}\\P{Lu}{0,3}[A-Z]{2}\\d{2,3}`, 'gu'),
  )
  return [...new Set(forms.flatMap((form) => text.match(form) ?? []))]
}

function privateFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tessera-${name}-`))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A home and a temporary folder that hold only what the application put there. */
function privateWorld(): { profile: string; env: Record<string, string>; places: Where[] } {
  const [profile, home, temp] = [
    privateFolder('profile'),
    privateFolder('home'),
    privateFolder('temp'),
  ]
  const xdg = ['CONFIG', 'CACHE', 'DATA', 'STATE'].map((kind) => {
    const folder = join(home, kind.toLowerCase())
    mkdirSync(folder)
    return [`XDG_${kind}_HOME`, folder] as const
  })
  const since = Date.now()
  return {
    profile,
    env: { HOME: home, TMPDIR: temp, TMP: temp, TEMP: temp, ...Object.fromEntries(xdg) },
    places: [
      { folder: profile },
      { folder: home },
      { folder: temp },
      ...[...new Set([tmpdir(), '/tmp'])].map((folder) => ({ folder, since })),
      { folder: '/var/tmp', since },
      { folder: '/dev/shm', since },
      // Where printing leaves its jobs, and where the system lists recent documents of its user.
      { folder: '/var/spool/cups', since },
      { folder: join(homedir(), '.local/share'), since },
      { folder: '/var/crash', since },
      { folder: build, since },
    ],
  }
}

async function titles({ app, window }: Running): Promise<readonly string[]> {
  const bars = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  )
  return [...bars, await window.title()]
}

function stepOf(path: string): StepId {
  const step = steps.find(({ fields }) => fields.some((each) => each === path))
  if (step === undefined) throw new Error(`no step asks ${path}`)
  return step.id
}

async function editCase(running: Running, canaries: Canaries): Promise<string> {
  const { window } = running
  const change = async (path: string, value: string): Promise<void> => {
    const section = stepWords('en', stepOf(path)).title
    await button(window, words.cases.editSection.replace('{{section}}', section)).click()
    // The first field is the answer, the next one its note.
    await question(window, path).getByRole('textbox').first().fill(value)
    await button(window, words.cases.save).click()
    await window.getByText(value).first().waitFor()
  }
  const renamed = canaries.name()
  await change('person.safeContact', canaries.longText())
  await change('person.middleName', renamed)
  return renamed
}

/** As on the phone, with a canary for whoever was called. */
async function confirmPartner({ app, window }: Running, card: string, who: string): Promise<void> {
  const { sharing } = words
  await goTo(window, words.frame.sharing)
  await answerOpenDialog(app, card)
  await button(window, sharing.addPartner).first().click()
  await button(window, sharing.add.accept).click()
  await window.getByLabel(sharing.partner.comparedWith).fill(who)
  await window.getByLabel(sharing.partner.allMatch).check()
  await button(window, sharing.partner.confirm).click()
  await window.getByText(sharing.partner.confirmedTitle).waitFor()
}

test('what looks for canaries finds one in a file and one in a name, however it is written', () => {
  const folder = privateFolder('planted')
  const marks = createMarks()
  const canaries = createCanaries(marks)
  const texts = textsOf(marks)
  expect(search([{ folder }], texts)).toEqual({ files: 0, bytes: 0, hits: [] })
  const planted: readonly (readonly [string, Buffer])[] = [
    ['plain', Buffer.from(`name=${canaries.name()}`)],
    ['wide', Buffer.from(`x${canaries.native()}`, 'utf16le')],
    ['folded', Buffer.from(canaries.name().toLowerCase())],
    ['number', Buffer.from(canaries.phone())],
    ['escaped', Buffer.from(encodeURIComponent(canaries.native()))],
    ['base64', Buffer.from(Buffer.from(`ab${canaries.name()}`).toString('base64'))],
    // Across the border of two reads.
    ['late', Buffer.concat([Buffer.alloc(8 * 1024 * 1024 - 3), Buffer.from(canaries.name())])],
    [`${canaries.name()}.txt`, Buffer.from('nothing in it')],
  ]
  for (const [name, bytes] of planted) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'innocent'), 'nothing to see')
  const found = search([{ folder }], texts)
  expect(found.files).toBe(planted.length + 1)
  expect([...found.hits].sort()).toEqual(planted.map(([name]) => join(folder, name)).sort())
})

test('after a full day no canary that was typed lies anywhere on the computer', async () => {
  const marks = createMarks()
  const canaries = createCanaries(marks)
  const cards = privateFolder('cards')
  // The partner's card leaves on purpose; it lies on the desk, where nobody looks for canaries.
  const partner = await start()
  const partnerName = canaries.name()
  const country = 'Cambodia'
  const passphrase = `meadow ${canaries.name()} orbit silent harbor`
  await setUpOffice(partner.window, 'en', {
    organisation: partnerName,
    person: canaries.name(),
    country,
    passphrase,
  })
  const partnerCard = join(cards, 'partner.tessera-card')
  await saveContactCard(partner, 'en', partnerCard)

  const { profile, env, places } = privateWorld()
  const running = await launch({ profile, env })
  const { window } = running
  window.setDefaultTimeout(15_000)
  const seenTitles: string[] = []
  const lookAtTitle = async () => {
    seenTitles.push(...(await titles(running)))
  }
  const key = await setUpOffice(window, 'en', {
    organisation: canaries.name(),
    person: canaries.name(),
    country,
    passphrase,
  })

  const given = { interview: 'given', pseudonymisedSharing: 'given', statistics: 'given' } as const
  const kept = new Set<string>()
  for (let count = 0; count < 3; count++) {
    await startInterview(window, 'en')
    await typeInterview(
      window,
      'en',
      { decisions: given, answers: canaryAnswers(canaries) },
      lookAtTitle,
    )
    await finishInterview(window, 'en')
    for (const each of await canariesShown(running, marks)) kept.add(each)
    await lookAtTitle()
  }
  const renamed = await editCase(running, canaries)
  await lookAtTitle()

  await goTo(window, words.frame.cases)
  const searchBox = window.getByRole('searchbox')
  await searchBox.fill(renamed)
  await window.getByRole('row').filter({ hasText: renamed }).waitFor()
  await searchBox.fill(`nobody ${canaries.name()}`)
  await window.getByText(words.cases.nothingTitle).waitFor()
  await lookAtTitle()

  await confirmPartner(running, partnerCard, canaries.name())
  await recordAgreement(running, 'en', `Routes in the Mekong ${canaries.name()}`)
  // Saved under a name that somebody chose: it stands in the folder they chose, and nowhere else.
  await openReports(running, 'en')
  const report = join(cards, `${canaries.name()}.pdf`)
  await saveReport(running, 'en', 'pdf', report)

  // Locked in the middle of an interview: what is half typed is kept, and kept encrypted.
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  const half = canaryAnswers(canaries)
  for (const path of Object.keys(half).filter((each) => each.startsWith('person.'))) {
    const answer = half[path]
    if (answer && (await question(window, path).isVisible()))
      await typeAnswer(window, 'en', path, answer)
  }
  const texts = [...textsOf(marks), key.join(''), key.join('-'), key.join(' ')]
  expect(kept.size).toBeGreaterThanOrEqual(200)
  expect(search(places, texts, [cards]).hits).toEqual([])
  await lockOffice(window)
  await lookAtTitle()
  expect(search(places, texts, [cards]).hits).toEqual([])
  await signIn(window, 'en', passphrase)
  await running.close()

  const found = search(places, texts, [cards])
  expect(found.hits).toEqual([])
  expect(found.files).toBeGreaterThan(4)
  expect(new Set(seenTitles)).toEqual(new Set(['Tessera']))
  const log = readFileSync(join(profile, 'tessera.log'), 'utf8')
  expect(log).toContain('"event":"started"')
  expect(search([{ folder: join(profile, 'tessera.log') }], texts)).toMatchObject({
    files: 1,
    hits: [],
  })
  // The card that was handed over names its office: the search does find what lies in the clear.
  expect([...search([{ folder: cards }], texts).hits].sort()).toEqual([partnerCard, report].sort())
})
