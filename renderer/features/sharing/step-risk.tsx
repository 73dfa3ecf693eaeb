/** @file Fourth step: how easily somebody could be recognised, in sentences and one picture. */
import { useTranslation } from 'react-i18next'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Prepared } from '#shared/ipc/sharing.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RiskPicture } from './risk-picture.tsx'
import styles from './sharing.module.css'

function Sentences({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useTranslation()
  const { before, after, k, withheldValues, leftOut } = prepared
  const lines = [
    before.unique > 0
      ? t('sharing.wizard.unique', { count: before.unique })
      : t('sharing.wizard.uniqueNone'),
    before.small > 0
      ? t('sharing.wizard.small', { count: before.small, k })
      : t('sharing.wizard.smallNone', { k }),
    withheldValues > 0
      ? t('sharing.wizard.withheld', { count: withheldValues })
      : t('sharing.wizard.withheldNone'),
    ...(leftOut > 0 ? [t('sharing.wizard.leftOut', { count: leftOut })] : []),
  ]
  return (
    <Notice kind="good" title={t('sharing.wizard.now', { others: after.smallestGroup - 1 })}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}

function Causes({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const rows = prepared.byColumn
    .filter(({ causes, withheld }) => causes > 0 || withheld > 0)
    .toSorted((a, b) => b.withheld - a.withheld || b.causes - a.causes)
  if (rows.length === 0) return null
  return (
    <div className={styles['wide']}>
      <p className={styles['strong']}>{t('sharing.wizard.causes')}</p>
      <DataTable
        caption={t('sharing.wizard.causes')}
        rows={rows}
        rowKey={(row) => row.path}
        columns={[
          {
            key: 'column',
            title: t('sharing.wizard.column'),
            names: true,
            cell: (row) => fieldWords(language, row.path).label,
          },
          {
            key: 'causes',
            title: t('sharing.wizard.causesCount'),
            number: true,
            cell: (row) => row.causes,
          },
          {
            key: 'withheld',
            title: t('sharing.wizard.withheldCount'),
            number: true,
            cell: (row) => row.withheld,
          },
        ]}
      />
    </div>
  )
}

export function StepRisk({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useTranslation()
  return (
    <div className={styles['stack']}>
      <Sentences prepared={prepared} />
      <RiskPicture prepared={prepared} />
      {prepared.fewestAnswers === 1 && (
        <Notice kind="attention" title={t('sharing.wizard.sameAnswer')} />
      )}
      <Causes prepared={prepared} />
      <p className={styles['soft']}>{t('sharing.wizard.limits')}</p>
    </div>
  )
}
