import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { needsPdftotext } from '#test/support/needs.ts'
import { entities } from '#shared/codebook/codebook.ts'
import { paperSteps, questionNumber } from '#shared/codebook/numbering.ts'
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { reasonTokens } from '../../renderer/form/quick/tokens.ts'
import { languageNames } from '../../renderer/i18n/language-names.ts'
import { axeProblems } from './drive/axe.ts'
import { answerSaveDialog } from './drive/dialogs.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const { quickEntry } = words

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'tessera-definitions-'))
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true })
  })
  return made
}

/** In the order in which it was written, not by place on the page. */
const textOf = (pdf: string): string =>
  execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')

test('a definition is found by a word of an answer, and all of them print', async (context) => {
  needsPdftotext(context)
  const place = folder()
  const running = await start()
  const { app, window } = running
  await openPractice(window)
  await goTo(window, words.frame.definitions)
  await window.getByRole('heading', { name: words.definitions.title }).waitFor()
  expect(await axeProblems(window, 'definitions')).toEqual([])
  const { codebookChanges } = words
  await window.getByText(codebookChanges.title, { exact: true }).click()
  for (const change of Object.values(codebookChanges.changes))
    await window.getByText(change, { exact: true }).waitFor()
  expect(await axeProblems(window, 'what changed')).toEqual([])
  await window.getByText(codebookChanges.title, { exact: true }).click()
  await window.getByLabel(words.definitions.search).fill('debt bondage')
  const label = fieldWords('en', 'victim.methodsOfControl').label
  await window.getByRole('heading', { name: label }).waitFor()
  await window.getByText('DebtBondage', { exact: true }).waitFor()
  await window.getByLabel(words.definitions.search).fill('no such words anywhere')
  await window.getByText(words.definitions.nothing).waitFor()

  const pdf = join(place, 'dictionary.pdf')
  await answerSaveDialog(app, pdf)
  await button(window, words.definitions.savePdf).click()
  await window.getByText(words.definitions.saved.replace('{{place}}', '').trim()).waitFor()
  const text = textOf(pdf)
  const missing = entities
    .flatMap(({ fields }) => fields)
    .filter(({ htcds, extension, path }) => !text.includes(htcds ?? extension ?? path))
  expect(missing.map(({ path }) => path)).toEqual([])
  expect(text).toContain('CC BY 4.0')
  expectNoTroubles(running)
})

test('the XLSForm and the JSON Schema are written where the person says', async () => {
  const place = folder()
  const running = await start()
  const { app, window } = running
  await openPractice(window)
  await goTo(window, words.frame.definitions)
  await answerSaveDialog(app, join(place, 'form.xlsx'))
  await button(window, words.definitions.saveXlsForm).click()
  await expect.poll(() => existsSync(join(place, 'form.xlsx')), { timeout: 15_000 }).toBe(true)
  await answerSaveDialog(app, join(place, 'schema.json'))
  await button(window, words.definitions.saveSchema).click()
  await expect.poll(() => existsSync(join(place, 'schema.json')), { timeout: 15_000 }).toBe(true)
  const schema = JSON.parse(readFileSync(join(place, 'schema.json'), 'utf8')) as {
    readonly properties: object
  }
  expect(Object.keys(schema.properties)).toEqual(entities.map(({ name }) => name))
  expectNoTroubles(running)
})

test('the paper form holds every question with its number', async (context) => {
  needsPdftotext(context)
  const place = folder()
  const running = await start()
  const { app, window } = running
  await openPractice(window)
  await goTo(window, words.frame.definitions)
  await window.getByRole('link', { name: words.definitions.toPaper }).click()
  await window.getByRole('heading', { name: words.definitions.paper.formTitle }).waitFor()
  expect(await axeProblems(window, 'paper')).toEqual([])
  const pdf = join(place, 'paper.pdf')
  await answerSaveDialog(app, pdf)
  await button(window, words.definitions.savePdf).click()
  await window.getByText(words.definitions.saved.replace('{{place}}', '').trim()).waitFor()
  const text = textOf(pdf)
  const paths = paperSteps().flatMap(({ fields }) => fields)
  expect(paths.length).toBeGreaterThan(60)
  for (const path of paths)
    expect(text).toContain(`${questionNumber(path) ?? ''} ${fieldWords('en', path).ask}`)
  // The numbers that are typed later, the decisions, the signs, and whose form it is.
  for (const { path } of consentQuestions) expect(text).toContain(` ${questionNumber(path) ?? ''} `)
  expect(text).toContain(`1 ${codeWords('en', 'gender', 'Feminine').label} Feminine`)
  for (const sign of Object.values(reasonTokens)) expect(text).toContain(` ${sign} `)
  for (const words of [quickEntry.paper.notProtected, quickEntry.paper.readBack])
    expect(text).toContain(words)
  expect(text).toMatch(/Tessera \d+\.\d+ 1 \/ \d\d/)
  // Nothing of the frame around it.
  expect(text).not.toContain(words.frame.settings)
  expectNoTroubles(running)
})

test('the paper form speaks another language than the screen, with all codes when they are wanted', async () => {
  const running = await start()
  const { window } = running
  await openPractice(window)
  await goTo(window, words.frame.definitions)
  await window.getByRole('link', { name: words.definitions.toPaper }).click()
  await window.getByRole('radio', { name: languageNames.km }).click()
  const khmer = wordsOf('km').definitions.paper
  await window.getByRole('heading', { name: khmer.formTitle }).waitFor()
  await window.getByText(fieldWords('km', 'person.gender').ask).waitFor()
  await window.getByLabel(quickEntry.paper.lists).check()
  const battambang = window.getByRole('listitem').filter({ hasText: 'KH-2 ' })
  await battambang.filter({ hasText: codeWords('km', 'province', 'KH-2').label }).waitFor()
  // What stands between two answers is not English either.
  expect(await window.locator('main [lang="km"]').innerText()).not.toMatch(
    /\p{sc=Khmer} (and|or) /u,
  )
  expect(await axeProblems(window, 'paper in Khmer')).toEqual([])
  // The screen itself keeps its language.
  await window.getByRole('heading', { name: words.definitions.paper.title }).waitFor()
  expectNoTroubles(running)
})
