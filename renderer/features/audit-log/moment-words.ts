import { momentText } from '#shared/i18n/dates.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** The time of an entry. In a log that somebody changed it may be anything; `null`: it is no time. */
export function entryMoment(at: string, language: Language): string | null {
  return Number.isNaN(Date.parse(at)) ? null : momentText(at, language)
}
