import { useTranslation } from 'react-i18next'
import { allRights, may, roles } from '#shared/domain/rights.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './staff.module.css'

/** The table by which the program decides, in words. */
export function RightsTable() {
  const { t } = useTranslation()
  return (
    <Section title={t('rights.tableTitle')}>
      <div className={styles['rights']}>
        <DataTable
          caption={t('rights.tableCaption')}
          rows={allRights}
          rowKey={(right) => right}
          columns={[
            { key: 'right', title: t('rights.what'), cell: (right) => t(`rights.right.${right}`) },
            ...roles.map((role) => ({
              key: role,
              title: t(`rights.role.${role}.name`),
              width: '120px',
              cell: (right: (typeof allRights)[number]) =>
                may([role], right) ? (
                  <>
                    <Icon name="check" size={16} />
                    <span className="aloud">{t('rights.yes')}</span>
                  </>
                ) : (
                  <span className="aloud">{t('rights.no')}</span>
                ),
            })),
          ]}
        />
      </div>
    </Section>
  )
}
