import { useTranslation } from 'react-i18next'
import { roles, type Role } from '#shared/domain/rights.ts'
import { Choices } from '../../ui/choice.tsx'

export interface RolesFieldProps {
  readonly label: string
  readonly value: readonly Role[]
  readonly onChange: (roles: Role[]) => void
  readonly error?: string | null
}

/** What somebody does here: one or several roles, each in one sentence. */
export function RolesField({ label, value, onChange, error }: RolesFieldProps) {
  const { t } = useTranslation()
  return (
    <Choices
      label={label}
      options={roles.map((role) => ({
        value: role,
        label: t(`rights.role.${role}.name`),
        description: t(`rights.role.${role}.about`),
      }))}
      value={value}
      error={error}
      onChange={(chosen) => {
        onChange(roles.filter((role) => chosen.includes(role)))
      }}
    />
  )
}
