/** @file A desk that puts backups on a stick and takes them from there. */
import { join } from 'node:path'
import type { Context } from '#main/services/context.ts'
import { createVaultRouter } from '#main/services/vault-router.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import { AppError } from '#shared/errors.ts'
import type { Reply } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { addCases, sessionOf } from './backups.ts'
import { clientOf } from './client.ts'
import { setUpOffice, temporaryFolder } from './office.ts'

export const newPassphrase = 'seven quiet rivers carry amber lanterns'
export const handle = { handle: '0'.repeat(32), label: 'stick' }

export const withKey = (recoveryKey: string) => ({ way: 'key', recoveryKey }) as const
export const withCards = (first = '', second = '') => ({ way: 'cards', first, second }) as const

/** Speaks to a host as a screen does; `file` is what was chosen in a dialog. */
export function desk(vault: VaultHost, file = '') {
  const router = createVaultRouter((name, error) => {
    throw new Error(name, { cause: error })
  })
  const context: Context = {
    vault,
    get session() {
      if (vault.session === null) throw new AppError('locked')
      return vault.session
    },
    files: { folder: file, source: file, target: file },
    parser: { parse: () => Promise.reject(new AppError('badFile')) },
    progress: () => undefined,
    cancelled: () => false,
  }
  const send = (name: string, input: unknown): Promise<Reply> => router(name, input, context)
  return { send, api: clientOf(contract, send) }
}

export async function officeWithStick(cases = 3) {
  const root = temporaryFolder()
  const stick = temporaryFolder()
  const made = await setUpOffice(root)
  const session = sessionOf(made.host)
  await addCases(session, cases)
  const copied = await desk(made.host, stick).api.backup.copy({ folder: handle })
  return { ...made, root, session, stick, file: join(stick, copied.file), copied }
}
