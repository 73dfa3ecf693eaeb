/** @file An office of several people, each with a passphrase, a host and a router of their own. */
import { createVaultRouter } from '#main/services/vault-router.ts'
import type { Context } from '#main/services/context.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import type { Role } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import { contract } from '#shared/ipc/contract.ts'
import { clientOf, type Send } from './client.ts'
import { forkedParser } from './parser-host.ts'

export const otherPassphrase = 'pebble anchor willow copper season drift'

/** Speaks to a host by name, through the router, as its window would. */
export function deskAt(host: VaultHost, files: Readonly<Record<string, string>> = {}) {
  const router = createVaultRouter((name, error) => {
    throw new Error(`${name} failed in a way nobody expected`, { cause: error })
  })
  const context: Context = {
    vault: host,
    get session() {
      if (host.session === null) throw new AppError('locked')
      return host.session
    },
    files,
    parser: forkedParser,
    progress: () => undefined,
    cancelled: () => false,
  }
  const send: Send = (name, input) => router(name, structuredClone(input), context)
  return { send, api: clientOf(contract, send) }
}

export interface Colleague {
  readonly slot: string
  readonly staffId: string
}

/**
 * Invites somebody by whoever is signed in at `host`, and lets them come in. Afterwards nobody is
 * signed in.
 */
export async function addColleague(
  host: VaultHost,
  person: { name: string; roles: readonly Role[]; animal: string; passphrase?: string },
  approval?: { slot: string; passphrase: string },
): Promise<Colleague> {
  const { api } = deskAt(host)
  const { name, roles, animal } = person
  const input = { name, roles: [...roles], ...(approval === undefined ? {} : { approval }) }
  const { code } = await api.staff.invite(input)
  host.close()
  const secret = person.passphrase ?? otherPassphrase
  const session = await host.enrol({ code, colour: 'plum', animal, passphrase: secret })
  const staffId = session.staff.id
  host.close()
  const slot = host.office()?.tiles.find((tile) => tile.animal === animal)?.slot ?? ''
  return { slot, staffId }
}
