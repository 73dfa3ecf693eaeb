import type { LocalQuestion, LocalSection } from '#shared/codebook/local/local-codebook.ts'

/** What the list can ask for. The screen does it. */
export interface ListDeeds {
  readonly editSection: (section: LocalSection) => void
  readonly addQuestion: (section: LocalSection) => void
  readonly editQuestion: (question: LocalQuestion) => void
  readonly move: (what: 'section' | 'question', id: string, by: 1 | -1) => void
  readonly retire: (what: 'section' | 'question', id: string, name: string) => void
  readonly restore: (what: 'section' | 'question', id: string, name: string) => void
}
