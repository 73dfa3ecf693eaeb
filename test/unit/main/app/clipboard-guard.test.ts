import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { guardClipboard, type ClipboardKind } from '#main/app/clipboard-guard.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What the system keeps, without a system. */
function board() {
  const texts: Record<ClipboardKind, string> = { clipboard: '', selection: '' }
  return {
    texts,
    guard: guardClipboard({
      readText: (kind) => Promise.resolve(texts[kind]),
      clear: (kind) => {
        texts[kind] = ''
      },
    }),
  }
}

it('clears a copy after thirty seconds, not before (ASVS 14.2.4)', async () => {
  const { texts, guard } = board()
  texts.clipboard = 'a name'
  guard.copied('clipboard')
  await vi.advanceTimersByTimeAsync(29_900)
  expect(texts.clipboard).toBe('a name')
  await vi.advanceTimersByTimeAsync(300)
  expect(texts.clipboard).toBe('')
})

it('a second copy gets its own thirty seconds', async () => {
  const { texts, guard } = board()
  texts.clipboard = 'one'
  guard.copied('clipboard')
  await vi.advanceTimersByTimeAsync(20_000)
  texts.clipboard = 'two'
  guard.copied('clipboard')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(texts.clipboard).toBe('two')
  await vi.advanceTimersByTimeAsync(11_000)
  expect(texts.clipboard).toBe('')
})

it('leaves alone what another program put there since', async () => {
  const { texts, guard } = board()
  texts.clipboard = 'a name'
  guard.copied('clipboard')
  await vi.advanceTimersByTimeAsync(5000)
  texts.clipboard = 'of another program'
  await vi.advanceTimersByTimeAsync(60_000)
  await guard.clearNow()
  expect(texts.clipboard).toBe('of another program')
})

it('a lock clears both clipboards at once, even one that was copied to this instant', async () => {
  const { texts, guard } = board()
  texts.selection = 'selected'
  guard.copied('selection')
  await vi.advanceTimersByTimeAsync(1000)
  texts.clipboard = 'a name'
  guard.copied('clipboard')
  await guard.clearNow()
  expect(texts).toEqual({ clipboard: '', selection: '' })
  expect(vi.getTimerCount()).toBe(0)
})

it('clears nothing when nothing was copied here', async () => {
  const { texts, guard } = board()
  texts.clipboard = 'of another program'
  await guard.clearNow()
  expect(texts.clipboard).toBe('of another program')
})
