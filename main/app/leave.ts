/** @file Closing the window while somebody is signed in: first a backup, with words on the screen and a way out. */

/** So soon after the first one it is the same impatient click, not a decision. */
const sameClickMilliseconds = 3000
/** A lock that does not end must not keep the window open. */
const lockPatience = 5000

export interface LeavingOptions {
  readonly signedIn: () => boolean
  /** Of the lock that is under way; `null`: none is. */
  readonly locking: () => Promise<void> | null
  /** Says to the page that it is to ask. */
  readonly ask: () => void
  readonly close: () => void
  /** Milliseconds that only go forward. */
  readonly now: () => number
}

export interface Leaving {
  readonly onClose: (event: { preventDefault(): void }) => void
  /** The page has asked, and nothing stands in the way any more. */
  readonly allow: () => void
  /** The page with the question is gone, and what it was told with it: the next close is a first one. */
  readonly onNewPage: () => void
}

/**
 * The window asks for the backup itself and then asks to quit: what is said about the office goes past
 * this process. What goes wrong never keeps anybody here: closing a second time leaves as it is.
 */
export function createLeaving(options: LeavingOptions): Leaving {
  const { signedIn, locking, ask, close, now } = options
  let askedAt: number | null = null
  let allowed = false
  let waits = false

  /** In the middle of a lock there is no page to ask; after it there is nothing to ask. */
  const closeAfter = (lock: Promise<void>): void => {
    if (waits) return
    waits = true
    const late = new Promise<void>((resolve) => setTimeout(resolve, lockPatience))
    void Promise.race([lock.catch(() => undefined), late]).then(() => {
      waits = false
      allowed = true
      close()
    })
  }

  return {
    onClose(event) {
      if (allowed) return
      const lock = locking()
      if (lock !== null) {
        event.preventDefault()
        closeAfter(lock)
        return
      }
      if (!signedIn()) return
      if (askedAt === null) {
        askedAt = now()
        event.preventDefault()
        ask()
      } else if (now() - askedAt < sameClickMilliseconds) event.preventDefault()
    },
    allow() {
      allowed = true
    },
    onNewPage() {
      askedAt = null
      // The page that was loaded by the lock itself must not take back that the window may close.
      if (!waits) allowed = false
    },
  }
}
