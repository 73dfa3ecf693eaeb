import { fieldWords } from '#shared/i18n/codebook-words.ts'
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

interface Item {
  readonly value: string
  readonly label: string
}

const known = new WeakMap<readonly CodeOption[], readonly Item[]>()

/** The same for the same options: several questions may share a list of thousands. */
function itemsOf(options: readonly CodeOption[]): readonly Item[] {
  const before = known.get(options)
  if (before !== undefined) return before
  const made = options.map(({ code, label }) => ({ value: code, label }))
  known.set(options, made)
  return made
}

/** A long list: a few letters find the answer. */
export function SearchControl(props: SearchControlProps) {
  const { options, chosen, onChoose } = props
  const language = useLanguage()
  const label = fieldWords(language, props.field.path).ask
  const items = itemsOf(options)
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
