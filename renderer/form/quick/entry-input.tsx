import { useSyncExternalStore, type KeyboardEvent } from 'react'
import type { Field } from '#shared/codebook/field.ts'
import { useQuick } from './quick-context.ts'
import { optionId } from './quick-focus.ts'
import { isText } from './read-entry.ts'
import styles from './quick-row.module.css'

interface EntryInputProps {
  readonly id: string
  readonly field: Field
  readonly text: string
  readonly disabled: boolean
  readonly describedBy: string
  readonly invalid: boolean
  readonly hasKeyboard: boolean
  readonly onType: (text: string) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/** Room for many codes with marks around them. */
const longestEntry = 400

/** The one box of a row. What stands in a short one is selected on the way in: typing replaces it. */
export function EntryInput(props: EntryInputProps) {
  const { field, onType, onFocus } = props
  const list = useListAria(props)
  const shared = {
    id: props.id,
    className: styles['box'],
    value: props.text,
    disabled: props.disabled,
    'data-quick-box': field.path,
    // Nothing typed here may reach a spelling service or a list of earlier entries.
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid || undefined,
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
  }
  if (field.kind === 'longText')
    return (
      <textarea
        {...shared}
        rows={1}
        maxLength={field.maxLength}
        onFocus={onFocus}
        onChange={(event) => {
          onType(event.target.value)
        }}
      />
    )
  return (
    <input
      {...shared}
      {...list}
      type="text"
      maxLength={isText(field) ? field.maxLength : longestEntry}
      onFocus={(event) => {
        onFocus()
        event.target.select()
      }}
      onChange={(event) => {
        onType(event.target.value)
      }}
    />
  )
}

/** A box with a list of answers points at the one that the arrows are at. */
function useListAria({ field, hasKeyboard }: EntryInputProps) {
  const { focus, listId } = useQuick()
  const at = useSyncExternalStore(focus.subscribe, () => {
    const now = focus.get()
    return hasKeyboard && now?.field === field && now.shown.length > 0 ? now.at : null
  })
  if (field.list === undefined) return {}
  return {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': at !== null,
    'aria-controls': at === null ? undefined : listId,
    'aria-activedescendant': at === null || at < 0 ? undefined : optionId(listId, at),
  }
}
