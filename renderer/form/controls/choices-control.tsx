import type { ControlProps } from '../control.ts'
import { withCode } from '../answer-change.ts'
import { useOptions } from '../use-options.ts'
import { OptionList } from './option-list.tsx'
import { SearchControl } from './search-control.tsx'

/** Any number of a few as big rows; any number of many by typing. */
export function ChoicesControl(props: ControlProps) {
  const { field, value } = props
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  const options = useOptions(field, chosen)
  if (field.list?.searchable === true) {
    return (
      <SearchControl {...props} options={options} chosen={chosen} onChoose={props.onChange} many />
    )
  }
  const order = field.list?.codes.map((code) => code.code) ?? []
  return (
    <OptionList
      type="checkbox"
      name={props.labelledBy}
      options={options}
      chosen={chosen}
      describedBy={props.describedBy}
      onChange={(code, on) => {
        props.onChange(withCode(value, code, on, order))
      }}
    />
  )
}
