/** @file Which key means which missing reason. */
import type { ReasonKey } from './answer-change.ts'

/** By place on the keyboard, so that U, N and D work on a Khmer layout too. */
const reasonOf: Readonly<Record<string, ReasonKey>> = {
  KeyU: 'unknown',
  KeyN: 'notAsked',
  KeyD: 'declined',
}

export interface KeyPress {
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Plain U, N, D where no text is being typed; with Alt everywhere. */
export function reasonForKey(press: KeyPress, inTextBox: boolean): ReasonKey | null {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return null
  if (inTextBox && !press.altKey) return null
  return reasonOf[press.code] ?? null
}

const notTyped = new Set(['radio', 'checkbox', 'button', 'submit'])

export function isTextBox(element: {
  readonly tagName: string
  readonly type?: unknown
  readonly readOnly?: unknown
}): boolean {
  if (element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return true
  if (element.tagName !== 'INPUT') return false
  return !(typeof element.type === 'string' && notTyped.has(element.type))
}
