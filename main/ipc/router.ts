/** @file Name -> check -> parse -> run -> parse -> reply. The same code in main and in the vault process. */
import { findField } from '#shared/codebook/codebook.ts'
import { AppError, type ErrorCode } from '#shared/errors.ts'
import type { Access, Call, Contract, Handlers, Reply } from '#shared/ipc/call.ts'

type Erased<Context> = (input: unknown, context: Context) => unknown

interface Route<Context> {
  readonly call: Call
  readonly handler: Erased<Context>
}

export interface RouterOptions<Context> {
  /** Why a call of this access level may not run now; `null` when it may. */
  refusal(access: Access, context: Context): ErrorCode | null
  /** Throws an AppError when the call may not be made about what its input names. */
  expectAllowed?(call: Call, input: unknown, context: Context): void
  /** Told of every error that is not an AppError. It reaches the screen as `internal`, without detail. */
  unexpected(name: string, error: unknown): void
}

export type Router<Context> = (name: string, input: unknown, context: Context) => Promise<Reply>

function routesOf<C extends Contract, Context>(
  contract: C,
  handlers: { readonly [G in keyof C]?: Partial<Handlers<C[G], Context>> },
): ReadonlyMap<string, Route<Context>> {
  const routes = new Map<string, Route<Context>>()
  for (const [groupName, group] of Object.entries(contract)) {
    const groupHandlers = handlers[groupName] as
      Readonly<Record<string, Erased<Context>>> | undefined
    for (const [callName, call] of Object.entries(group)) {
      const handler = groupHandlers?.[callName]
      if (handler) routes.set(`${groupName}.${callName}`, { call, handler })
    }
  }
  return routes
}

function failure(error: AppError): Reply {
  return { ok: false, error: { code: error.code, ...error.detail } }
}

/** Where in the input something is wrong: an answer by the field it is to, as the codebook's checks do. */
function placeOf(path: readonly string[]): string {
  const answer = path.find((part) => findField(part) !== null)
  return answer ?? path.join('.').slice(0, 80)
}

/**
 * The only catch-all of the application. Input and output are both parsed: nothing that the contract
 * does not name gets in, and no extra column gets out.
 */
export function createRouter<C extends Contract, Context>(
  contract: C,
  handlers: { readonly [G in keyof C]?: Partial<Handlers<C[G], Context>> },
  options: RouterOptions<Context>,
): Router<Context> {
  const routes = routesOf(contract, handlers)

  async function run(name: string, raw: unknown, context: Context): Promise<unknown> {
    const route = routes.get(name)
    if (!route) throw new AppError('notFound', { reason: 'call' })
    const refused = options.refusal(route.call.access, context)
    if (refused) throw new AppError(refused)
    const input = route.call.input.safeParse(raw)
    if (!input.success) {
      const fields = input.error.issues.map(({ path }) => placeOf(path.map(String)))
      throw new AppError('invalidInput', { fields: [...new Set(fields)].slice(0, 20) })
    }
    options.expectAllowed?.(route.call, input.data, context)
    return route.call.output.parse(await route.handler(input.data, context))
  }

  return async (name, raw, context) => {
    try {
      return { ok: true, value: await run(name, raw, context) }
    } catch (error) {
      if (error instanceof AppError) return failure(error)
      options.unexpected(name, error)
      return failure(new AppError('internal'))
    }
  }
}
