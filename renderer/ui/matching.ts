import type { Option } from './choice.tsx'

/** Letters only, without accents or case, so that "cote" finds "Côte". Khmer signs are kept: they are letters. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLocaleLowerCase()
    .trim()
}

const plainLabels = new WeakMap<Option, string>()

/** Made once for an option: there can be thousands, and each letter typed looks at all of them. */
function plainLabel(option: Option): string {
  const known = plainLabels.get(option)
  if (known !== undefined) return known
  const made = plain(option.label)
  plainLabels.set(option, made)
  return made
}

/** Options whose words hold what was typed; those that begin with it stand first. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = plain(typed)
  if (wanted === '') return options
  const begins: Option[] = []
  const holds: Option[] = []
  for (const option of options) {
    const label = plainLabel(option)
    if (label.startsWith(wanted)) begins.push(option)
    else if (label.includes(wanted) || plain(option.description ?? '').includes(wanted))
      holds.push(option)
  }
  return [...begins, ...holds]
}
