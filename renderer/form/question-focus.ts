/** @file Moving the keyboard from question to question. */

const typed = 'input:not([type=hidden]):not(:disabled), textarea, select'

/** The chosen radio button, else the first thing to type or choose in. */
function entryOf(question: Element): HTMLElement | null {
  return (
    question.querySelector<HTMLElement>('input:checked:not([type=checkbox])') ??
    question.querySelector<HTMLElement>(typed)
  )
}

/** @returns whether the question is on the screen. */
export function focusQuestion(within: ParentNode, path: string): boolean {
  const question = within.querySelector(`[data-question="${CSS.escape(path)}"]`)
  if (question === null) return false
  bring(question)
  return true
}

/** @returns whether there was a question to go to. */
export function focusFirstQuestion(within: ParentNode): boolean {
  const first = within.querySelector('[data-question]')
  if (first === null) return false
  entryOf(first)?.focus({ preventScroll: true })
  return true
}

/** From a thing inside a question to the next question. @returns whether there was one. */
export function focusNextQuestion(within: ParentNode, from: Element): boolean {
  const questions = [...within.querySelectorAll('[data-question]')]
  const here = from.closest('[data-question]')
  const next = here === null ? questions[0] : questions[questions.indexOf(here) + 1]
  if (next === undefined) return false
  bring(next)
  return true
}

function bring(question: Element): void {
  entryOf(question)?.focus({ preventScroll: true })
  question.scrollIntoView({ block: 'start', behavior: 'smooth' })
}
