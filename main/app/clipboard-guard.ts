/** @file What was copied here is taken off the clipboard again, unless something else was copied since. */
import { createHash, randomBytes } from 'node:crypto'

/** On Linux what is selected can be pasted elsewhere too: a clipboard of its own. */
export type ClipboardKind = 'clipboard' | 'selection'

export interface Clipboard {
  readText(kind: ClipboardKind): Promise<string>
  clear(kind: ClipboardKind): void
}

export interface ClipboardGuard {
  /** Something was just put there. Cleared after a while. */
  copied(kind: ClipboardKind): void
  /** At once: the office locks, or the application ends. */
  clearNow(): Promise<void>
}

export const clipboardMilliseconds = 30_000
/** The copy itself arrives a moment after the window has heard of it. */
const settleMilliseconds = 100

export function guardClipboard(
  clipboard: Clipboard,
  milliseconds: number = clipboardMilliseconds,
): ClipboardGuard {
  // The text itself is not kept, and without this key its hash tells nobody what it was.
  const key = randomBytes(32)
  /** `null`: not looked at yet, so whatever is there is taken for ours. */
  const ours = new Map<ClipboardKind, string | null>()
  const timers = new Map<ClipboardKind, ReturnType<typeof setTimeout>>()

  const fingerprint = async (kind: ClipboardKind): Promise<string> =>
    createHash('sha256')
      .update(key)
      .update(await clipboard.readText(kind))
      .digest('hex')

  async function clear(kind: ClipboardKind): Promise<void> {
    clearTimeout(timers.get(kind))
    const copied = ours.get(kind)
    ours.delete(kind)
    timers.delete(kind)
    if (copied === undefined) return
    if (copied === null || copied === (await fingerprint(kind))) clipboard.clear(kind)
  }

  async function remember(kind: ClipboardKind): Promise<void> {
    ours.set(kind, await fingerprint(kind))
    timers.set(
      kind,
      setTimeout(() => void clear(kind), milliseconds),
    )
  }

  return {
    copied(kind) {
      clearTimeout(timers.get(kind))
      ours.set(kind, null)
      timers.set(
        kind,
        setTimeout(() => void remember(kind), settleMilliseconds),
      )
    },
    async clearNow() {
      await Promise.all([...ours.keys()].map(clear))
    },
  }
}
