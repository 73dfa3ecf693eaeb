import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

export interface FieldWords {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong and how to put it right; `undefined` or `null` when nothing is. */
  readonly error?: string | null | undefined
  /** The label is read aloud but not drawn, because the screen says it elsewhere. */
  readonly hideLabel?: boolean
}

/** What a control must carry so that label, hint and error are read with it. */
export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label above, hint under it, control, error below: the same everywhere. */
export function Field(props: FieldWords & { readonly children: (ids: ControlIds) => ReactNode }) {
  const id = useId()
  const parts = useParts(id, props)
  return (
    <div className={styles['field']}>
      <label
        htmlFor={id}
        className={classNames(styles['label'], props.hideLabel === true && 'aloud')}
      >
        {props.label}
      </label>
      {parts.hint}
      {props.children({ id, 'aria-describedby': parts.describedBy, 'aria-invalid': parts.invalid })}
      {parts.error}
    </div>
  )
}

/** The same for a group of controls: radio and checkbox lists. */
export function FieldGroup(
  props: FieldWords & { readonly children: ReactNode; readonly radio?: boolean },
) {
  const id = useId()
  const parts = useParts(id, props)
  return (
    <fieldset
      className={styles['field']}
      role={props.radio === true ? 'radiogroup' : undefined}
      aria-describedby={parts.describedBy}
      aria-invalid={props.radio === true ? parts.invalid : undefined}
    >
      <legend className={classNames(styles['label'], props.hideLabel === true && 'aloud')}>
        {props.label}
      </legend>
      {parts.hint}
      {props.children}
      {parts.error}
    </fieldset>
  )
}

function useParts(id: string, words: FieldWords) {
  const hasHint = words.hint !== undefined && words.hint !== null && words.hint !== ''
  const hasError = typeof words.error === 'string' && words.error !== ''
  const describedBy = [hasHint && `${id}-hint`, hasError && `${id}-error`].filter(Boolean).join(' ')
  return {
    describedBy: describedBy === '' ? undefined : describedBy,
    invalid: hasError ? (true as const) : undefined,
    hint: hasHint ? (
      <div id={`${id}-hint`} className={styles['hint']}>
        {words.hint}
      </div>
    ) : null,
    error: (
      <div id={`${id}-error`} className={styles['error']} aria-live="polite">
        {hasError ? words.error : null}
      </div>
    ),
  }
}
