import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { DataContents } from '#shared/ipc/exchange.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

interface DataInsideProps {
  readonly inside: DataContents
  readonly busy: boolean
  readonly onBring: () => void
}

/** What the file holds, and what bringing it in would do. */
export function DataInside({ inside, busy, onBring }: DataInsideProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { organisation, created, cases, persons, knownCases, ownQuestions, problems } = inside
  const fresh = cases - knownCases
  return (
    <>
      <p>{t('exchange.from', { organisation, date: dayText(created, language) })}</p>
      {problems.length > 0 ? (
        <Notice kind="danger" live title={t('exchange.problemsTitle')}>
          <p>{t('exchange.problemsMore')}</p>
          <ul>
            {problems.map(({ table, row, column, problem }) => (
              <li key={`${table} ${String(row)} ${column}`}>
                {t('exchange.problem', { table, row, column, problem: t(wordsFor(problem)) })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <p>{t('exchange.holds', { cases, persons, known: knownCases })}</p>
          {ownQuestions > 0 && <p>{t('ownQuestions.comeAlong', { count: ownQuestions })}</p>}
          {fresh === 0 ? (
            <p>{t('exchange.nothingNew')}</p>
          ) : (
            <div>
              <Button kind="primary" busy={busy} onClick={onBring}>
                {t('exchange.bring', { count: fresh })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}

const known = [
  'notACode',
  'tooLong',
  'notADate',
  'outOfRange',
  'wrongKind',
  'valueAndMissing',
  'unknownColumn',
  'missingRow',
  'doubled',
  'wrongOffice',
] as const

function wordsFor(problem: string): `exchange.problems.${(typeof known)[number] | 'other'}` {
  return `exchange.problems.${known.find((name) => name === problem) ?? 'other'}`
}
