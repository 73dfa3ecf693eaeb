import { useMemo } from 'react'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Option } from '../../ui/choice.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import type { ControlProps } from '../control.ts'
import { useLanguage } from '../use-language.ts'
import type { CodeOption } from '../use-options.ts'

interface SearchControlProps extends ControlProps {
  readonly options: readonly CodeOption[]
  readonly chosen: readonly string[]
  /** In the order of the list. */
  readonly onChoose: (codes: readonly string[]) => void
  readonly many?: boolean
}

const itemOfOption = new WeakMap<CodeOption, Option>()

/** The same item for the same option, so that what is found by typing need not be prepared again. */
function itemOf(option: CodeOption): Option {
  const known = itemOfOption.get(option)
  if (known !== undefined) return known
  const made = { value: option.code, label: option.label }
  itemOfOption.set(option, made)
  return made
}

/** A long list: a few letters find the answer. */
export function SearchControl(props: SearchControlProps) {
  const { options, chosen, onChoose } = props
  const language = useLanguage()
  const label = fieldWords(language, props.field.path).ask
  const items = useMemo(() => options.map((option) => itemOf(option)), [options])
  if (props.many !== true) {
    return (
      <SearchSelect
        label={label}
        hideLabel
        options={items}
        value={chosen[0] ?? null}
        onChange={(code) => {
          onChoose(code === null ? [] : [code])
        }}
      />
    )
  }
  return (
    <SearchMultiSelect
      label={label}
      hideLabel
      options={items}
      value={chosen}
      onChange={(codes) => {
        const picked = new Set(codes)
        onChoose(items.map((item) => item.value).filter((code) => picked.has(code)))
      }}
    />
  )
}
