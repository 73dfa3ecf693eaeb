/** @file The preload's end of the port to the vault process: calls out, replies and progress in. */
import type { Reply } from '#shared/ipc/call.ts'
import type { ToWindow, WindowCall } from '../ipc/window-messages.ts'

/** Of the page's MessagePort what is used here; main's code knows no types of a page. */
export interface PagePort {
  addEventListener(kind: 'message', listener: (event: { readonly data: ToWindow }) => void): void
  addEventListener(kind: 'close', listener: () => void): void
  start(): void
  postMessage(message: WindowCall): void
}

interface Pending {
  readonly name: string
  readonly answer: (reply: Reply) => void
}

export interface VaultOverPort {
  call(name: string, input: unknown): Promise<Reply>
  /** The port main gave; `null`: it gave none, because this is not its window. */
  connect(port: PagePort | null): void
}

const refused = (code: 'locked' | 'forbidden'): Reply => ({ ok: false, error: { code } })

type Progress = (job: string, done: number, of: number, finished: boolean) => void

/** Calls wait until there is a port. Its other end closes when the vault process ends: then all is locked. */
export function vaultOverPort(progress: Progress): VaultOverPort {
  const pending = new Map<number, Pending>()
  const waiting: WindowCall[] = []
  let port: PagePort | null = null
  let over: Reply | null = null
  let nextId = 1

  function end(reply: Reply): void {
    over = reply
    for (const { answer } of pending.values()) answer(reply)
    pending.clear()
  }

  function receive(message: ToWindow): void {
    const asked = pending.get(message.id)
    if (asked === undefined) return
    if (message.kind === 'progress') {
      progress(asked.name, message.done, message.of, false)
      return
    }
    pending.delete(message.id)
    progress(asked.name, 0, 0, true)
    asked.answer(message.reply)
  }

  return {
    call: (name, input) =>
      new Promise((answer, failed) => {
        if (over !== null) {
          answer(over)
          return
        }
        const id = nextId++
        pending.set(id, { name, answer })
        try {
          if (port === null) waiting.push({ id, name, input })
          else port.postMessage({ id, name, input })
        } catch (error) {
          // What cannot be cloned never leaves the page.
          pending.delete(id)
          failed(error instanceof Error ? error : new Error('not sent'))
        }
      }),
    connect: (given) => {
      if (given === null) {
        end(refused('forbidden'))
        return
      }
      port = given
      given.addEventListener('message', ({ data }) => {
        receive(data)
      })
      given.addEventListener('close', () => {
        end(refused('locked'))
      })
      given.start()
      for (const call of waiting.splice(0)) given.postMessage(call)
    },
  }
}
