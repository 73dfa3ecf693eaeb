/** @file Moving the keyboard over the sheet, box by box and part by part. */

const box = '[data-quick-box]:not(:disabled)'

const boxes = (within: ParentNode): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(box),
]

function bring(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  const row = element.closest('[data-question]') ?? element
  row.scrollIntoView({ block: 'nearest' })
}

/** @returns whether there was a box to go to. */
export function moveBox(within: ParentNode, from: Element, by: 1 | -1): boolean {
  const all = boxes(within)
  const here = all.findIndex((one) => one === from)
  const next = here === -1 ? all.find((one) => isAfter(from, one) === (by === 1)) : all[here + by]
  if (next === undefined) return false
  bring(next)
  return true
}

const isAfter = (from: Element, one: Element): boolean =>
  (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The first box of a part of the sheet, or of all of it. @returns whether it has one. */
export function toFirstBox(within: ParentNode, part?: string): boolean {
  const place = part === undefined ? within : within.querySelector(`[data-part="${part}"]`)
  const first = place?.querySelector<HTMLElement>(box) ?? null
  if (first === null) return false
  bring(first)
  return true
}

export function toQuestion(within: ParentNode, path: string): boolean {
  const found = within.querySelector<HTMLElement>(
    `[data-part] [data-question="${CSS.escape(path)}"] ${box}`,
  )
  if (found === null) return false
  bring(found)
  return true
}

/** `4.3` is a question; `4` the first one of its part. */
export function toNumber(within: ParentNode, number: string): 'done' | 'notAsked' | 'unknown' {
  const wanted = CSS.escape(number)
  const row = within.querySelector(
    number.includes('.')
      ? `[data-number="${wanted}"]`
      : `[data-number^="${CSS.escape(`${number}.`)}"]`,
  )
  if (row === null) return 'unknown'
  const place = number.includes('.') ? row : (row.closest('[data-part]') ?? row)
  return toFirstBox(place) ? 'done' : 'notAsked'
}

/** What follows the last box, such as how a refused interview ends. */
export function toEnd(within: ParentNode): boolean {
  const button = within.querySelector<HTMLElement>('[data-end] button')
  if (button === null) return false
  button.focus()
  return true
}
