/**
 * @file Makes the copy of a backup, or reads one, in a thread of its own, so that nobody waits for it.
 * The thread has no way to the database that is open: it copies the bytes of the file, which is held
 * still meanwhile.
 */
import { setTimeout as after } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { StillFile } from '#main/db/still-file.ts'
import { AppError } from '#shared/errors.ts'
import { removePart, type CheckedCopy, type Moment } from './checked-copy.ts'
import type { ThreadOrder, ThreadReply, ThreadWork } from './as-ordered.ts'
import type { ReadOrder } from './read-through.ts'
import type { Watch } from '#main/db/steps.ts'
import { newState, ThreadState } from './thread-state.ts'

/** As it lies here, or beside the vault process where it was built. */
const threadFile = import.meta.url.endsWith('.ts') ? '../backup-thread.ts' : './backup-thread.cjs'

const look = 25
/** Longer nobody waits for a thread that was stopped: it then clears away its part later. */
const patience = 250
/** For the end of a session and for an erasure, which must not run into what is still written. */
const longestStop = 1000

export interface CopiedVault {
  holdStill(): StillFile
  readonly key: Uint8Array
  readonly addon: string | undefined
}

export class Copier {
  readonly #vault: CopiedVault
  readonly #running = new Set<ThreadState>()
  #settled: Promise<unknown> = Promise.resolve()
  #over = false

  constructor(vault: CopiedVault) {
    this.#vault = vault
  }

  /** Resolves when no thread of before has a file open any more. @throws AppError `cancelled` */
  async settled(watch: Watch): Promise<void> {
    const settled = this.#settled.then(() => true)
    while (!(await Promise.race([settled, after(look, false)]))) this.#expectWanted(watch)
    this.#expectWanted(watch)
  }

  /**
   * Of the vault as it is in this very moment, at a path that does not exist yet; what is written
   * meanwhile is not in it. On failure nothing is left.
   * @returns `null`: the file was written anew meanwhile, so it must be begun again
   * @throws AppError `cancelled` (also when the session ends), `damaged`, `diskFull`, `readOnly`
   */
  async copy(part: string, moment: Moment, watch: Watch): Promise<CheckedCopy | null> {
    this.#expectWanted(watch)
    const still = this.#vault.holdStill()
    const { file, bytes } = still
    const { state, reply } = this.#begin((opened) => ({
      copy: { file, bytes, part, moment, ...opened },
    }))
    const ended = reply.then((said) => {
      still.thaw()
      if (state.stopped) removePart(part)
      return said
    })
    this.#settled = ended
    const said = await watched(ended, { still, state, watch })
    if (said !== null && 'copy' in said && still.isStill() && !state.stopped) return said.copy
    removePart(part)
    this.#expectWanted(watch)
    if (!still.isStill()) return null
    throw errorOf(said)
  }

  /**
   * All of a backup, without changing it.
   * @returns how many cases are in it
   * @throws AppError `cancelled` (also when the session ends), `damaged`
   */
  async read(backup: Pick<ReadOrder, 'path' | 'info'>, watch: Watch): Promise<number> {
    this.#expectWanted(watch)
    const { state, reply } = this.#begin((opened) => ({ read: { ...backup, ...opened } }))
    // Nobody has to wait for what is only read.
    state.filed()
    const said = await watched(reply, { still: null, state, watch })
    this.#expectWanted(watch)
    if (said !== null && 'cases' in said) return said.cases
    throw errorOf(said)
  }

  /** For good. Afterwards the vault's file is no longer read, and of the copy nothing more is written. */
  end(): void {
    this.#over = true
    for (const state of this.#running) state.stop()
    for (const state of this.#running) state.waitUntilFiled(longestStop)
  }

  #begin(workWith: (opened: Pick<ReadOrder, 'key' | 'addon'>) => ThreadWork) {
    const shared = newState()
    const state = new ThreadState(shared)
    this.#running.add(state)
    const key = sharedCopy(this.#vault.key)
    const work = workWith({ key, addon: this.#vault.addon })
    const reply = replyTo({ ...work, state: shared }, state).then((said) => {
      key.fill(0)
      this.#running.delete(state)
      return said
    })
    return { state, reply }
  }

  #expectWanted(watch: Watch): void {
    if (this.#over || watch.cancelled()) throw new AppError('cancelled')
  }
}

/** Bytes that the thread sees and wipes, and that are wiped here when it could not. */
function sharedCopy(key: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(key.length))
  copy.set(key)
  return copy
}

interface Copying {
  /** `null`: the vault's file is not read. */
  readonly still: StillFile | null
  readonly state: ThreadState
  readonly watch: Watch
}

/** @returns `null`: stopped, and not waited for any longer */
async function watched(
  ended: Promise<ThreadReply>,
  { still, state, watch }: Copying,
): Promise<ThreadReply | null> {
  for (let stoppedFor = 0; stoppedFor < patience;) {
    watch.progress(...state.reached)
    if (!state.filing) still?.thaw()
    if (watch.cancelled() || still?.isStill() === false) state.stop()
    const reply = await Promise.race([ended, after(look, null)])
    if (reply !== null) return reply
    if (state.stopped) stoppedFor += look
  }
  return null
}

/** Never fails. Settles when the thread is gone, and with it its memory and whatever it had open. */
function replyTo(order: ThreadOrder, state: ThreadState): Promise<ThreadReply> {
  state.begin()
  return new Promise((resolve) => {
    let reply: ThreadReply = { code: 'internal', reason: 'thread' }
    const thread = new Worker(new URL(threadFile, import.meta.url), { workerData: order })
    thread.on('message', (said: ThreadReply) => {
      reply = said
    })
    // Died before it could say why. Its exit follows.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      state.filed()
      resolve(reply)
    })
  })
}

function errorOf(reply: ThreadReply | null): AppError {
  if (reply === null || !('code' in reply)) return new AppError('cancelled')
  return new AppError(reply.code, reply.reason === undefined ? {} : { reason: reply.reason })
}
