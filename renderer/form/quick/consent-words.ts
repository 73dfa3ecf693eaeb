/** @file The words of what is asked about consent: on paper and in the sheet the same. */
import type { TFunction } from 'i18next'
import { consentTerms, decisionPath, termPath } from '#shared/codebook/consent-questions.ts'
import { consentScopes } from '#shared/codebook/consent.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { Aliases } from './option-source.ts'
import { reasonTokens } from './tokens.ts'

export interface ConsentWords {
  readonly label: string
  readonly ask: string
  /** Words of the answers, where they are not those of the codebook. */
  readonly aliases?: Aliases
}

export function consentWords({ path }: Field, language: Language, t: TFunction): ConsentWords {
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
