import type { Answers } from '#shared/codebook/answer.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { dateWords } from '../../form/date-words.ts'
import { RowFacts } from '../../form/row-facts.tsx'
import { useLanguage } from '../../form/use-language.ts'
import styles from './history.module.css'

type Event = CaseDetail['consents'][number]

const paths = [
  'consentEvent.explained',
  'consentEvent.method',
  'consentEvent.language',
  'consentEvent.assent',
] as const

/** How the decisions were explained and given. Those of one interview share it, so it is said once. */
export function ConsentWays({ events }: { readonly events: readonly Event[] }) {
  const language = useLanguage()
  return (
    <ul className={styles['events']}>
      {waysOf(events).map(({ key, decidedOn, answers }) => (
        <li key={key}>
          <p className={styles['quiet']}>{dateWords(language, decidedOn)}</p>
          <RowFacts paths={paths} answers={answers} />
        </li>
      ))}
    </ul>
  )
}

interface Ways {
  readonly key: string
  readonly decidedOn: string
  readonly answers: Answers
}

/** The newest first, without decisions of which nothing more is known. */
function waysOf(events: readonly Event[]): readonly Ways[] {
  const found = new Map<string, Ways>()
  for (const event of events) {
    const answers = answersOf(event)
    const key = JSON.stringify([event.decidedOn, answers])
    if (Object.keys(answers).length > 0)
      found.set(key, { key, decidedOn: event.decidedOn, answers })
  }
  return [...found.values()].sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
}

function answersOf(event: Event): Answers {
  const { explained, method, language, assent } = event
  const values: Readonly<Record<(typeof paths)[number], string | readonly string[] | null>> = {
    'consentEvent.explained': explained,
    'consentEvent.method': method,
    'consentEvent.language': language,
    'consentEvent.assent': assent,
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([path, value]) =>
      value === null || value.length === 0 ? [] : [[path, { value }]],
    ),
  )
}
