import type { Language } from '#shared/i18n/languages.ts'

/** Each language as it calls itself: the same words on every screen, whatever its language. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  km: 'ខ្មែរ',
  th: 'ไทย',
  id: 'Bahasa Indonesia',
  fil: 'Filipino',
}
