import { useTranslation } from 'react-i18next'
import type { Role } from '#shared/domain/rights.ts'
import { dayText } from '#shared/i18n/dates.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { Person } from './person.ts'

export function RoleNames({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return joinedWords(
    language,
    roles.map((role) => t(`rights.role.${role}.name`)),
  )
}

function State({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (person.status === 'left') return <Mark>{t('staff.left')}</Mark>
  if (person.status === 'suspended') return <Mark kind="attention">{t('staff.suspended')}</Mark>
  if (person.codeUntil === null) return <Mark kind="good">{t('staff.active')}</Mark>
  return (
    <Mark kind="attention">
      {t('staff.codeUntil', { day: dayText(person.codeUntil, language) })}
    </Mark>
  )
}

export function PeopleTable(props: {
  readonly people: readonly Person[]
  readonly onOpen: (person: Person) => void
}) {
  const { t } = useTranslation()
  const { staffId } = useSignedIn()
  const mayManage = useMay('managePeople')
  const open = (person: Person) => {
    // About oneself a colleague decides.
    if (person.staffId !== staffId && person.status !== 'left') props.onOpen(person)
  }
  return (
    <DataTable
      caption={t('staff.caption')}
      rows={props.people}
      rowKey={(person) => person.staffId}
      {...(mayManage ? { onOpen: open } : {})}
      columns={[
        {
          key: 'name',
          title: t('staff.name'),
          names: true,
          cell: ({ staffId: id, name }) => (id === staffId ? t('staff.you', { name }) : name),
        },
        {
          key: 'roles',
          title: t('staff.roles'),
          cell: ({ roles }) => <RoleNames roles={roles} />,
        },
        { key: 'state', title: t('staff.state'), cell: (person) => <State person={person} /> },
      ]}
    />
  )
}
