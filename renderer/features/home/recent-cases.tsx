import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { dayText } from '#shared/i18n/dates.ts'
import type { CaseRow } from '#shared/ipc/cases.ts'
import { useMay } from '../../api/signed-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Code } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './home.module.css'

export function RecentCases(props: { readonly rows: readonly CaseRow[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const maySee = useMay('seeNames')
  const navigate = useNavigate()
  const unnamed = maySee ? t('home.noName') : t('home.nameHidden')
  return (
    <Section
      title={t('home.recentTitle')}
      action={<Link to={paths.cases}>{t('home.allCases')}</Link>}
    >
      <DataTable
        caption={t('home.recentCaption')}
        columns={[
          {
            key: 'name',
            title: t('home.name'),
            names: true,
            cell: (row) => row.name ?? <span className={styles['unnamed']}>{unnamed}</span>,
          },
          {
            key: 'code',
            title: t('home.code'),
            width: '160px',
            cell: (row) => <Code>{row.code}</Code>,
          },
          {
            key: 'changed',
            title: t('home.changed'),
            width: '150px',
            cell: (row) => dayText(row.updatedAt, language),
          },
        ]}
        rows={props.rows}
        rowKey={(row) => row.caseId}
        onOpen={(row) => {
          void navigate(paths.case(row.caseId))
        }}
      />
    </Section>
  )
}
