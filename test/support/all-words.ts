/** @file Tests look at every language; the application loads the one it shows. */
import { loadAllCodebookWords } from '#shared/i18n/load-codebook-words.ts'

await loadAllCodebookWords()
