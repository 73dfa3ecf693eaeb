import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import { DeedError } from './deed-error.tsx'
import { RoleNames } from './people-table.tsx'
import type { Invitation } from './person.ts'

/** Who has a code and has not come in yet. */
export function Invitations(props: {
  readonly invitations: readonly Invitation[]
  readonly onChanged: () => void
}) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const mayManage = useMay('managePeople')
  const deed = useWork()
  const withdraw = ({ slotId }: Invitation) => {
    deed.run(async () => {
      await api.staff.withdraw({ slotId })
      props.onChanged()
    })
  }
  return (
    <Section title={t('staff.invitedTitle')}>
      {deed.error !== null && <DeedError error={deed.error} name="" />}
      <DataTable
        caption={t('staff.invitedCaption')}
        rows={props.invitations}
        rowKey={({ slotId }) => slotId}
        columns={[
          { key: 'name', title: t('staff.name'), names: true, cell: ({ name }) => name },
          { key: 'roles', title: t('staff.roles'), cell: (row) => <RoleNames roles={row.roles} /> },
          {
            key: 'until',
            title: t('staff.until'),
            cell: ({ expiresAt, expired }) =>
              expired ? (
                <Mark kind="attention">{t('staff.tooLate')}</Mark>
              ) : (
                dayText(expiresAt, language)
              ),
          },
          {
            key: 'deed',
            title: <span className="aloud">{t('staff.withdraw')}</span>,
            cell: (row) =>
              mayManage && (
                <Button
                  kind="plain"
                  label={t('staff.withdrawOf', { name: row.name })}
                  onClick={() => {
                    withdraw(row)
                  }}
                >
                  {t('staff.withdraw')}
                </Button>
              ),
          },
        ]}
      />
    </Section>
  )
}
