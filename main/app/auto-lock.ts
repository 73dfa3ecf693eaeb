/** @file Idle time, suspend and screen lock lock the vault. */
import { performance } from 'node:perf_hooks'
import { powerMonitor, type WebContents } from 'electron'
import { watchIdle, type IdleWatch } from './idle.ts'

export type LockReason = 'button' | 'hidden' | 'idle' | 'suspend' | 'screenLock' | 'vaultStopped'

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
  return watch
}
