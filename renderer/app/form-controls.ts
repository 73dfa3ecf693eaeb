/** @file The fields of whatever form is open: where each stands, what is in it, and putting that back. */
import type { HalfTypedField } from '#shared/ipc/desk.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A search finds, it says nothing; a passphrase is never kept; a file is chosen anew. */
const never = ['search', 'password', 'file', 'hidden', 'submit', 'button']
const ticks = ['checkbox', 'radio']
const selector = 'input, textarea, select'

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ticks.includes(control.type)

/** `null`: not a field whose content is worth keeping. */
export function controlOf(target: EventTarget | null): Control | null {
  if (!(target instanceof Element) || !target.matches(selector)) return null
  const control = target as Control
  if (never.includes(control.type)) return null
  // Outside the codebook's questions a tick is a setting that is saved at once.
  return isTick(control) && questionOf(control) === '' ? null : control
}

export function contentOf(control: Control): string {
  if (isTick(control)) return control.checked ? 'on' : 'off'
  return control.value
}

const questionOf = (control: Control): string =>
  control.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? ''

function labelOf(control: Control): string {
  const by = control.getAttribute('aria-labelledby')?.split(' ') ?? []
  const texts = [
    control.labels?.[0]?.textContent,
    control.getAttribute('aria-label'),
    by.map((each) => document.getElementById(each)?.textContent ?? '').join(' '),
  ]
  return (texts.find((text) => text !== undefined && text !== null && text !== '') ?? '')
    .trim()
    .slice(0, 500)
}

function kindOf(control: Control): HalfTypedField['kind'] {
  if (isTick(control)) return 'tick'
  return control instanceof HTMLSelectElement ? 'select' : 'text'
}

type Place = Omit<HalfTypedField, 'value' | 'at'>

const placeOf = (control: Control): Place => ({
  question: questionOf(control).slice(0, 120),
  label: labelOf(control),
  kind: kindOf(control),
})

const isSame = (one: Place, other: Place): boolean =>
  one.question === other.question && one.label === other.label && one.kind === other.kind

function controlsAt(place: Place): readonly Control[] {
  return [...document.querySelectorAll(selector)]
    .flatMap((each) => controlOf(each) ?? [])
    .filter((control) => isSame(placeOf(control), place))
}

export function fieldOf(control: Control): HalfTypedField {
  const place = placeOf(control)
  const at = Math.max(0, controlsAt(place).indexOf(control))
  return { ...place, at, value: contentOf(control).slice(0, 100_000) }
}

/** Past React's own setter, so that the form hears of it as of a key. */
function type(control: Control, value: string): void {
  const prototype =
    control instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : control instanceof HTMLSelectElement
        ? HTMLSelectElement.prototype
        : HTMLInputElement.prototype
  Reflect.set(prototype, 'value', value, control)
  const kind = control instanceof HTMLSelectElement ? 'change' : 'input'
  control.dispatchEvent(new Event(kind, { bubbles: true }))
}

/** @returns the field and what stood in it before; `null`: it is not on the screen (yet) */
export function putBack(
  field: HalfTypedField,
): { readonly control: Control; readonly before: string } | null {
  const control = controlsAt(field)[field.at]
  if (control === undefined || control.disabled) return null
  const before = contentOf(control)
  if (before !== field.value) {
    if (isTick(control)) control.click()
    else type(control, field.value)
  }
  return { control, before }
}
