import type { ControlProps } from '../control.ts'
import styles from './controls.module.css'

export function TextControl(props: ControlProps) {
  return (
    <input
      type="text"
      className={styles['input']}
      value={typeof props.value === 'string' ? props.value : ''}
      maxLength={props.field.maxLength}
      // Nothing typed here may reach a spelling service or a list of earlier entries.
      autoComplete="off"
      spellCheck={false}
      id={props.boxId}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      onChange={(event) => {
        props.onChange(event.target.value)
      }}
    />
  )
}
