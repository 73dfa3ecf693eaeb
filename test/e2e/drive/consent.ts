/** @file Explaining, asking and noting consent, with everything that can be said about it. */
import type { Page } from 'playwright-core'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { ConsentDecision } from '#shared/ipc/intake.ts'
import { question, typeDate } from './interview.ts'
import { pick, wordsOf } from './office.ts'

/** What is the same for every decision of one interview. */
export type ConsentDetails = Pick<ConsentDecision, 'givenBy' | 'assent' | 'method' | 'withheld'> & {
  readonly language: string
  readonly withheldFrom: string
  readonly recipient: string
  /** A day of the person's own choice. */
  readonly expiresOn: string
}

async function tick(
  window: Page,
  language: Language,
  [path, list]: readonly [string, string],
  codes: readonly string[],
): Promise<void> {
  const box = question(window, path)
  for (const code of codes)
    await box
      .locator('label')
      .getByText(codeWords(language, list, code).label, { exact: true })
      .click()
}

/** On the consent step, after the decisions; a referral was agreed to. */
export async function noteConsentDetails(
  window: Page,
  language: Language,
  details: ConsentDetails,
): Promise<void> {
  const words = wordsOf(language).intake.consent
  const points = question(window, 'consentEvent.explained').getByRole('checkbox')
  for (const point of await points.all()) await point.check()
  await window.getByLabel(words.recipient).fill(details.recipient)
  const one = (code: string | null | undefined) => (code ? [code] : [])
  await tick(window, language, ['consentEvent.givenBy', 'consentGiver'], one(details.givenBy))
  await tick(window, language, ['consentEvent.assent', 'assent'], one(details.assent))
  await tick(window, language, ['consentEvent.method', 'consentMethod'], one(details.method))
  await tick(window, language, ['consentEvent.withheld', 'withheldItem'], details.withheld ?? [])
  await window.getByLabel(words.withheldFrom).fill(details.withheldFrom)
  const spoken = codeWords(language, 'language', details.language).label
  await pick(window, fieldWords(language, 'consentEvent.language').ask, spoken)
  const until = question(window, 'consentEvent.expiresOn')
  await until.locator('label').getByText(words.otherDay, { exact: true }).click()
  await typeDate(until.last(), details.expiresOn)
}
