/** @file What a screen calls, over anything that answers calls by name. */
import type { Client, Contract, Reply } from '#shared/ipc/call.ts'

export type Send = (name: string, input: unknown) => Promise<Reply>

/** Throws an error that carries the code. What crosses a process border is a copy. */
export function clientOf<C extends Contract>(contract: C, send: Send): Client<C> {
  const call = (name: string) => async (input: unknown) => {
    const reply = await send(name, input)
    if (!reply.ok)
      throw Object.assign(new Error(`${name}: ${JSON.stringify(reply.error)}`), reply.error)
    return structuredClone(reply.value)
  }
  return Object.fromEntries(
    Object.entries(contract).map(([group, calls]) => [
      group,
      Object.fromEntries(Object.keys(calls).map((name) => [name, call(`${group}.${name}`)])),
    ]),
  ) as Client<C>
}
