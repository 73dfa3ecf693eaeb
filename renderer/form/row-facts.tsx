import { isAnswered, type Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { AnswerView } from './answer-view.tsx'
import { useLanguage } from './use-language.ts'
import styles from './row-facts.module.css'

interface RowFactsProps {
  readonly paths: readonly string[]
  readonly answers: Answers
}

/** What a row says, in words. */
export function RowFacts({ paths, answers }: RowFactsProps) {
  const language = useLanguage()
  return (
    <dl className={styles['facts']}>
      {paths
        .filter((path) => isAnswered(answers[path]))
        .map((path) => (
          <div key={path}>
            <dt>{fieldWords(language, path).label}</dt>
            <dd>
              <AnswerView field={fieldOf(path)} answer={answers[path]} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
