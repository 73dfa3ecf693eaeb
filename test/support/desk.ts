/** @file An office that is set up and signed in, spoken to as a screen does: by name, through the router. */
import { join } from 'node:path'
import type { Context } from '#main/services/context.ts'
import { createVaultRouter } from '#main/services/vault-router.ts'
import type { Reader } from '#main/db/database.ts'
import type { Client, Reply } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { clientOf } from './client.ts'
import { setUpOffice, temporaryFolder } from './office.ts'
import { forkedParser } from './parser-host.ts'

export interface Desk {
  readonly api: Client<typeof contract>
  /** What comes back for anything that is sent, right or wrong. */
  readonly send: (name: string, input: unknown) => Promise<Reply>
  readonly db: Reader
}

/** @param file where calls that write or read a file do so */
export async function openDesk(file = join(temporaryFolder(), 'file')): Promise<Desk> {
  const { host } = await setUpOffice(temporaryFolder())
  const session = host.session
  if (session === null) throw new Error('not signed in')
  const router = createVaultRouter((name, error) => {
    throw new Error(`${name} failed in a way nobody expected`, { cause: error })
  })
  const context: Context = {
    vault: host,
    session,
    files: { target: file, source: file },
    parser: forkedParser,
    progress: () => undefined,
    cancelled: () => false,
  }
  // What crosses a process border is a copy.
  const send = (name: string, input: unknown) => router(name, structuredClone(input), context)
  return { send, api: clientOf(contract, send), db: session.db }
}
