/** @file Several people in one test vault, one after the other, as they use one computer. */
import { keysOf, type Role } from '#shared/domain/rights.ts'
import type { Client, Reply } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { putStaff } from '#main/db/tables/staff.ts'
import { createVaultRouter } from '#main/services/vault-router.ts'
import { newKey, newId } from '#main/vault/encryption.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { openVault } from '#main/vault/open-vault.ts'
import type { OpenSession } from '#main/vault/open-session.ts'
import { clientOf } from './client.ts'
import { contextOf } from './records.ts'
import { createTestVault } from './vault.ts'

/** Somebody signed in, spoken to as a screen does. */
export interface Signed {
  readonly session: OpenSession
  readonly staffId: string
  readonly api: Client<typeof contract>
  readonly send: (name: string, input: unknown) => Promise<Reply>
}

export interface Person {
  readonly name: string
  /** A case worker when left out. */
  readonly roles?: readonly Role[]
}

export interface Colleagues {
  /** Signs out whoever is there. */
  readonly signIn: (name: string) => Signed
  readonly idOf: (name: string) => string
}

interface Member {
  readonly id: string
  readonly usk: Uint8Array
  readonly person: Person
}

/** The first is who set the office up. Runs the work, then deletes the vault. */
export async function onOfficeOf(
  people: readonly Person[],
  work: (office: Colleagues) => Promise<void>,
): Promise<void> {
  const vault = createTestVault({ person: people[0]?.name ?? '' })
  const members = new Map<string, Member>()
  for (const [index, person] of people.entries()) {
    const id = index === 0 ? vault.staffId : newId()
    members.set(person.name, { id, usk: index === 0 ? vault.keys.usk : newKey(), person })
  }
  fillOffice(vault.session, members.values())
  vault.session.close()
  const signedIn: OpenSession[] = []
  const find = (name: string) => {
    const member = members.get(name)
    if (member === undefined) throw new Error(`nobody is called ${name}`)
    return member
  }
  try {
    await work({
      idOf: (name) => find(name).id,
      signIn(name) {
        const { id, usk, person } = find(name)
        signedIn.pop()?.close()
        const { dek, kid, kex } = vault.keys
        const held = keysOf(rolesOf(person))
        const session = openVault({
          folder: vault.folder,
          office: 'real',
          keys: {
            dek: dek.slice(),
            kid: held.identity ? (kid?.slice() ?? null) : null,
            kex: held.export ? (kex?.slice() ?? null) : null,
            usk: usk.slice(),
          },
          keySlots: readKeySlots(vault.folder).content,
          who: { staffId: id },
          now: Date.now,
        })
        signedIn.push(session)
        return signed(session)
      },
    })
  } finally {
    signedIn.pop()?.close()
    vault.remove()
  }
}

const rolesOf = ({ roles = ['caseWorker'] }: Person): readonly Role[] => roles

/** Everybody with their roles. Their own signing keys are introduced when they first sign in. */
function fillOffice(session: OpenSession, members: Iterable<Member>): void {
  const at = new Date().toISOString()
  session.write('session.slots', '1', (db) => {
    for (const { id, person } of members) {
      const { signingKeyId } = session.staffRow
      const roles = rolesOf(person)
      putStaff(
        db,
        { id, name: person.name, slotId: null, signingKeyId, roles, status: 'active' },
        at,
      )
    }
  })
}

function signed(session: OpenSession): Signed {
  const router = createVaultRouter((name, error) => {
    throw new Error(`${name} failed in a way nobody expected`, { cause: error })
  })
  const context = Object.defineProperty(contextOf(session), 'vault', { value: { session } })
  const send = (name: string, input: unknown) => router(name, structuredClone(input), context)
  return { session, staffId: session.staff.id, send, api: clientOf(contract, send) }
}
