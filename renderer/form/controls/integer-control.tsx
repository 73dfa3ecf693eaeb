import type { ControlProps } from '../control.ts'
import { classNames } from '../../ui/class-names.ts'
import { wholeNumber } from '../digits.ts'
import styles from './controls.module.css'

/** No spinner and no wheel: a number changes only when a person types one. */
export function IntegerControl(props: ControlProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      className={classNames(styles['input'], styles['number'])}
      value={typeof props.value === 'number' || typeof props.value === 'string' ? props.value : ''}
      maxLength={12}
      autoComplete="off"
      spellCheck={false}
      id={props.boxId}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      onChange={(event) => {
        props.onChange(wholeNumber(event.target.value))
      }}
    />
  )
}
