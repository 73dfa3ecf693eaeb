import { useTranslation } from 'react-i18next'
import { actionNames, auditKinds, kindOf } from '#shared/domain/audit-log.ts'
import { DayField } from '../../form/day-field.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { periods, type Chosen } from './chosen.ts'
import styles from './audit-log.module.css'

interface AuditFiltersProps {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

/** One line: who, what, when. */
export function AuditFilters({ people, chosen, onChange }: AuditFiltersProps) {
  const { t } = useTranslation()
  const change = (part: Partial<Chosen>) => {
    onChange({ ...chosen, ...part })
  }
  const whats = auditKinds.flatMap((kind) => [
    { value: kind, label: t(`auditLog.kinds.${kind}`), description: t('auditLog.allOfKind') },
    ...actionNames
      .filter((action) => kindOf(action) === kind)
      .map((action) => ({ value: action, label: t(`auditDeeds.${action}`) })),
  ])
  return (
    <div
      className={styles['filters']}
      role="search"
      aria-label={t('auditLog.filters')}
      data-print="no"
    >
      <SearchSelect
        label={t('auditLog.columns.person')}
        placeholder={t('auditLog.everybody')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen.person}
        onChange={(person) => {
          change({ person })
        }}
      />
      <SearchSelect
        label={t('auditLog.columns.deed')}
        placeholder={t('auditLog.everything')}
        options={whats}
        value={chosen.what}
        onChange={(what) => {
          change({ what: whats.find(({ value }) => value === what)?.value ?? null })
        }}
      />
      <SearchSelect
        label={t('auditLog.period')}
        options={periods.map((period) => ({
          value: period,
          label: t(`auditLog.periods.${period}`),
        }))}
        value={chosen.period}
        onChange={(period) => {
          change({ period: periods.find((each) => each === period) ?? 'all' })
        }}
      />
      {chosen.period === 'days' && <Days chosen={chosen} change={change} />}
    </div>
  )
}

interface DaysProps {
  readonly chosen: Chosen
  readonly change: (part: Partial<Chosen>) => void
}

function Days({ chosen, change }: DaysProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['days']}>
      <DayField
        label={t('auditLog.from')}
        value={chosen.from}
        onChange={(from) => {
          change({ from })
        }}
      />
      <DayField
        label={t('auditLog.until')}
        value={chosen.until}
        onChange={(until) => {
          change({ until })
        }}
      />
    </div>
  )
}
