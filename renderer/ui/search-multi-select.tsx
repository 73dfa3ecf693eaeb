import { useState } from 'react'
import { Combobox, useCombobox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Option } from './choice.tsx'
import { Field, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import { matching } from './matching.ts'
import { OptionList, comboboxStyles } from './option-list.tsx'
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
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const list = useCombobox({
    onDropdownClose: () => {
      list.resetSelectedOption()
    },
  })
  const chosen = props.options.filter((option) => props.value.includes(option.value))
  const remove = (value: string) => {
    props.onChange(props.value.filter((each) => each !== value))
  }
  const toggle = (value: string) => {
    if (props.value.includes(value)) remove(value)
    else props.onChange([...props.value, value])
    setTyped('')
  }
  return (
    <Field {...props}>
      {(ids) => (
        <Combobox store={list} {...comboboxStyles} onOptionSubmit={toggle}>
          <Combobox.DropdownTarget>
            <div className={styles['many']}>
              {chosen.map((option) => (
                <span key={option.value} className={styles['pill']}>
                  {option.label}
                  <button
                    type="button"
                    className={styles['remove']}
                    aria-label={t('frame.removeOne', { name: option.label })}
                    disabled={props.disabled}
                    onClick={() => {
                      remove(option.value)
                    }}
                  >
                    <Icon name="close" size={14} />
                  </button>
                </span>
              ))}
              <Combobox.EventsTarget>
                <input
                  {...ids}
                  type="text"
                  className={styles['entry']}
                  value={typed}
                  placeholder={
                    chosen.length === 0 ? (props.placeholder ?? t('frame.typeToSearch')) : ''
                  }
                  disabled={props.disabled}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => {
                    setTyped(event.target.value)
                    list.openDropdown()
                    list.selectFirstOption()
                  }}
                  onClick={() => {
                    list.openDropdown()
                  }}
                  onBlur={() => {
                    list.closeDropdown()
                    setTyped('')
                  }}
                  onKeyDown={(event) => {
                    if (event.key === 'Escape' && list.dropdownOpened) {
                      event.stopPropagation()
                      list.closeDropdown()
                    }
                    const last = chosen.at(-1)
                    if (event.key === 'Backspace' && typed === '' && last !== undefined)
                      remove(last.value)
                  }}
                />
              </Combobox.EventsTarget>
            </div>
          </Combobox.DropdownTarget>
          <OptionList
            label={props.label}
            options={matching(props.options, typed)}
            chosen={props.value}
          />
        </Combobox>
      )}
    </Field>
  )
}
