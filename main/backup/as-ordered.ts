/** @file The thread's side of a backup: runs the recipe until it is done, stopped, or fails. */
import { databaseError } from '#main/db/database-error.ts'
import type { Steps } from '#main/db/steps.ts'
import { AppError, type ErrorCode } from '#shared/errors.ts'
import { checkedCopy, type CheckedCopy, type CopyOrder } from './checked-copy.ts'
import { readThrough, type ReadOrder } from './read-through.ts'
import { ThreadState } from './thread-state.ts'

export type ThreadWork = { readonly copy: CopyOrder } | { readonly read: ReadOrder }

/** All of it can be handed to a thread. The bytes of the key are shared, and wiped there. */
export type ThreadOrder = ThreadWork & { readonly state: Int32Array }

export type ThreadReply =
  | { readonly copy: CheckedCopy }
  | { readonly cases: number }
  | { readonly code: ErrorCode; readonly reason: string | undefined }

export function asOrdered(order: ThreadOrder): ThreadReply {
  const state = new ThreadState(order.state)
  try {
    if ('read' in order) return { cases: run(readThrough(order.read), state) }
    const filed = (): void => {
      state.filed()
    }
    return { copy: run(checkedCopy(order.copy, filed), state) }
  } catch (thrown) {
    const { code, detail } = databaseError(thrown)
    return { code, reason: detail.reason }
  } finally {
    keyOf(order).fill(0)
    state.filed()
  }
}

const keyOf = (work: ThreadWork): Uint8Array => ('read' in work ? work.read : work.copy).key

function run<T>(steps: Steps<T>, state: ThreadState): T {
  for (;;) {
    // One that is stopped before its first step, because the thread started late, makes no file.
    const step = state.stopped ? steps.throw(new AppError('cancelled')) : steps.next()
    if (step.done === true) return step.value
    state.reach(step.value.done, step.value.of)
  }
}
