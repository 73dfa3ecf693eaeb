import { describe, expect, it } from 'vitest'
import { createLeaving } from '#main/app/leave.ts'

/** A window that counts: what was asked, and whether it is closed. */
function windowOf(state: { signedIn: boolean; lock?: Promise<void> | null; time?: number }) {
  const seen = { asked: 0, closed: false }
  const leaving = createLeaving({
    signedIn: () => state.signedIn,
    locking: () => state.lock ?? null,
    ask: () => {
      seen.asked += 1
    },
    close: () => {
      close()
    },
    now: () => state.time ?? 0,
  })
  const close = (): void => {
    let prevented = false
    leaving.onClose({
      preventDefault: () => {
        prevented = true
      },
    })
    seen.closed = !prevented
  }
  return { ...leaving, seen, close }
}

describe('closing the window', () => {
  it('closes at once when nobody is signed in, also when the vault process is dead', () => {
    const window = windowOf({ signedIn: false })
    window.close()
    expect(window.seen).toEqual({ asked: 0, closed: true })
  })

  it('asks first, and closes when the page says so', () => {
    const window = windowOf({ signedIn: true })
    window.close()
    expect(window.seen).toEqual({ asked: 1, closed: false })
    window.allow()
    window.close()
    expect(window.seen).toEqual({ asked: 1, closed: true })
  })

  it('takes a double click for one, and a second close later as a decision', () => {
    const state = { signedIn: true, time: 0 }
    const window = windowOf(state)
    window.close()
    state.time = 400
    window.close()
    expect(window.seen).toEqual({ asked: 1, closed: false })
    // A page that never answers keeps nobody here.
    state.time = 4000
    window.close()
    expect(window.seen).toEqual({ asked: 1, closed: true })
  })

  it('asks anew after a lock in between took the question away', () => {
    const state = { signedIn: true, time: 0 }
    const window = windowOf(state)
    window.close()
    window.onNewPage()
    state.time = 60_000
    window.close()
    expect(window.seen).toEqual({ asked: 2, closed: false })
  })

  it('waits for a lock that is under way, and then closes without a second try', async () => {
    let end = (): void => undefined
    const state: { signedIn: boolean; lock: Promise<void> | null } = {
      signedIn: true,
      lock: new Promise((resolve) => {
        end = resolve
      }),
    }
    const window = windowOf(state)
    window.close()
    window.close()
    window.onNewPage()
    expect(window.seen).toEqual({ asked: 0, closed: false })
    state.lock = null
    state.signedIn = false
    end()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(window.seen).toEqual({ asked: 0, closed: true })
  })

  it('closes after a lock that failed too', async () => {
    const state: { signedIn: boolean; lock: Promise<void> | null } = {
      signedIn: true,
      lock: Promise.reject(new Error('no page')),
    }
    const window = windowOf(state)
    window.close()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(window.seen.closed).toBe(true)
  })
})
