/** @file Saves while a person types: soon, in order, and without ever losing what is on the screen. */

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface Autosave {
  /** Something changed. Saved at most `delay` later, however fast the changes follow each other. */
  readonly changed: () => void
  /** Saves now what is not saved. Resolves when all is saved or a try has failed; never rejects. */
  readonly flush: () => Promise<void>
  /** Saves nothing any more: the draft is finished or removed. */
  readonly stop: () => void
  readonly state: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
}

interface Options<T> {
  /** What to save, read at the moment of saving. */
  readonly read: () => T
  /** Resolves to the instant it was saved at. */
  readonly save: (content: T) => Promise<string>
  readonly savedAt: string
  /** Milliseconds. */
  readonly delay: number
}

/** A failed save leaves the content unsaved; the next change or `flush` tries again. */
export function autosave<T>({ read, save, savedAt, delay }: Options<T>): Autosave {
  const listeners = new Set<() => void>()
  let state: SaveState = { kind: 'saved', at: savedAt }
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<void> | null = null
  let stopped = false

  function tell(next: SaveState): void {
    state = next
    for (const listener of listeners) listener()
  }

  async function saveAll(): Promise<void> {
    while (dirty && !stopped) {
      dirty = false
      tell({ kind: 'saving' })
      try {
        const at = await save(read())
        tell(hasMore() ? { kind: 'unsaved' } : { kind: 'saved', at })
      } catch (error) {
        dirty = true
        tell({ kind: 'failed', error })
        return
      }
    }
  }

  /** Typing goes on while a save waits for the disk. */
  function hasMore(): boolean {
    return dirty
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  return {
    changed() {
      if (stopped) return
      dirty = true
      if (state.kind === 'saved') tell({ kind: 'unsaved' })
      timer ??= setTimeout(() => void flush(), delay)
    },
    flush,
    stop() {
      stopped = true
      if (timer !== null) clearTimeout(timer)
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
