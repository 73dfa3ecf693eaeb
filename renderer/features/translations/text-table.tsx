import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/i18n/languages.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { TextRow } from './use-texts.ts'
import styles from './text-table.module.css'

/** As many as a window shows without delay; searching finds the others. */
const mostShown = 100

function found(rows: readonly TextRow[], typed: string): readonly TextRow[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return rows
  return rows.filter(({ key, english, text }) =>
    [key, english, text].some((words) => words.toLowerCase().includes(wanted)),
  )
}

interface TextTableProps {
  readonly rows: readonly TextRow[]
  readonly language: Language
}

export function TextTable({ rows, language }: TextTableProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const matching = useMemo(() => found(rows, wanted), [rows, wanted])
  return (
    <div>
      <TextField
        label={t('translations.search')}
        hint={t('translations.searchHint')}
        type="search"
        value={typed}
        onChange={setTyped}
      />
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('translations.english')}</th>
            <th scope="col">{t('translations.translation')}</th>
            <th scope="col">{t('translations.state')}</th>
          </tr>
        </thead>
        <tbody>
          {matching.slice(0, mostShown).map(({ key, english, text, state }) => (
            <tr key={key}>
              <td lang="en">
                {english}
                <div className={styles['key']}>{key}</div>
              </td>
              <td lang={language}>{text}</td>
              <td className={styles['state']}>{t(`translations.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {matching.length > mostShown && <p>{t('translations.first', { count: mostShown })}</p>}
    </div>
  )
}
