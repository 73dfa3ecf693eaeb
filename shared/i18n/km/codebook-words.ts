/** @file The Khmer words of the codebook. */
import type { CodebookWords } from '../codebook-shape.ts'
import { codebookWords as english } from '../en/codebook-words.ts'
import { country } from './codebook-countries.ts'

export const codebookWords: CodebookWords = {
  ...english,
  codes: { ...english.codes, country },
}
