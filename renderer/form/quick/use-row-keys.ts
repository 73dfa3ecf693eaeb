import { useEffect, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Field } from '#shared/codebook/field.ts'
import type { EntryOption, Reading } from './entry.ts'
import { lastPart, suggestions } from './find-code.ts'
import { useQuick } from './quick-context.ts'
import { movedAt, type Focused } from './quick-focus.ts'
import type { EntryBox } from './use-entry-box.ts'

/** Suggestions of a long list. */
const most = 8

interface Here {
  readonly field: Field
  readonly number: string
  readonly ask: string
  readonly hasKeyboard: boolean
}

/** Tells the line at the bottom what can be chosen, and chooses from it with the arrows. */
export function useRowKeys({ field, number, ask, hasKeyboard }: Here, box: EntryBox) {
  const { focus } = useQuick()
  const { text, options, reading, type } = box
  useEffect(() => {
    if (!hasKeyboard) return
    focus.show({
      field,
      number,
      ask,
      shown: shownFor(field, text, options),
      chosen: chosenIn(reading),
      at: -1,
      take: (option) => {
        type(taken(field, { text, options, reading }, option))
      },
    })
  }, [focus, field, number, ask, hasKeyboard, text, options, reading, type])

  return (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    const here = event.currentTarget
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && event.altKey && here instanceof HTMLTextAreaElement) {
      event.preventDefault()
      here.setRangeText('\n', here.selectionStart, here.selectionEnd, 'end')
      type(here.value)
    }
    const now = focus.get()
    if (now !== null && now.shown.length > 0) choose(event, now, focus.show)
  }
}

type Typed = Pick<EntryBox, 'text' | 'options' | 'reading'>

function shownFor(field: Field, text: string, options: readonly EntryOption[]) {
  if (field.list?.searchable !== true) return options.filter(({ retired }) => !retired)
  const part = field.kind === 'choices' ? lastPart(text, options) : text
  return suggestions(part, options, most)
}

/** What stands in the box after an answer was taken from the line. */
function taken(field: Field, { text, options, reading }: Typed, option: EntryOption): string {
  const entry = String(option.number ?? option.code)
  if (field.kind !== 'choices') return entry
  // Suggestions of a long list take the place of the letters that brought them.
  const adds = field.list?.searchable !== true && reading.kind !== 'wrong'
  const before = adds ? text : text.slice(0, text.length - lastPart(text, options).length)
  return before.trim() === '' ? `${entry} ` : `${before.trimEnd()} ${entry} `
}

function chosenIn(reading: Reading): readonly string[] {
  if (reading.kind !== 'value') return []
  const { value } = reading
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  return typeof value === 'object' ? value : [String(value)]
}

function choose(event: KeyboardEvent, now: Focused, show: (focused: Focused) => void): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const option = now.shown[now.at]
  if (by !== 0 && !event.altKey) {
    event.preventDefault()
    show({ ...now, at: movedAt(now, by) })
  } else if (event.key === 'Enter' && option !== undefined) {
    // Of several answers more may follow; of one, the same key goes on.
    if (now.field.kind === 'choices') event.preventDefault()
    // What follows from the answer has to stand before the next question is looked for.
    flushSync(() => {
      now.take(option)
    })
  } else if (event.key === 'Escape' && now.at >= 0) {
    event.preventDefault()
    event.stopPropagation()
    show({ ...now, at: -1 })
  }
}
