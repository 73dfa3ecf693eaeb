import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { caseStatus } from '#shared/codebook/lists/case-status.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { Whose } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Icon } from '../../ui/icon.tsx'
import type { CaseQuery } from './remembered.ts'
import styles from './case-filters.module.css'

interface CaseFiltersProps {
  readonly query: CaseQuery
  readonly onChange: (query: CaseQuery) => void
  /** Whose cases are shown; `null`: there is nothing to choose. */
  readonly whose: Whose | null
  readonly search: RefObject<HTMLInputElement | null>
}

/** One line: what is searched for, and which status. */
export function CaseFilters({ query, onChange, whose, search }: CaseFiltersProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['filters']} role="search" data-print="no">
      <label className={styles['search']}>
        <span className="aloud">{t('cases.search')}</span>
        <span className={styles['icon']}>
          <Icon name="search" size={18} />
        </span>
        <input
          ref={search}
          type="search"
          className={styles['input']}
          value={query.search}
          placeholder={t('cases.search')}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onChange({ ...query, search: event.target.value })
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query.search !== '') {
              event.stopPropagation()
              onChange({ ...query, search: '' })
            }
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              document.querySelector<HTMLElement>('main tbody tr[tabindex]')?.focus()
            }
          }}
        />
      </label>
      {whose !== null && (
        <WhoseFilter
          whose={whose}
          onChange={(next) => {
            onChange({ ...query, whose: next })
          }}
        />
      )}
      <StatusFilter query={query} onChange={onChange} />
    </div>
  )
}

interface WhoseFilterProps {
  readonly whose: Whose
  readonly onChange: (whose: Whose) => void
}

/** One's own cases or all; the next time the list begins with the same. */
function WhoseFilter({ whose, onChange }: WhoseFilterProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['statuses']} role="group" aria-label={t('caseAccess.whose')}>
      {(['mine', 'all'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className={styles['status']}
          aria-pressed={whose === each}
          onClick={() => {
            void api.caseAccess.choose({ whose: each })
            onChange(each)
          }}
        >
          {t(`caseAccess.${each}`)}
        </button>
      ))}
    </div>
  )
}

function StatusFilter({ query, onChange }: Pick<CaseFiltersProps, 'query' | 'onChange'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const toggle = (status: string): void => {
    const chosen = new Set(query.statuses)
    if (!chosen.delete(status)) chosen.add(status)
    onChange({
      ...query,
      statuses: caseStatus.codes.map(({ code }) => code).filter((code) => chosen.has(code)),
    })
  }
  return (
    <div className={styles['statuses']} role="group" aria-label={t('cases.status')}>
      <button
        type="button"
        className={styles['status']}
        aria-pressed={query.statuses.length === 0}
        onClick={() => {
          onChange({ ...query, statuses: [] })
        }}
      >
        {t('cases.anyStatus')}
      </button>
      {caseStatus.codes.map(({ code }) => (
        <button
          key={code}
          type="button"
          className={styles['status']}
          aria-pressed={query.statuses.includes(code)}
          onClick={() => {
            toggle(code)
          }}
        >
          {codeWords(language, 'caseStatus', code).label}
        </button>
      ))}
    </div>
  )
}
