import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { actionNamed, isErrorCode, isPaper } from '#shared/domain/audit-log.ts'
import { languages } from '#shared/i18n/languages.ts'
import type { AuditAbout, AuditEntryShown } from '#shared/ipc/audit-log.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { everything, type Chosen } from './chosen.ts'
import { entryMoment } from './moment-words.ts'
import { useEntries } from './use-entries.ts'
import styles from './audit-log.module.css'

function About({ about }: { readonly about: AuditAbout | null }) {
  const { t } = useTranslation()
  if (about === null) return null
  const { kind, text } = about
  if (kind === 'case' || kind === 'other') return <Code>{text}</Code>
  if (kind === 'paper' && isPaper(text)) return t(`auditLog.papers.${text}`)
  if (kind === 'error' && isErrorCode(text)) return t(`frame.errors.${text}.title`)
  const action = actionNamed(text)
  if (kind === 'action' && action !== null) return t(`auditDeeds.${action}`)
  const language = languages.find((each) => each === text)
  return kind === 'language' && language !== undefined ? languageNames[language] : text
}

function useColumns(): readonly Column<AuditEntryShown>[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return useMemo(
    () => [
      {
        key: 'when',
        title: t('auditLog.columns.when'),
        cell: ({ at }) => entryMoment(at, language) ?? t('auditLog.noTime'),
        width: '160px',
      },
      {
        key: 'person',
        title: t('auditLog.columns.person'),
        cell: ({ person }) => person ?? t('auditLog.nobodyKnown'),
        width: '15%',
      },
      {
        key: 'deed',
        title: t('auditLog.columns.deed'),
        cell: ({ action }) =>
          action === null ? t('auditLog.unknownDeed') : t(`auditDeeds.${action}`),
        names: true,
      },
      {
        key: 'about',
        title: t('auditLog.columns.about'),
        cell: ({ about }) => <About about={about} />,
        width: '120px',
      },
      {
        key: 'signed',
        title: t('auditLog.columns.signed'),
        cell: ({ signed }) =>
          signed && <span className={styles['soft']}>{t('auditLog.signedYes')}</span>,
        width: '90px',
      },
      {
        key: 'number',
        title: t('auditLog.columns.number'),
        cell: ({ seq }) => seq,
        number: true,
        width: '60px',
      },
    ],
    [t, language],
  )
}

interface AuditTableProps {
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
  /** Goes up when something was written that should be seen. */
  readonly fresh: number
}

export function AuditTable({ chosen, onChoose, fresh }: AuditTableProps) {
  const { t } = useTranslation()
  const columns = useColumns()
  const { call, ...walk } = useEntries(chosen, fresh)
  if (call.state === 'failed') return <ErrorNotice error={call.error} again={call.again} />
  if (call.value === null) return <Loading />
  const { entries, more } = call.value
  return (
    <>
      <DataTable
        caption={t('auditLog.caption')}
        columns={columns}
        rows={entries}
        rowKey={({ seq }) => String(seq)}
        stale={call.state === 'loading'}
        empty={
          <EmptyState
            title={t('auditLog.empty')}
            action={
              <Button
                onClick={() => {
                  onChoose(everything)
                }}
              >
                {t('auditLog.showAll')}
              </Button>
            }
          >
            <p>{t('auditLog.emptyMore')}</p>
          </EmptyState>
        }
      />
      {(more || !walk.isNewest) && (
        <div className={styles['buttons']} data-print="no">
          <Button disabled={walk.isNewest} onClick={walk.newest}>
            {t('auditLog.newest')}
          </Button>
          <Button disabled={walk.isNewest} onClick={walk.newer}>
            {t('auditLog.newer')}
          </Button>
          <Button disabled={!more} onClick={walk.older}>
            {t('auditLog.older')}
          </Button>
        </div>
      )}
    </>
  )
}
