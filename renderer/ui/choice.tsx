import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { FieldGroup, type FieldWords } from './field.tsx'
import styles from './choice.module.css'

export interface Option {
  readonly value: string
  readonly label: string
  readonly description?: string
}

interface ListProps extends FieldWords {
  readonly options: readonly Option[]
  /** Side by side where there is room. */
  readonly inline?: boolean
  /** 40 px targets, for the interview. */
  readonly size?: 'normal' | 'large'
  readonly disabled?: boolean
  /** Takes the keyboard when the list appears. */
  readonly takesFocus?: boolean
}

export interface ChoiceProps extends ListProps {
  /** `null`: nothing chosen yet. */
  readonly value: string | null
  readonly onChange: (value: string) => void
}

/** One of a few: a radio list. For more than about eight, `SearchSelect`. */
export function Choice(props: ChoiceProps) {
  const name = useId()
  const first = props.value ?? props.options[0]?.value
  return (
    <FieldGroup {...props} radio>
      <Items {...props}>
        {(option) => (
          <Item
            key={option.value}
            option={option}
            type="radio"
            name={name}
            checked={props.value === option.value}
            disabled={props.disabled === true}
            takesFocus={props.takesFocus === true && option.value === first}
            onChange={() => {
              props.onChange(option.value)
            }}
          />
        )}
      </Items>
    </FieldGroup>
  )
}

export interface ChoicesProps extends ListProps {
  readonly value: readonly string[]
  /** In the order of the options. */
  readonly onChange: (value: readonly string[]) => void
}

/** Any number of a few: a checkbox list. */
export function Choices(props: ChoicesProps) {
  const toggle = (value: string, on: boolean) => {
    const chosen = new Set(props.value)
    if (on) chosen.add(value)
    else chosen.delete(value)
    props.onChange(props.options.map((option) => option.value).filter((each) => chosen.has(each)))
  }
  return (
    <FieldGroup {...props}>
      <Items {...props}>
        {(option, index) => (
          <Item
            key={option.value}
            option={option}
            type="checkbox"
            checked={props.value.includes(option.value)}
            disabled={props.disabled === true}
            takesFocus={props.takesFocus === true && index === 0}
            onChange={(on) => {
              toggle(option.value, on)
            }}
          />
        )}
      </Items>
    </FieldGroup>
  )
}

function Items(
  props: ListProps & { readonly children: (option: Option, index: number) => ReactNode },
) {
  return (
    <div
      className={classNames(
        styles['list'],
        props.inline === true && styles['inline'],
        props.size === 'large' && styles['large'],
      )}
    >
      {props.options.map((option, index) => props.children(option, index))}
    </div>
  )
}

interface ItemProps {
  readonly option: Option
  readonly type: 'radio' | 'checkbox'
  readonly name?: string
  readonly checked: boolean
  readonly disabled: boolean
  readonly takesFocus: boolean
  readonly onChange: (on: boolean) => void
}

function Item(props: ItemProps) {
  const named = useId()
  const described = useId()
  const { option } = props
  return (
    <label className={styles['item']}>
      <input
        className={styles['input']}
        type={props.type}
        name={props.name}
        checked={props.checked}
        disabled={props.disabled}
        ref={props.takesFocus ? focusOnce : undefined}
        aria-labelledby={named}
        aria-describedby={option.description === undefined ? undefined : described}
        onChange={(event) => {
          props.onChange(event.target.checked)
        }}
      />
      <span className={styles['words']}>
        <span id={named}>{option.label}</span>
        {option.description !== undefined && (
          <span id={described} className={styles['description']}>
            {option.description}
          </span>
        )}
      </span>
    </label>
  )
}

function focusOnce(element: HTMLInputElement | null): void {
  element?.focus()
}

export interface CheckProps {
  readonly label: string
  readonly description?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** One statement to agree to. */
export function Check(props: CheckProps) {
  return (
    <Item
      option={{
        value: '',
        label: props.label,
        ...(props.description === undefined ? {} : { description: props.description }),
      }}
      type="checkbox"
      checked={props.checked}
      disabled={props.disabled === true}
      takesFocus={false}
      onChange={props.onChange}
    />
  )
}
