import { useTranslation } from 'react-i18next'
import type { LocalChange } from '#shared/codebook/local/changes.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { listName, questionTexts, sectionTitle } from '#shared/codebook/local/words.ts'
import { useLanguage } from '../../form/use-language.ts'

/** A change in words. Nothing is ever taken out, so what it is about is always there to be named. */
export function useChangeWords(codebook: LocalCodebook): (change: LocalChange) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = (subject: string | null): string => {
    const section = codebook.sections.find(({ id }) => id === subject)
    if (section !== undefined) return sectionTitle(section, language)
    const question = codebook.questions.find(({ id }) => id === subject)
    if (question !== undefined) return questionTexts(question, language).label
    const list = codebook.lists.find(({ id }) => id === subject)
    return list === undefined ? '' : listName(list, language)
  }
  return ({ what, subject, count }) =>
    t(`ownQuestions.changes.${what}`, { name: nameOf(subject), count: count ?? 0 })
}
