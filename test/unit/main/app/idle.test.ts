import { expect, test } from 'vitest'
import { idleLimitMilliseconds, watchIdle, type Clock } from '#main/app/idle.ts'

function clockAt(start: Clock) {
  let now = start
  return { now: () => now, set: (next: Clock) => (now = next) }
}

test('locks at five minutes, not before', () => {
  const clock = clockAt({ wall: 0, steady: 0 })
  const watch = watchIdle(clock.now)
  clock.set({ wall: idleLimitMilliseconds - 1, steady: idleLimitMilliseconds - 1 })
  expect(watch.isOver()).toBe(false)
  clock.set({ wall: idleLimitMilliseconds, steady: idleLimitMilliseconds })
  expect(watch.isOver()).toBe(true)
})

test('any activity starts the time again', () => {
  const clock = clockAt({ wall: 0, steady: 0 })
  const watch = watchIdle(clock.now)
  clock.set({ wall: 200_000, steady: 200_000 })
  watch.active()
  clock.set({ wall: 400_000, steady: 400_000 })
  expect(watch.isOver()).toBe(false)
})

test('locks on the first tick after eight hours of sleep, when the steady clock stood still', () => {
  const clock = clockAt({ wall: 0, steady: 0 })
  const watch = watchIdle(clock.now)
  clock.set({ wall: 8 * 3_600_000, steady: 1000 })
  expect(watch.isOver()).toBe(true)
})

test('a date set back does not keep the vault open', () => {
  const clock = clockAt({ wall: 1_000_000, steady: 0 })
  const watch = watchIdle(clock.now)
  clock.set({ wall: 0, steady: idleLimitMilliseconds })
  expect(watch.isOver()).toBe(true)
})
