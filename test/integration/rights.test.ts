/** @file Every call, by every role, locked and unlocked: what is allowed is what the table says (ASVS 8.2.1). */
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Context } from '#main/services/context.ts'
import { createVaultRouter } from '#main/services/vault-router.ts'
import type { Session } from '#main/vault/session.ts'
import { keysOf, may, roles, type Role } from '#shared/domain/rights.ts'
import type { Call, Reply } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { hostAt, temporaryFolder } from '#test/support/office.ts'
import { createTestVault } from '#test/support/vault.ts'

const calls = Object.entries(contract).flatMap(([group, members]) =>
  Object.entries<Call>(members)
    .filter(([, call]) => call.process === 'vault' && call.access !== 'anytime')
    .map(([name, { access }]) => ({ name: `${group}.${name}`, access })),
)

test('the list of calls is not empty by mistake, and every role is refused some and allowed some', () => {
  expect(calls.length).toBeGreaterThan(50)
  for (const role of roles) {
    const allowed = calls.filter(
      ({ access }) => access !== 'unlocked' && may([role], access as Parameters<typeof may>[1]),
    )
    expect(allowed.length, role).toBeGreaterThan(0)
    expect(allowed.length, role).toBeLessThan(calls.length)
  }
})

const router = createVaultRouter(() => undefined)

/** Nothing in it is right, so that what is allowed gets no further than the check of its input. */
const wrongInput = { certainlyNotAKey: 1 }

function asRole(role: Role): (name: string) => Promise<Reply> {
  const vault = createTestVault({ roles: [role] })
  onTestFinished(() => {
    vault.remove()
  })
  const host = hostAt(temporaryFolder())
  const session: Session = vault.session
  const context: Context = {
    vault: Object.create(host, { session: { value: session } }) as Context['vault'],
    session,
    files: {},
    parser: { parse: () => Promise.reject(new Error('not asked for')) },
    progress: () => undefined,
    cancelled: () => false,
  }
  return (name) => router(name, wrongInput, context)
}

describe.each(roles)('%s', (role) => {
  test('may call what the table allows, and nothing else', async () => {
    const call = asRole(role)
    for (const { name, access } of calls) {
      const allowed = access === 'unlocked' || may([role], access as Parameters<typeof may>[1])
      const reply = await call(name)
      expect(reply.ok, name).toBe(false)
      if (!reply.ok) expect(reply.error.code, name).toBe(allowed ? 'invalidInput' : 'forbidden')
    }
  })

  test('holds the keys its rights need, and no other', () => {
    const vault = createTestVault({ roles: [role] })
    const { identity, exportKeys } = vault.session
    expect({ identity: identity !== null, export: exportKeys !== null }).toEqual(keysOf([role]))
    vault.remove()
  })
})

test('a right is worth nothing without the key it needs', () => {
  const vault = createTestVault({ roles: ['securityOfficer'] })
  const without = vault.reopen({ ...vault.keys, kid: null })
  expect(without.may('seeNames')).toBe(false)
  expect(without.may('readAuditLog')).toBe(true)
  vault.remove()
})
