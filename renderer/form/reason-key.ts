/** @file Which key means which missing reason. */
import { missingReasons, type MissingReason } from '#shared/codebook/answer.ts'

/** The letter on each key. */
export const letterOf: Readonly<Record<MissingReason, string>> = {
  unknown: 'U',
  notAsked: 'N',
  declined: 'D',
  notApplicable: 'A',
}

/** By place on the keyboard, so that the letters work on a Khmer layout too. */
const reasonOf = new Map(missingReasons.map((reason) => [`Key${letterOf[reason]}`, reason]))

export interface KeyPress {
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** A plain letter where no text is being typed; with Alt everywhere. */
export function reasonForKey(press: KeyPress, inTextBox: boolean): MissingReason | null {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return null
  if (inTextBox && !press.altKey) return null
  return reasonOf.get(press.code) ?? null
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
