import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import type { CodeOption } from '../use-options.ts'
import styles from './option-list.module.css'

interface OptionListProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly options: readonly CodeOption[]
  readonly chosen: readonly string[]
  readonly describedBy: string | undefined
  readonly inline?: boolean
  readonly onChange: (code: string, on: boolean) => void
}

/** Big rows to choose from. "?" on a row shows what it means, and hides it again. */
export function OptionList(props: OptionListProps) {
  const [explained, setExplained] = useState<string | null>(null)
  return (
    <div className={classNames(styles['list'], props.inline === true && styles['inline'])}>
      {props.options.map((option) => (
        <Row
          key={option.code}
          {...props}
          option={option}
          explained={explained === option.code}
          onExplain={() => {
            setExplained(explained === option.code ? null : option.code)
          }}
        />
      ))}
    </div>
  )
}

interface RowProps extends OptionListProps {
  readonly option: CodeOption
  readonly explained: boolean
  readonly onExplain: () => void
}

function Row(props: RowProps) {
  const { option, explained } = props
  const { t } = useTranslation()
  const id = useId()
  const defined = option.definition !== undefined && option.definition !== ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '?' && defined) {
      event.preventDefault()
      props.onExplain()
    }
    moveBetweenBoxes(event)
  }
  return (
    <div className={styles['item']}>
      <div className={styles['row']}>
        <label className={styles['choice']}>
          <input
            className={styles['box']}
            type={props.type}
            name={props.name}
            checked={props.chosen.includes(option.code)}
            aria-describedby={classNames(explained && id, props.describedBy) || undefined}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              props.onChange(option.code, event.target.checked)
            }}
          />
          <span>{option.label}</span>
        </label>
        {defined && (
          <button
            type="button"
            // Reached with "?" from the row itself: no second stop for every row.
            tabIndex={-1}
            className={styles['explain']}
            aria-expanded={explained}
            aria-controls={id}
            aria-label={t('intake.whatThisMeans', { label: option.label })}
            onClick={props.onExplain}
          >
            ?
          </button>
        )}
      </div>
      {defined && (
        <p id={id} className={styles['definition']} hidden={!explained}>
          {option.definition}
        </p>
      )}
    </div>
  )
}

/** Arrows move between check boxes as they do between radio buttons, without ticking anything. */
function moveBetweenBoxes(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const box = event.target
  if (by === undefined || !(box instanceof HTMLInputElement) || box.type !== 'checkbox') return
  const boxes = [
    ...(box.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? []),
  ]
  const next = boxes[boxes.indexOf(box) + by]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
