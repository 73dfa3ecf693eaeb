import { useEffect, useState, type FocusEvent } from 'react'
import { Combobox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Option } from './choice.tsx'
import { classNames } from './class-names.ts'
import { Field, type ControlIds, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import { matching } from './matching.ts'
import { OptionList, comboboxStyles } from './option-list.tsx'
import { useSearchList } from './use-search-list.ts'
import field from './field.module.css'
import styles from './search-select.module.css'

export interface SearchSelectProps extends FieldWords {
  readonly options: readonly Option[]
  readonly value: string | null
  /** `null` when the text was emptied. */
  readonly onChange: (value: string | null) => void
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly takesFocus?: boolean
}

/** One of many: type a few letters, choose with the arrows and Enter. */
export function SearchSelect(props: SearchSelectProps) {
  return <Field {...props}>{(ids) => <Control {...props} ids={ids} />}</Field>
}

function Control(props: SearchSelectProps & { readonly ids: ControlIds }) {
  const { t } = useTranslation()
  const { options, value, onChange, takesFocus = false } = props
  const [typed, setTyped] = useState<string | null>(null)
  const { input, store, open } = useSearchList(typed, () => {
    setTyped(null)
  })
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus, input])

  const take = (chosen: string) => {
    onChange(chosen)
    setTyped(null)
    store.closeDropdown()
  }
  const leave = () => {
    store.closeDropdown()
    // What was typed and not chosen is not an answer. An emptied field is one.
    if (typed === '') onChange(null)
    setTyped(null)
  }
  return (
    <Combobox store={store} {...comboboxStyles} onOptionSubmit={take}>
      <Combobox.DropdownTarget>
        <div className={styles['control']}>
          <Combobox.EventsTarget>
            <input
              {...props.ids}
              ref={input}
              type="text"
              className={classNames(field['input'], styles['input'])}
              value={typed ?? options.find((option) => option.value === value)?.label ?? ''}
              placeholder={props.placeholder ?? t('frame.typeToSearch')}
              disabled={props.disabled}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => {
                setTyped(event.target.value)
                open()
              }}
              onFocus={selectAll}
              onClick={open}
              onBlur={leave}
            />
          </Combobox.EventsTarget>
          <span className={styles['chevron']} aria-hidden="true">
            <Icon name="down" size={16} />
          </span>
        </div>
      </Combobox.DropdownTarget>
      <OptionList
        label={props.label}
        open={store.dropdownOpened}
        options={matching(options, typed ?? '')}
        chosen={value === null ? [] : [value]}
      />
    </Combobox>
  )
}

function selectAll(event: FocusEvent<HTMLInputElement>): void {
  event.target.select()
}
