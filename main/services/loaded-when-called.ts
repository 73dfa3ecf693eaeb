/** @file Services that are read from the disk at their first call: sign-in does not wait for them. */
import type { Group, Handlers } from '#shared/ipc/call.ts'
import type { Context } from './context.ts'

type Erased = Readonly<Record<string, (input: unknown, context: Context) => unknown>>

/** Stands in for the handlers of `group`; `load` is called once. */
export function loadedWhenCalled<G extends Group>(
  group: G,
  load: () => Promise<Handlers<G, Context>>,
): Handlers<G, Context> {
  let loading: Promise<Handlers<G, Context>> | null = null
  const call = async (name: string, input: unknown, context: Context): Promise<unknown> => {
    const handlers = (await (loading ??= load())) as Erased
    return handlers[name]?.(input, context)
  }
  const entries = Object.keys(group).map(
    (name) => [name, (input: unknown, context: Context) => call(name, input, context)] as const,
  )
  return Object.fromEntries(entries) as Handlers<G, Context>
}
