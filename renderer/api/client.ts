/** @file The typed client: a call returns its value or throws an AppError. */
import { AppError } from '#shared/errors.ts'
import type { Client } from '#shared/ipc/call.ts'
import type { contract } from '#shared/ipc/contract.ts'
import type { Events } from '#shared/ipc/events.ts'

async function send(name: string, input: unknown): Promise<unknown> {
  const reply = await window.tessera.call(name, input)
  if (reply.ok) return reply.value
  throw new AppError(reply.error.code, reply.error)
}

type AnyCall = (input: unknown) => Promise<unknown>

function group(groupName: string): Readonly<Record<string, AnyCall>> {
  return new Proxy<Record<string, AnyCall>>(
    {},
    { get: (_, callName) => (input: unknown) => send(`${groupName}.${String(callName)}`, input) },
  )
}

/** Outputs were checked against the contract by the router before they crossed. */
export const api = new Proxy<Record<string, unknown>>(
  {},
  { get: (_, groupName) => group(String(groupName)) },
) as Client<typeof contract>

/** Listens to what main tells the window; main checked it before it sent it. Returns the unsubscribe. */
export function on<K extends keyof Events>(
  name: K,
  listener: (payload: Events[K]) => void,
): () => void {
  return window.tessera.on((eventName, payload) => {
    if (eventName !== name) return
    listener(payload as Events[K])
  })
}
