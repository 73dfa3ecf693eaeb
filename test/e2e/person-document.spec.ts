import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { needsPdftotext } from '#test/support/needs.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { languages } from '#shared/i18n/languages.ts'
import { languageNames } from '../../renderer/i18n/language-names.ts'
import { axeProblems } from './drive/axe.ts'
import { answerSaveDialog } from './drive/dialogs.ts'
import {
  decideConsent,
  finishInterview,
  startInterview,
  toStep,
  typeAnswer,
} from './drive/interview.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const khmer = wordsOf('km')
const secret = 'Her aunt Bopha hid her in Poipet'

/** Letters and signs alone: a page breaks lines, and sets spaces, where it likes. */
const bare = (text: string): string => text.replaceAll(/[\s\u200b]+/gu, '')

test('a person gets what is held about them, in Khmer, without a text that was held back (ASVS 14.2.7)', async (context) => {
  needsPdftotext(context)
  const folder = mkdtempSync(join(tmpdir(), 'tessera-document-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const running = await startReady()
  const { app, window } = running
  const dialog = window.getByRole('dialog')
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  await toStep(window, 'en', 'identity')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Rachana' })
  await typeAnswer(window, 'en', 'person.nativeName', { value: 'រចនា' })
  await typeAnswer(window, 'en', 'person.gender', { value: 'Feminine' })
  await toStep(window, 'en', 'risk')
  await typeAnswer(window, 'en', 'victim.needsDetails', { value: secret })
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')

  await window.getByRole('link', { name: words.personDocument.open }).click()
  await window.getByText(secret).waitFor()
  expect(await axeProblems(window, 'document')).toEqual([])
  await window.locator('label').getByText(languageNames.km, { exact: true }).click()
  await window.getByRole('heading', { name: khmer.personDocument.heading }).waitFor()
  await window
    .getByRole('button', { name: /^Hold back: / })
    .first()
    .click()
  await button(window, words.personDocument.reason.danger).click()
  await window.getByText(secret).waitFor({ state: 'detached' })

  const file = join(folder, 'record.pdf')
  await answerSaveDialog(app, file)
  await button(window, words.personDocument.savePdf).click()
  await dialog.getByText(words.personDocument.warnMore).waitFor()
  await button(dialog, words.personDocument.warnDo).click()
  await window.getByText(words.personDocument.saved.replace('{{place}}', 'record.pdf')).waitFor()

  const text = bare(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }))
  const { reason, heldBack } = khmer.personDocument
  for (const shown of [
    khmer.personDocument.heading,
    khmer.personDocument.keepSafe,
    khmer.personDocument.inCase.replace('{{code}}', code),
    heldBack.replace('{{reason}}', reason.danger),
    fieldWords('km', 'person.gender').label,
    codeWords('km', 'gender', 'Feminine').label,
    'រចនា',
    'Rachana',
    'Lantern House',
  ])
    expect(text).toContain(bare(shown))
  for (const hidden of [secret, words.personDocument.holdBack, words.personDocument.check])
    expect(text).not.toContain(bare(hidden))
  expectNoTroubles(running)
})

describe.each(languages)('in %s', (language) => {
  test('the document is sound for a screen reader', async () => {
    const running = await start()
    const { window } = running
    const here = wordsOf(language)
    await openPractice(window, language)
    await goTo(window, here.frame.cases)
    await window.getByRole('row').nth(3).click()
    await window.getByRole('link', { name: here.personDocument.open }).click()
    await window.getByRole('heading', { name: here.personDocument.heading }).waitFor()
    expect(await axeProblems(window, 'document')).toEqual([])
    expectNoTroubles(running)
  })
})
