import { FieldGroup } from '../ui/field.tsx'
import { DateBoxes } from './controls/date-control.tsx'

export interface DayFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or what is typed of it so far. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
}

/** A whole date outside the questions, with the month in letters. */
export function DayField({ label, value, onChange, error = null }: DayFieldProps) {
  return (
    <FieldGroup label={label} error={error}>
      <DateBoxes
        exact
        value={value}
        invalid={error !== null}
        onChange={(day) => {
          onChange(day ?? '')
        }}
      />
    </FieldGroup>
  )
}
