import type { en } from '#shared/i18n/en.ts'

/**
 * Screens read the codebook's words through shared/i18n/codebook-words.ts: their keys are field paths
 * and hold dots.
 */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: Omit<typeof en, 'codebook'> }
    returnNull: false
  }
}
