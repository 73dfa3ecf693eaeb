import { useEffect, useRef, useState } from 'react'
import { Combobox, useCombobox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Option } from './choice.tsx'
import { classNames } from './class-names.ts'
import { Field, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import { matching } from './matching.ts'
import { OptionList, comboboxStyles } from './option-list.tsx'
import field from './field.module.css'
import styles from './search-select.module.css'

export interface SearchSelectProps extends FieldWords {
  readonly options: readonly Option[]
  readonly value: string | null
  /** `null` when the text was emptied. */
  readonly onChange: (value: string | null) => void
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

/** One of many: type a few letters, choose with the arrows and Enter. */
export function SearchSelect(props: SearchSelectProps) {
  const { t } = useTranslation()
  const chosen = props.options.find((option) => option.value === props.value) ?? null
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useCombobox({
    onDropdownClose: () => {
      list.resetSelectedOption()
    },
  })
  const focusFirst = props.autoFocus === true
  useEffect(() => {
    if (focusFirst) input.current?.focus()
  }, [focusFirst])
  const found = matching(props.options, typed ?? '')

  const leave = () => {
    list.closeDropdown()
    // What was typed and not chosen is not an answer. An emptied field is one.
    if (typed === '') props.onChange(null)
    setTyped(null)
  }
  return (
    <Field {...props}>
      {(ids) => (
        <Combobox
          store={list}
          {...comboboxStyles}
          onOptionSubmit={(value) => {
            props.onChange(value)
            setTyped(null)
            list.closeDropdown()
          }}
        >
          <Combobox.Target>
            <div className={styles['control']}>
              <input
                {...ids}
                ref={input}
                type="text"
                className={classNames(field['input'], styles['input'])}
                value={typed ?? chosen?.label ?? ''}
                placeholder={props.placeholder ?? t('frame.typeToSearch')}
                disabled={props.disabled}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => {
                  setTyped(event.target.value)
                  list.openDropdown()
                  list.selectFirstOption()
                }}
                onFocus={(event) => {
                  event.target.select()
                }}
                onClick={() => {
                  list.openDropdown()
                }}
                onBlur={leave}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape' || !list.dropdownOpened) return
                  event.stopPropagation()
                  setTyped(null)
                  list.closeDropdown()
                }}
              />
              <span className={styles['chevron']} aria-hidden="true">
                <Icon name="down" size={16} />
              </span>
            </div>
          </Combobox.Target>
          <OptionList
            label={props.label}
            options={found}
            chosen={props.value === null ? [] : [props.value]}
          />
        </Combobox>
      )}
    </Field>
  )
}
