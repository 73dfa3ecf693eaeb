import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldGroup } from '../ui/field.tsx'
import { fillGroups, latinOf } from './groups.ts'
import styles from './group-fields.module.css'

export interface GroupFieldsProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string
  readonly count: number
  readonly groups: readonly string[]
  readonly onChange: (groups: readonly string[]) => void
  /** Numbers of the groups that do not fit, from 1. */
  readonly wrong: readonly number[]
  readonly error?: string | null
  /** `first`: takes the keyboard at once, and at the first wrong group. `wrong`: only then. */
  readonly focus: 'first' | 'wrong' | 'never'
  /** Enter, which a scanner sends at its end, goes to what comes after these fields instead of submitting. */
  readonly enterGoesOn?: boolean
}

/** Small fields that feel like one: typing runs on, Backspace runs back, a pasted or scanned paper fills all. */
export function GroupFields(props: GroupFieldsProps) {
  const { t } = useTranslation()
  const { count, groups, wrong, focus } = props
  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const firstWrong = wrong[0]
  useEffect(() => {
    if (focus === 'never' || (focus === 'wrong' && firstWrong === undefined)) return
    const input = inputs.current[(firstWrong ?? 1) - 1]
    input?.focus()
    input?.select()
  }, [firstWrong, wrong, focus])

  const enter = (index: number, text: string) => {
    const filled = fillGroups(groups, index, text, count)
    props.onChange(filled.groups)
    if (filled.next !== index) inputs.current[filled.next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    const latin = latinOf(event)
    if (latin !== null) {
      event.preventDefault()
      enter(index, withInserted(event.currentTarget, latin))
    } else if (event.key === 'Backspace' && (groups[index] ?? '') === '' && index > 0) {
      event.preventDefault()
      inputs.current[index - 1]?.focus()
    } else if (event.key === 'Enter' && props.enterGoesOn === true) {
      event.preventDefault()
      focusAfter(inputs.current[count - 1])
    }
  }
  return (
    <FieldGroup
      label={props.label}
      hideLabel={props.hideLabel === true}
      hint={props.hint}
      error={props.error}
    >
      <div className={styles['fields']} data-groups={count} data-secret>
        {Array.from({ length: count }, (_, index) => (
          <GroupField
            key={index}
            label={t('recovery.groupOf', { paper: props.label, number: index + 1 })}
            number={index + 1}
            value={groups[index] ?? ''}
            wrong={wrong.includes(index + 1)}
            take={(element) => {
              inputs.current[index] = element
            }}
            onText={(text) => {
              enter(index, text)
            }}
            onKeyDown={(event) => {
              onKeyDown(event, index)
            }}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface GroupFieldProps {
  readonly label: string
  readonly number: number
  readonly value: string
  readonly wrong: boolean
  readonly take: (element: HTMLInputElement | null) => void
  readonly onText: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

function GroupField({ take, onText, onKeyDown, ...props }: GroupFieldProps) {
  return (
    <label className={styles['field']}>
      <span className={styles['number']} aria-hidden="true">
        {props.number}
      </span>
      <input
        ref={take}
        className={styles['input']}
        aria-label={props.label}
        aria-invalid={props.wrong || undefined}
        value={props.value}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => {
          onText(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
    </label>
  )
}

function withInserted(input: HTMLInputElement, text: string): string {
  const { value, selectionStart, selectionEnd } = input
  const from = selectionStart ?? value.length
  return value.slice(0, from) + text + value.slice(selectionEnd ?? from)
}

function focusAfter(input: HTMLInputElement | null | undefined): void {
  const controls = Array.from(input?.form?.elements ?? [])
  const next = controls.slice(controls.findIndex((control) => control === input) + 1)
  const field = next.find((control) => control instanceof HTMLInputElement)
  if (field instanceof HTMLInputElement) field.focus()
}
