/** @file Idle time, suspend, screen lock and a change of user lock the vault. */
import { performance } from 'node:perf_hooks'
import { powerMonitor, type WebContents } from 'electron'
import { watchIdle, type IdleWatch } from './idle.ts'

export type LockReason =
  | 'button'
  /** A page asks for it: also after the vault ended its session by itself, when the locks were changed. */
  | 'window'
  | 'hidden'
  | 'idle'
  | 'suspend'
  | 'screenLock'
  | 'userSwitch'
  | 'vaultStopped'

/** Linux tells nobody that its screen is locked: it must be asked. Windows and macOS tell. */
const asksForScreenLock = process.platform === 'linux'
/** Only `locked` matters here, so any number will do. */
const anyThresholdSeconds = 3600

const now = () => ({ wall: Date.now(), steady: performance.now() })

/** Ticks every second; after sleep the first tick locks. */
export function lockWhenLeft(
  contents: WebContents,
  limit: number | undefined,
  lock: (why: LockReason) => void,
): IdleWatch {
  const watch = watchIdle(now, limit)
  contents.on('input-event', () => {
    watch.active()
  })
  const timer = setInterval(() => {
    if (asksForScreenLock && powerMonitor.getSystemIdleState(anyThresholdSeconds) === 'locked')
      lock('screenLock')
    if (!watch.isOver()) return
    watch.active()
    lock('idle')
  }, 1000)
  contents.once('destroyed', () => {
    clearInterval(timer)
  })
  powerMonitor.on('suspend', () => {
    lock('suspend')
  })
  powerMonitor.on('lock-screen', () => {
    lock('screenLock')
  })
  // macOS. Windows locks the screen first when users change, and says so.
  powerMonitor.on('user-did-resign-active', () => {
    lock('userSwitch')
  })
  return watch
}

/** A mouse can move and a key come up by itself when a computer wakes. */
const here: ReadonlySet<string> = new Set([
  'rawKeyDown',
  'keyDown',
  'char',
  'mouseDown',
  'touchStart',
  'gestureTap',
])

const awayReasons: readonly LockReason[] = ['suspend', 'screenLock', 'userSwitch']

/**
 * Somebody who presses Enter and closes the lid left before they were signed in: what began then must
 * not end in an open office behind a locked screen.
 */
export function rememberLeaving(contents: WebContents) {
  let left: LockReason | null = null
  contents.on('input-event', (_, { type }) => {
    if (here.has(type)) left = null
  })
  return {
    /** While nobody is signed in. */
    note(why: LockReason): void {
      if (awayReasons.includes(why)) left = why
    },
    /** Once; `null`: somebody has touched this window since. */
    take(): LockReason | null {
      const why = left
      left = null
      return why
    },
  }
}
