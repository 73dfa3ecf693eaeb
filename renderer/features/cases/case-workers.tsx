import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseWorkers as Workers } from '#shared/ipc/case-access.ts'
import { dayText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { AddWorkerDialog } from './add-worker-dialog.tsx'
import { RemoveWorkerDialog } from './remove-worker-dialog.tsx'
import styles from './case-workers.module.css'

interface CaseWorkersProps {
  readonly caseId: string
  /** The signed-in person works on it no longer. */
  readonly onLeft: () => void
  readonly onChanged?: () => void
}

/** Who works on the case. An office of one person does not see it. */
export function CaseWorkers({ caseId, onLeft, onChanged }: CaseWorkersProps) {
  const { t } = useTranslation()
  const read = useCall(() => api.caseAccess.workers({ caseId }), [caseId])
  const [changed, setChanged] = useState<Workers | null>(null)
  const [adding, setAdding] = useState(false)
  const workers = changed ?? read.value
  if (read.state === 'failed') return <ErrorNotice error={read.error} again={read.again} />
  if (workers === null || workers.alone) return null
  return (
    <div data-print="no">
      <Section
        title={t('caseAccess.workers.title')}
        action={
          workers.mayAssign ? (
            <Button
              kind="plain"
              onClick={() => {
                setAdding(true)
              }}
            >
              {t('caseAccess.workers.add')}
            </Button>
          ) : undefined
        }
      >
        <WorkerList
          caseId={caseId}
          workers={workers}
          onRemoved={(next, isMe) => {
            setChanged(next)
            if (isMe) onLeft()
          }}
        />
        {adding && (
          <AddWorkerDialog
            caseId={caseId}
            others={workers.others}
            onClose={() => {
              setAdding(false)
            }}
            onAdded={(next) => {
              setAdding(false)
              setChanged(next)
              onChanged?.()
            }}
          />
        )}
      </Section>
    </div>
  )
}

interface WorkerListProps {
  readonly caseId: string
  readonly workers: Workers
  readonly onRemoved: (workers: Workers, isMe: boolean) => void
}

type Worker = Workers['assigned'][number]

function WorkerList({ caseId, workers, onRemoved }: WorkerListProps) {
  const { t } = useTranslation()
  const { staffId } = useSignedIn()
  const [leaving, setLeaving] = useState<Worker | null>(null)
  const { assigned, before, mayAssign } = workers
  return (
    <>
      {assigned.length === 0 && <p className={styles['quiet']}>{t('caseAccess.workers.nobody')}</p>}
      <ul className={styles['people']}>
        {assigned.map((worker) => (
          <li key={worker.staffId} className={styles['person']}>
            <WorkerName worker={worker} isMe={worker.staffId === staffId} />
            {/* The last one stays: a case that nobody works on is forgotten. */}
            {mayAssign && assigned.length > 1 && (
              <Button
                kind="plain"
                label={t('caseAccess.workers.takeOutAloud', { name: worker.name })}
                onClick={() => {
                  setLeaving(worker)
                }}
              >
                {t('caseAccess.workers.takeOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Before before={before} />
      {leaving !== null && (
        <RemoveWorkerDialog
          caseId={caseId}
          worker={leaving}
          isMe={leaving.staffId === staffId}
          onClose={() => {
            setLeaving(null)
          }}
          onRemoved={(next) => {
            setLeaving(null)
            onRemoved(next, leaving.staffId === staffId)
          }}
        />
      )}
    </>
  )
}

function WorkerName({ worker, isMe }: { readonly worker: Worker; readonly isMe: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { name, since } = worker
  return (
    <span className={styles['who']}>
      <span>{isMe ? t('caseAccess.workers.you', { name }) : name}</span>
      {since !== null && (
        <span className={styles['quiet']}>
          {t('caseAccess.workers.since', { date: dayText(since, language) })}
        </span>
      )}
    </span>
  )
}

function Before({ before }: Pick<Workers, 'before'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (before.length === 0) return null
  return (
    <details className={styles['before']}>
      <summary>{t('caseAccess.workers.before')}</summary>
      <ul>
        {before.map(({ name, until }) => (
          <li key={`${name} ${until}`}>
            {t('caseAccess.workers.beforeUntil', { name, date: dayText(until, language) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
