/** @file A call by its name, and the files its input names. */
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import type { Call, Contract } from '#shared/ipc/call.ts'

const handleShape = z.looseObject({ handle: z.string().max(64) })

/** `null`: there is no such call. */
export function callOf(contract: Contract, name: unknown): Call | null {
  if (typeof name !== 'string' || name.length > 80) return null
  const [group, call, ...rest] = name.split('.')
  if (!group || !call || rest.length > 0 || !Object.hasOwn(contract, group)) return null
  const calls = contract[group]
  return calls && Object.hasOwn(calls, call) ? (calls[call] ?? null) : null
}

/**
 * Swaps each declared file handle for the path it stands for.
 *
 * @throws AppError `invalidInput` for a handle that was never given out
 */
export async function filesOf(
  call: Call,
  input: unknown,
  pathOf: (handle: string) => Promise<string | null>,
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {}
  const given = z.record(z.string(), z.unknown()).safeParse(input)
  for (const key of call.files) {
    const handle = handleShape.safeParse(given.success ? given.data[key] : undefined)
    const path = handle.success ? await pathOf(handle.data.handle) : null
    if (path === null) throw new AppError('invalidInput', { fields: [key] })
    files[key] = path
  }
  return files
}
