/** @file Where a question stands: in the standard or not, how it is kept, and after which answers it is asked. */
import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from './use-language.ts'

export function useStandardWords(): (field: Field) => string {
  const { t } = useTranslation()
  return ({ htcds, core, local, mapsTo, extension, path }) => {
    if (htcds !== null)
      return t(core === true ? 'intake.panel.htcdsCore' : 'intake.panel.htcds', { id: htcds })
    if (local !== true) return t('intake.panel.extension', { id: extension ?? path })
    return mapsTo === null || mapsTo === undefined
      ? t('ownQuestions.notInStandard')
      : t('ownQuestions.closeTo', { id: mapsTo })
  }
}

export function usePrivacyWords(): (field: Field) => string {
  const { t } = useTranslation()
  return ({ local, privacy }) =>
    local === true && privacy === 'S'
      ? t('ownQuestions.staysHere')
      : t(`intake.panel.privacy.${privacy}`)
}

type Condition = NonNullable<Field['askedWhen']>

/** The question that another one hangs on, and the answers that lead to it. */
export function useConditionWords(): (condition: Condition) => {
  readonly question: string
  readonly answers: readonly string[]
} {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ field, anyOf }) => {
    const { list, kind } = fieldOf(field)
    const said = (code: string): string => {
      if (kind === 'flag') return code === 'true' ? t('intake.yes') : t('intake.no')
      return list === undefined ? code : codeWords(language, list.name, code).label
    }
    return { question: fieldWords(language, field).label, answers: anyOf.map(said) }
  }
}
