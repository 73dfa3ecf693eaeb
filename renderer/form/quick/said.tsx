import { useTranslation } from 'react-i18next'
import type { Answer } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import { valueWords } from '../answer-words.ts'
import { joinedWords } from '../joined-words.ts'
import { bounds, wordsFor } from '../problem-words.ts'
import { today } from '../today.ts'
import { useLanguage } from '../use-language.ts'
import type { Reading } from './entry.ts'
import type { Aliases } from './option-source.ts'
import { isText } from './read-entry.ts'
import styles from './quick-row.module.css'

/** What is wrong with a box, in words; `null`: nothing. */
export function useWrongWords(
  field: Field,
  answer: Answer | undefined,
  reading: Reading,
): string | null {
  const { t } = useTranslation()
  const language = useLanguage()
  if (reading.kind === 'wrong') {
    const { expected, several } = reading
    const labels = several.slice(0, 3)
    return several.length > 1
      ? t('quickEntry.expects.several', {
          labels: joinedWords(language, labels),
        })
      : t(`quickEntry.expects.${expected}`)
  }
  const problem = answer === undefined ? null : checkAnswer(field, answer, today())
  return problem === null ? null : t(`intake.problem.${wordsFor(problem, field)}`, bounds(field))
}

interface SaidProps {
  readonly field: Field
  readonly answer: Answer | undefined
  readonly aliases: Aliases | undefined
}

/** What was understood: the answer in words, or why there is none, and what is known about it. */
export function Said({ field, answer, aliases }: SaidProps) {
  const { t } = useTranslation()
  const words = useSaidWords(field, answer, aliases)
  const marks = [
    answer?.estimated === true && t('intake.estimated'),
    answer?.volunteered === true && t('intake.volunteered'),
    answer?.note !== undefined && t('quickEntry.note'),
  ].filter((mark) => mark !== false)
  return (
    <>
      {words !== null && <span className={styles['words']}>{words}</span>}
      {marks.map((mark) => (
        <span key={mark} className={styles['mark']}>
          {mark}
        </span>
      ))}
    </>
  )
}

/** A text says itself. */
function useSaidWords(
  field: Field,
  answer: Answer | undefined,
  aliases: Aliases | undefined,
): string | null {
  const { t } = useTranslation()
  const language = useLanguage()
  if (answer?.missing !== undefined) return t(`intake.reason.${answer.missing}`)
  if (isText(field)) return null
  const own = typeof answer?.value === 'string' ? aliases?.[answer.value] : undefined
  if (own !== undefined) return own.label
  return valueWords(field, answer, language, { yes: t('intake.yes'), no: t('intake.no') })
}
