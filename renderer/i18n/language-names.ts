import type { Language } from '#shared/ipc/session.ts'

/** Each language as it calls itself: the same words on every screen, whatever its language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', km: 'ខ្មែរ' }
