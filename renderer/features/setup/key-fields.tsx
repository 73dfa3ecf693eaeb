import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldGroup } from '../../ui/field.tsx'
import { fillGroups, groupCount } from './key-groups.ts'
import styles from './key-fields.module.css'

export interface KeyFieldsProps {
  readonly label: string
  readonly groups: readonly string[]
  readonly onChange: (groups: readonly string[]) => void
  /** Numbers of the groups that do not fit, from 1. */
  readonly wrong: readonly number[]
  readonly error?: string | null
}

/** Eight small fields that feel like one: typing runs on, Backspace runs back, a pasted key fills all. */
export function KeyFields({ label, groups, onChange, wrong, error }: KeyFieldsProps) {
  const { t } = useTranslation()
  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const firstWrong = wrong[0] ?? 1
  useEffect(() => {
    const input = inputs.current[firstWrong - 1]
    input?.focus()
    input?.select()
  }, [firstWrong, wrong])

  const enter = (index: number, text: string) => {
    const filled = fillGroups(groups, index, text)
    onChange(filled.groups)
    if (filled.next !== index) inputs.current[filled.next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key === 'Backspace' && (groups[index] ?? '') === '' && index > 0) {
      event.preventDefault()
      inputs.current[index - 1]?.focus()
    }
  }
  return (
    <FieldGroup label={label} hideLabel error={error}>
      <div className={styles['fields']}>
        {Array.from({ length: groupCount }, (_, index) => (
          <label key={index} className={styles['field']}>
            <span className={styles['number']} aria-hidden="true">
              {index + 1}
            </span>
            <input
              ref={(element) => {
                inputs.current[index] = element
              }}
              className={styles['input']}
              aria-label={t('setup.keyGroup', { number: index + 1 })}
              aria-invalid={wrong.includes(index + 1) || undefined}
              value={groups[index] ?? ''}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              onChange={(event) => {
                enter(index, event.target.value)
              }}
              onKeyDown={(event) => {
                onKeyDown(event, index)
              }}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
