import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { steps, type StepId } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import type { Running } from '#test/support/electron.ts'
import {
  createCanaries,
  createMarks,
  search,
  textsOf,
  type Canaries,
  type Found,
} from './drive/canaries.ts'
import { canariesShown, canaryAnswers } from './drive/canary-answers.ts'
import { answerOpenDialog } from './drive/dialogs.ts'
import {
  decideConsent,
  finishInterview,
  next,
  question,
  startInterview,
  typeAnswer,
  typeInterview,
  type Interview,
} from './drive/interview.ts'
import { button, goTo, setUpOffice, wordsOf } from './drive/office.ts'
import { newColleague, workWithColleague } from './drive/office-day.ts'
import { ownFolder, ownWorld } from './drive/own-world.ts'
import { workWithRecords, type Left } from './drive/records-day.ts'
import { openReports, saveReport } from './drive/report.ts'
import { recordAgreement, saveContactCard } from './drive/sharing.ts'
import { lockOfSeveral, signInAs } from './drive/staff.ts'
import { start } from './drive/start.ts'

const words = wordsOf('en')

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
  const folder = ownFolder('planted')
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

/**
 * Interviews with a canary in every field; the third asks only about the person. Returns their codes,
 * the last one first.
 */
async function holdInterviews(
  running: Running,
  canaries: Canaries,
  onStep: () => Promise<void>,
  onCase: () => Promise<void>,
): Promise<readonly [string, string, string]> {
  const { window } = running
  const decisions = {
    interview: 'given',
    pseudonymisedSharing: 'given',
    statistics: 'given',
  } as const
  const hold = async (answers: Interview['answers']): Promise<string> => {
    const code = await startInterview(window, 'en')
    await typeInterview(window, 'en', { decisions, answers }, onStep)
    await finishInterview(window, 'en')
    await onCase()
    return code
  }
  const first = await hold(canaryAnswers(canaries))
  const second = await hold(canaryAnswers(canaries))
  return [await hold(ofPerson(canaryAnswers(canaries))), second, first]
}

const ofPerson = (answers: Interview['answers']): Interview['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => path.startsWith('person.')))

async function searchForNames({ window }: Running, canaries: Canaries, name: string) {
  await goTo(window, words.frame.cases)
  const searchBox = window.getByRole('searchbox')
  await searchBox.fill(name)
  await window.getByRole('row').filter({ hasText: name }).waitFor()
  await searchBox.fill(`nobody ${canaries.name()}`)
  await window.getByText(words.cases.nothingTitle).waitFor()
}

/** As far as the person's part, and left there. */
async function beginInterview({ window }: Running, canaries: Canaries): Promise<void> {
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  for (const [path, answer] of Object.entries(ofPerson(canaryAnswers(canaries))))
    if (await question(window, path).isVisible()) await typeAnswer(window, 'en', path, answer)
}

/** What was taken along by somebody's choice holds what it says it holds, and nothing else. */
function expectNothingElseLeft(
  { log, document, onStick }: Left,
  colleague: string,
  texts: readonly string[],
) {
  const saved = readFileSync(log, 'utf8')
  expect(saved).toContain(colleague)
  const rest = join(ownFolder('rest'), 'log.csv')
  writeFileSync(rest, saved.replaceAll(colleague, ''))
  expect(search([{ folder: rest }], texts)).toMatchObject({ files: 1, hits: [] })
  expect(search([{ folder: document }], texts).hits).toEqual([document])
  expect(search([{ folder: onStick }], texts)).toMatchObject({ files: 1, hits: [] })
}

test('after a full day no canary that was typed lies anywhere on the computer', async () => {
  const marks = createMarks()
  const canaries = createCanaries(marks)
  const [desk, stick] = [ownFolder('desk'), ownFolder('stick')]
  // The partner's card leaves on purpose; it lies on the desk, where nobody looks for canaries.
  const partner = await start()
  const passphrase = `meadow ${canaries.name()} orbit silent harbor`
  const country = 'Cambodia'
  const newOffice = () => ({
    organisation: canaries.name(),
    person: canaries.name(),
    country,
    passphrase,
  })
  await setUpOffice(partner.window, 'en', newOffice())
  const partnerCard = join(desk, 'partner.tessera-card')
  await saveContactCard(partner, 'en', partnerCard)
  await partner.close()

  const { profile, env, places } = ownWorld()
  const running = await start({ profile, env })
  const { window } = running
  const seenTitles: string[] = []
  const kept = new Set<string>()
  const onPage = async () => {
    seenTitles.push(...(await titles(running)))
  }
  const onCase = async () => {
    await onPage()
    for (const each of await canariesShown(running, marks)) kept.add(each)
  }
  const own = newOffice()
  const key = await setUpOffice(window, 'en', own)
  const me = { name: own.person, roles: [], animal: 'turtle', passphrase } as const
  const cases = await holdInterviews(running, canaries, onPage, onCase)
  const name = await editCase(running, canaries)
  await searchForNames(running, canaries, name)
  await onPage()

  await confirmPartner(running, partnerCard, canaries.name())
  await recordAgreement(running, 'en', `Routes in the Mekong ${canaries.name()}`)
  // Saved under a name that somebody chose: it stands in the folder they chose, and nowhere else.
  await openReports(running, 'en')
  const report = join(desk, `${canaries.name()}.pdf`)
  await saveReport(running, 'en', 'pdf', report)

  const colleague = newColleague(canaries)
  const day = { running, canaries, me, colleague, cases, name, desk, stick }
  const code = await workWithColleague(day)
  const left = await workWithRecords(day)
  await onPage()

  // Locked in the middle of an interview: what is half typed is kept, and kept encrypted.
  await beginInterview(running, canaries)
  const texts = [...textsOf(marks), key.join(''), key.join('-'), key.join(' '), code]
  expect(kept.size).toBeGreaterThanOrEqual(200)
  const nothingFound = (): Found => {
    const found = search([...places, { folder: stick }], texts, [desk])
    expect(found.hits).toEqual([])
    return found
  }
  nothingFound()
  await lockOfSeveral(window)
  await onPage()
  nothingFound()
  await signInAs(window, me)
  await running.close()

  expect(nothingFound().files).toBeGreaterThan(4)
  expect(new Set(seenTitles)).toEqual(new Set(['Tessera']))
  const log = readFileSync(join(profile, 'tessera.log'), 'utf8')
  expect(log).toContain('"event":"started"')
  expect(search([{ folder: join(profile, 'tessera.log') }], texts)).toMatchObject({
    files: 1,
    hits: [],
  })
  // The card that was handed over names its office: the search does find what lies in the clear.
  const onDesk = search([{ folder: desk }], texts).hits
  expect(onDesk).toEqual(expect.arrayContaining([partnerCard, report, left.document, left.log]))
  expectNothingElseLeft(left, colleague.name, texts)
  // One of the same day, planted where the search has just been.
  const planted = join(profile, 'vault', 'office', 'planted')
  writeFileSync(planted, `the reason was ${canaries.name()}`)
  expect(search([{ folder: profile }], texts).hits).toEqual([planted])
}, 400_000)
