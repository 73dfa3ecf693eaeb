import { useState, type KeyboardEvent } from 'react'
import { Combobox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Option } from './choice.tsx'
import { Field, type ControlIds, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import { matching } from './matching.ts'
import { OptionList, comboboxStyles } from './option-list.tsx'
import { useSearchList } from './use-search-list.ts'
import styles from './search-select.module.css'

export interface SearchMultiSelectProps extends FieldWords {
  readonly options: readonly Option[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** Any number of many. Backspace in the empty field takes the last one away. */
export function SearchMultiSelect(props: SearchMultiSelectProps) {
  return <Field {...props}>{(ids) => <Control {...props} ids={ids} />}</Field>
}

function Control(props: SearchMultiSelectProps & { readonly ids: ControlIds }) {
  const { t } = useTranslation()
  const { options, value, onChange } = props
  const [typed, setTyped] = useState('')
  const forget = () => {
    setTyped('')
  }
  const { input, store, open } = useSearchList(typed, forget)
  const chosen = options.filter((option) => value.includes(option.value))
  const remove = (gone: string) => {
    onChange(value.filter((each) => each !== gone))
  }
  const toggle = (one: string) => {
    if (value.includes(one)) remove(one)
    else onChange([...value, one])
    forget()
    // An open list with its first line selected would take the next Enter for one more choice.
    store.closeDropdown()
  }
  const leave = () => {
    store.closeDropdown()
    forget()
  }
  const removeLast = (event: KeyboardEvent) => {
    const last = chosen.at(-1)
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last.value)
  }
  return (
    <Combobox store={store} {...comboboxStyles} onOptionSubmit={toggle}>
      <Combobox.DropdownTarget>
        <div className={styles['many']}>
          <Pills chosen={chosen} disabled={props.disabled === true} onRemove={remove} />
          <Combobox.EventsTarget>
            <input
              {...props.ids}
              ref={input}
              {...plainTyping}
              className={styles['entry']}
              value={typed}
              placeholder={chosen.length > 0 ? '' : (props.placeholder ?? t('frame.typeToSearch'))}
              disabled={props.disabled}
              onChange={(event) => {
                setTyped(event.target.value)
                open()
              }}
              onClick={open}
              onBlur={leave}
              onKeyDown={removeLast}
            />
          </Combobox.EventsTarget>
        </div>
      </Combobox.DropdownTarget>
      <OptionList
        label={props.label}
        open={store.dropdownOpened}
        options={matching(options, typed)}
        chosen={value}
      />
    </Combobox>
  )
}

const plainTyping = { type: 'text', autoComplete: 'off', spellCheck: false } as const

function Pills(props: {
  readonly chosen: readonly Option[]
  readonly disabled: boolean
  readonly onRemove: (value: string) => void
}) {
  const { t } = useTranslation()
  return props.chosen.map((option) => (
    <span key={option.value} className={styles['pill']}>
      {option.label}
      <button
        type="button"
        className={styles['remove']}
        aria-label={t('frame.removeOne', { name: option.label })}
        disabled={props.disabled}
        onClick={() => {
          props.onRemove(option.value)
        }}
      >
        <Icon name="close" size={14} />
      </button>
    </span>
  ))
}
