import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import {
  consentQuestions,
  consentTerms,
  decisionPath,
  termPath,
} from '#shared/codebook/consent-questions.ts'
import { consentScopes } from '#shared/codebook/consent.ts'
import type { Field } from '#shared/codebook/field.ts'
import { questionNumber } from '#shared/codebook/numbering.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { Aliases } from '../../../form/quick/option-source.ts'
import { QuickRow } from '../../../form/quick/quick-row.tsx'
import { reasonTokens } from '../../../form/quick/tokens.ts'
import { useLanguage } from '../../../form/use-language.ts'
import type { Interview } from '../interview.ts'
import { isConsentAsked } from './consent-entries.ts'
import { consentStoreOf } from './consent-store.ts'

const isAsked = (answers: Answers, { path }: Field): boolean => isConsentAsked(path, answers)

/** The decisions in the order of the paper: what was explained, each scope, who, when, how. */
export function QuickConsent({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rows = useMemo(
    () => consentQuestions.map((field) => ({ field, ...wordsOf(field, language, t) })),
    [language, t],
  )
  return (
    <>
      {rows.map(({ field, label, ask, aliases }) => (
        <QuickRow
          key={field.path}
          field={field}
          store={consentStoreOf(interview)}
          number={questionNumber(field.path) ?? ''}
          label={label}
          ask={ask}
          isAsked={isAsked}
          reasons={false}
          {...(aliases !== undefined && { aliases })}
        />
      ))}
    </>
  )
}

interface RowWords {
  readonly label: string
  readonly ask: string
  readonly aliases?: Aliases
}

function wordsOf({ path }: Field, language: Language, t: TFunction): RowWords {
  if (path === termPath)
    return {
      label: t('quickEntry.term'),
      ask: t('intake.consent.until'),
      aliases: Object.fromEntries(
        consentTerms.map((term) => [term, { label: t(`quickEntry.terms.${term}`), also: [] }]),
      ),
    }
  const scope = consentScopes.find((one) => decisionPath(one) === path)
  if (scope === undefined) return fieldWords(language, path)
  const { label, definition = label } = codeWords(language, 'consentScope', scope)
  return { label, ask: definition, aliases: decisionWords(t) }
}

const decisionWords = (t: TFunction): Aliases => ({
  given: { label: t('intake.consent.options.given'), also: ['y'] },
  refused: { label: t('intake.consent.options.refused'), also: ['n'] },
  notAsked: { label: t('intake.consent.options.notAsked'), also: [reasonTokens.notAsked] },
})
