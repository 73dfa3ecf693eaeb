import type { ControlProps } from '../control.ts'
import { useOptions } from '../use-options.ts'
import { OptionList } from './option-list.tsx'
import { SearchControl } from './search-control.tsx'

/** One of a few as a list; one of many by typing. */
export function ChoiceControl(props: ControlProps) {
  const chosen = typeof props.value === 'string' ? [props.value] : []
  const options = useOptions(props.field, chosen)
  if (props.field.list?.searchable === true) {
    return (
      <SearchControl
        {...props}
        options={options}
        chosen={chosen}
        onChoose={(codes) => {
          props.onChange(codes.at(-1) ?? null)
        }}
      />
    )
  }
  return (
    <OptionList
      type="radio"
      name={props.labelledBy}
      options={options}
      chosen={chosen}
      describedBy={props.describedBy}
      onChange={(code) => {
        props.onChange(code)
      }}
    />
  )
}
