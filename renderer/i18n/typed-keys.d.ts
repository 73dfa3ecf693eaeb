import type { en } from '#shared/i18n/en.ts'

/**
 * The codebook's words are not among these: their keys are field paths and hold dots. Screens read
 * them through shared/i18n/codebook-words.ts.
 */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: typeof en }
    returnNull: false
  }
}
