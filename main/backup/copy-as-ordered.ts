/** @file The thread's side of a copy: runs the recipe until it is done, stopped, or fails. */
import { databaseError } from '#main/db/database-error.ts'
import { AppError, type ErrorCode } from '#shared/errors.ts'
import { checkedCopy, type CheckedCopy, type CopyOrder } from './checked-copy.ts'
import { ThreadState } from './thread-state.ts'

/** All of it can be handed to a thread. The bytes of the key are shared, and wiped there. */
export interface ThreadOrder extends CopyOrder {
  readonly state: Int32Array
}

export type ThreadReply =
  { readonly copy: CheckedCopy } | { readonly code: ErrorCode; readonly reason: string | undefined }

export function copyAsOrdered({ state: shared, ...order }: ThreadOrder): ThreadReply {
  const state = new ThreadState(shared)
  try {
    const steps = checkedCopy(order, () => {
      state.filed()
    })
    for (;;) {
      // One that is stopped before its first step, because the thread started late, makes no file.
      const step = state.stopped ? steps.throw(new AppError('cancelled')) : steps.next()
      if (step.done === true) return { copy: step.value }
      state.reach(step.value.done, step.value.of)
    }
  } catch (thrown) {
    const { code, detail } = databaseError(thrown)
    return { code, reason: detail.reason }
  } finally {
    order.key.fill(0)
    state.filed()
  }
}
