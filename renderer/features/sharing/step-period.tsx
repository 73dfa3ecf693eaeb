/** @file Second step: the period, and cases that are to stay here all the same. */
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { DayField } from '../../form/day-field.tsx'
import { Code } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { dateText } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { isFullDate } from './local-day.ts'
import { SharingError } from './sharing-error.tsx'
import styles from './sharing.module.css'

export interface Selection {
  readonly from: string
  readonly to: string
  readonly leaveOut: readonly string[]
}

export interface StepPeriodProps {
  readonly agreementId: string
  readonly selection: Selection
  readonly onChange: (selection: Selection) => void
}

type Candidates = Awaited<ReturnType<typeof api.sharing.candidates>>

function Included(props: { code: string; included: boolean; onToggle: () => void }) {
  const { t } = useTranslation()
  return (
    <input
      type="checkbox"
      aria-label={t('sharing.wizard.includeCase', { code: props.code })}
      checked={props.included}
      onChange={props.onToggle}
    />
  )
}

function CaseTable(props: StepPeriodProps & { readonly agreeing: Candidates }) {
  const { t, i18n } = useTranslation()
  const { selection, onChange } = props
  const left = new Set(selection.leaveOut)
  const toggle = (caseId: string) => {
    const next = new Set(left)
    if (!next.delete(caseId)) next.add(caseId)
    onChange({ ...selection, leaveOut: [...next] })
  }
  return (
    <div className={styles['scroll']}>
      <DataTable
        caption={t('sharing.wizard.casesTitle')}
        rows={props.agreeing}
        rowKey={(row) => row.caseId}
        onOpen={(row) => {
          toggle(row.caseId)
        }}
        columns={[
          {
            key: 'include',
            title: t('sharing.wizard.include'),
            width: '120px',
            cell: (row) => (
              <Included
                code={row.code}
                included={!left.has(row.caseId)}
                onToggle={() => {
                  toggle(row.caseId)
                }}
              />
            ),
          },
          {
            key: 'code',
            title: t('sharing.wizard.caseCode'),
            names: true,
            cell: (row) => <Code>{row.code}</Code>,
          },
          {
            key: 'registered',
            title: t('sharing.wizard.registered'),
            cell: (row) => dateText(row.registrationDate, i18n.language),
          },
        ]}
      />
    </div>
  )
}

function Cases(props: StepPeriodProps & { readonly all: Candidates }) {
  const { t } = useTranslation()
  const agreeing = props.all.filter((each) => each.agrees)
  const others = props.all.length - agreeing.length
  if (props.all.length === 0) {
    return (
      <EmptyState title={t('sharing.wizard.noCasesTitle')}>
        {t('sharing.wizard.noCases')}
      </EmptyState>
    )
  }
  return (
    <>
      <p className={styles['text']}>
        {t('sharing.wizard.agree', { count: agreeing.length })}{' '}
        {others > 0 && t('sharing.wizard.notAgree', { count: others })}
      </p>
      {agreeing.length > 0 && (
        <>
          <p className={styles['soft']}>{t('sharing.wizard.leaveOutHint')}</p>
          <CaseTable {...props} agreeing={agreeing} />
        </>
      )}
    </>
  )
}

export function StepPeriod(props: StepPeriodProps) {
  const { t } = useTranslation()
  const { agreementId, selection, onChange } = props
  const { from, to } = selection
  const complete = isFullDate(from) && isFullDate(to)
  const candidates = useCall(
    () => (complete ? api.sharing.candidates({ agreementId, from, to }) : Promise.resolve([])),
    [agreementId, from, to],
  )
  return (
    <div className={styles['stack']}>
      <div className={styles['pair']}>
        <DayField
          label={t('sharing.wizard.from')}
          value={from}
          onChange={(day) => {
            onChange({ ...selection, from: day })
          }}
        />
        <DayField
          label={t('sharing.wizard.to')}
          value={to}
          onChange={(day) => {
            onChange({ ...selection, to: day })
          }}
        />
      </div>
      {candidates.state === 'failed' && (
        <SharingError error={candidates.error} again={candidates.again} />
      )}
      {!candidates.value && candidates.state === 'loading' && <Loading />}
      {candidates.value && <Cases {...props} all={candidates.value} />}
    </div>
  )
}
