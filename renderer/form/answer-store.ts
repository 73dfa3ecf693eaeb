/** @file The answers of one form: a plain map, and a way to hear about one of them only. */
import type { Answer, Answers, MissingReason, Value } from '#shared/codebook/answer.ts'
import { withMissing, withValue } from './answer-change.ts'

/** One question's state. A new object with each change, so a screen can compare by identity. */
export interface Entry {
  readonly answer: Answer | undefined
  /** The person has been here and gone on: only then may an error be shown. */
  readonly left: boolean
}

export interface AnswerStore {
  readonly entry: (path: string) => Entry
  readonly all: () => Answers
  readonly set: (path: string, answer: Answer) => void
  /** Chooses a missing reason, or takes it back: then what was answered before comes back. */
  readonly toggleReason: (path: string, reason: MissingReason) => void
  readonly leave: (path: string) => void
  /** Hears about one question. Returns what ends it. */
  readonly subscribe: (path: string, listener: () => void) => () => void
  /** Hears about every answer, not about leaving. Returns what ends it. */
  readonly subscribeAll: (listener: () => void) => () => void
}

const untouched: Entry = { answer: undefined, left: false }

export function answerStore(initial: Answers): AnswerStore {
  const entries = new Map<string, Entry>(
    Object.entries(initial).map(([path, answer]) => [path, { answer, left: true }]),
  )
  const setAside = new Map<string, Answer>()
  const listeners = new Map<string, Set<() => void>>()
  const everything = new Set<() => void>()
  let snapshot: Answers = initial

  const entry = (path: string): Entry => entries.get(path) ?? untouched
  const put = (path: string, next: Entry): void => {
    entries.set(path, next)
    for (const listener of listeners.get(path) ?? []) listener()
  }
  const set = (path: string, answer: Answer): void => {
    snapshot = { ...snapshot, [path]: answer }
    put(path, { answer, left: entry(path).left })
    for (const listener of everything) listener()
  }

  return {
    entry,
    all: () => snapshot,
    set,
    toggleReason(path, reason) {
      const { answer } = entry(path)
      if (answer?.missing === reason) {
        set(path, setAside.get(path) ?? withMissing(answer, null))
        setAside.delete(path)
        return
      }
      if (answer !== undefined && answer.value !== null) setAside.set(path, answer)
      set(path, withMissing(answer, reason))
    },
    leave(path) {
      if (!entry(path).left) put(path, { ...entry(path), left: true })
    },
    subscribe: (path, listener) => subscribeTo(setOf(listeners, path), listener),
    subscribeAll: (listener) => subscribeTo(everything, listener),
  }
}

/** Sets the value and nothing else: what a control calls. */
export function setValue(store: AnswerStore, path: string, value: Value | null): void {
  store.set(path, withValue(store.entry(path).answer, value))
}

function setOf(listeners: Map<string, Set<() => void>>, path: string): Set<() => void> {
  const found = listeners.get(path)
  if (found !== undefined) return found
  const made = new Set<() => void>()
  listeners.set(path, made)
  return made
}

function subscribeTo(set: Set<() => void>, listener: () => void): () => void {
  set.add(listener)
  return () => {
    set.delete(listener)
  }
}
