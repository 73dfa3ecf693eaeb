/** @file Dates for the language that i18next names with a plain string. */
import { dateText as inLanguage, momentText as momentIn } from '#shared/i18n/dates.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'

function known(language: string): Language {
  return languages.find((each) => each === language) ?? 'en'
}

/** A calendar date with the precision it has: "2026", "Nov 2026", "22 Nov 2026". */
export function dateText(date: string, language: string): string {
  return inLanguage(date, known(language))
}

/** An instant, as the clock in this office showed it: "22 Nov 2026, 14:02". */
export function momentText(instant: string, language: string): string {
  return momentIn(instant, known(language))
}
