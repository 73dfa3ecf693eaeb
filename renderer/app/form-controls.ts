/**
 * @file The fields of the forms that are kept (`data-kept`): where each stands, what is in it, and putting
 * that back.
 */
import { keptForms, type HalfTypedField } from '#shared/ipc/desk.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A search finds, it says nothing; a file is chosen anew. */
const never = ['search', 'password', 'file', 'hidden', 'submit', 'button']
const ticks = ['checkbox', 'radio']
const selector = 'input, textarea, select'

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ticks.includes(control.type)

/** A passphrase that is shown is a text field like any other: the part around it says what it is. */
const isSecret = (control: Control): boolean =>
  control.type === 'password' || control.closest('[data-secret]') !== null

/** `null`: a form that nothing is kept of. */
function formOf(control: Control): Pick<HalfTypedField, 'form' | 'of'> | null {
  const [name, ...of] =
    control.closest<HTMLElement>('[data-kept]')?.dataset['kept']?.split(' ') ?? []
  const form = keptForms.find((each) => each === name)
  return form === undefined || of.length === 0 ? null : { form, of: of.join(' ') }
}

/** `null`: not a field whose content is kept. */
export function controlOf(target: EventTarget | null): Control | null {
  if (!(target instanceof Element) || !target.matches(selector)) return null
  const control = target as Control
  if (never.includes(control.type) || isSecret(control) || formOf(control) === null) return null
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

const identity = ['form', 'of', 'question', 'label', 'lang', 'kind'] as const
type Place = Pick<HalfTypedField, (typeof identity)[number]>

function placeOf(control: Control): Place | null {
  const form = formOf(control)
  if (form === null) return null
  return {
    ...form,
    question: questionOf(control).slice(0, 120),
    label: labelOf(control),
    lang: control.lang,
    kind: kindOf(control),
  }
}

function isAt(control: Control, place: Place): boolean {
  const own = placeOf(control)
  return own !== null && identity.every((part) => own[part] === place[part])
}

function controlsAt(place: Place): readonly Control[] {
  return [...document.querySelectorAll(selector)]
    .flatMap((each) => controlOf(each) ?? [])
    .filter((control) => isAt(control, place))
}

export function fieldOf(control: Control, path: string): HalfTypedField | null {
  const place = placeOf(control)
  if (place === null) return null
  const at = Math.max(0, controlsAt(place).indexOf(control))
  return { path, ...place, at, value: contentOf(control).slice(0, 100_000) }
}

/** The same place of the same form; `null`: it is not on the screen (yet). */
export function controlFor(field: HalfTypedField): Control | null {
  const control = controlsAt(field)[field.at]
  return control === undefined || control.disabled ? null : control
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

export function putInto(control: Control, value: string): void {
  if (contentOf(control) === value) return
  if (isTick(control)) control.click()
  else type(control, value)
}
