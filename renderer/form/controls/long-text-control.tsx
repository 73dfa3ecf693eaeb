import type { ControlProps } from '../control.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './controls.module.css'

export function LongTextControl(props: ControlProps) {
  return (
    <textarea
      className={classNames(styles['input'], styles['long'])}
      value={typeof props.value === 'string' ? props.value : ''}
      rows={3}
      maxLength={props.field.maxLength}
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
