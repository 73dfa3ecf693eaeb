/**
 * @file What is half typed in a form marked with `data-kept` outlives a lock: kept in the vault for this
 * person only, and put back into the same fields of the same form when it is open again. Nothing else is
 * kept, and no secret ever. The interview has its own way, which keeps more (features/intake/autosave.ts).
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { HalfTyped, HalfTypedField } from '#shared/ipc/desk.ts'
import { api, on } from '../api/client.ts'
import { contentOf, controlFor, controlOf, fieldOf, putInto } from './form-controls.ts'

/** Milliseconds without a key before what stands there is kept. */
const pause = 400

type Control = NonNullable<ReturnType<typeof controlOf>>

class Keeper {
  /** What stood in each field that was entered. */
  readonly #initial = new Map<Control, string>()
  readonly #onPending: (fields: readonly HalfTypedField[]) => void
  #path = ''
  #waiting: readonly HalfTypedField[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #sent = '[]'
  #ended = false

  constructor(onPending: (fields: readonly HalfTypedField[]) => void) {
    this.#onPending = onPending
  }

  goTo(path: string): void {
    this.#path = path
  }

  /** What the vault had kept. */
  found({ fields }: HalfTyped): void {
    this.#setWaiting(fields)
    this.#sent = JSON.stringify(fields)
    this.restore()
  }

  entered(target: EventTarget | null): void {
    const control = controlOf(target)
    if (control && !this.#initial.has(control)) this.#initial.set(control, contentOf(control))
  }

  /** Something may have changed: a key, a click that saved or closed a form. */
  changed(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.keep()
    }, pause)
  }

  /** Fields that were not on the screen when the office opened may be now. */
  restore(): void {
    if (this.#waiting.length === 0) return
    const left = this.#waiting.filter((field) => field.path !== this.#path || !this.#putBack(field))
    if (left.length < this.#waiting.length) this.#setWaiting(left)
  }

  keep(): void {
    if (this.#ended) return
    clearTimeout(this.#timer)
    // What was typed last is put back first, and what it would overwrite waits.
    const fields = [...this.#open(), ...this.#waiting].slice(0, 500)
    const text = JSON.stringify(fields)
    if (text === this.#sent) return
    this.#sent = text
    // A lock may be on its way: nobody could be told.
    api.desk.keepHalfTyped({ fields }).catch(() => undefined)
  }

  drop(): void {
    this.#setWaiting([])
    this.keep()
  }

  /** The page is about to go: what is on it now is the last word. */
  end(): void {
    this.keep()
    this.stop()
  }

  /** Whoever comes next in this window has a keeper of their own. */
  stop(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }

  #putBack(field: HalfTypedField): boolean {
    const control = controlFor(field)
    if (control === null) return false
    const before = this.#initial.get(control) ?? contentOf(control)
    // Somebody has written there since: what they see stays.
    if (contentOf(control) !== before) return false
    putInto(control, field.value)
    this.#initial.set(control, before)
    return true
  }

  #setWaiting(fields: readonly HalfTypedField[]): void {
    this.#waiting = fields
    this.#onPending(fields)
  }

  #open(): readonly HalfTypedField[] {
    for (const control of this.#initial.keys())
      if (!control.isConnected) this.#initial.delete(control)
    return [...this.#initial]
      .filter(([control, before]) => contentOf(control) !== before)
      .flatMap(([control]) => fieldOf(control, this.#path) ?? [])
  }
}

export interface HalfTypedHere {
  /** Kept before the lock and not back in its form yet. */
  readonly waiting: readonly HalfTypedField[]
  readonly drop: () => void
}

export function useHalfTyped(): HalfTypedHere {
  const { pathname } = useLocation()
  const [waiting, setWaiting] = useState<readonly HalfTypedField[]>([])
  const [keeper] = useState(() => new Keeper(setWaiting))
  const path = useRef(pathname)

  useEffect(() => {
    path.current = pathname
    keeper.goTo(pathname)
    keeper.restore()
  }, [keeper, pathname])

  useEffect(() => {
    api.desk.halfTyped({}).then(
      (found) => {
        if (found) keeper.found(found)
      },
      () => undefined,
    )
    const onFocus = ({ target }: Event) => {
      keeper.entered(target)
    }
    const onChange = () => {
      keeper.changed()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // Ctrl+L locks at once.
      if (event.ctrlKey || event.metaKey) keeper.keep()
    }
    const ends = [
      on('locked', () => {
        keeper.end()
      }),
    ]
    const drawn = new MutationObserver(() => {
      keeper.restore()
    })
    drawn.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocus, { capture: true })
    window.addEventListener('keydown', onKeyDown, { capture: true })
    for (const kind of ['input', 'change', 'click']) document.addEventListener(kind, onChange)
    return () => {
      drawn.disconnect()
      for (const end of ends) end()
      document.removeEventListener('focusin', onFocus, { capture: true })
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      for (const kind of ['input', 'change', 'click']) document.removeEventListener(kind, onChange)
    }
  }, [keeper])

  return {
    waiting,
    drop: useCallback(() => {
      keeper.drop()
    }, [keeper]),
  }
}
