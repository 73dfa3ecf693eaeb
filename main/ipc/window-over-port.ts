/** @file The vault process's end of the port to the window's page. */
import { z } from 'zod'
import type { Reply } from '#shared/ipc/call.ts'
import type { Port } from './parser-host-over-port.ts'
import type { ToWindow } from './window-messages.ts'

const windowCall = z.strictObject({ id: z.int(), name: z.string(), input: z.unknown() })

/** Answers a call; may tell how far it is while it works. */
export type Answer = (
  name: string,
  input: unknown,
  progress: (done: number, of: number) => void,
) => Promise<Reply>

/** What is not a call at all gets no reply: no page of ours sends such a thing. */
export function serveWindow(port: Port, answer: Answer): void {
  const send = (message: ToWindow): void => {
    port.postMessage(message)
  }
  port.on('message', ({ data }) => {
    const call = windowCall.safeParse(data)
    if (!call.success) return
    const { id, name, input } = call.data
    const progress = (done: number, of: number): void => {
      send({ kind: 'progress', id, done, of })
    }
    void answer(name, input, progress).then((reply) => {
      send({ kind: 'reply', id, reply })
    })
  })
  port.start()
}
