import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Context } from '#main/services/context.ts'
import { createVaultRouter } from '#main/services/vault-router.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import { AppError } from '#shared/errors.ts'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { hostAt, setUpOffice, temporaryFolder } from '#test/support/office.ts'

const vaultCalls = Object.entries(contract).flatMap(([group, calls]) =>
  Object.entries<Call>(calls)
    .filter(([, call]) => call.process === 'vault')
    .map(([name, call]) => ({ name: `${group}.${name}`, call })),
)

function contextOf(vault: VaultHost, folder: string): Context {
  return {
    vault,
    get session() {
      if (!vault.session) throw new AppError('locked')
      return vault.session
    },
    // Any path a random payload could reach lies in the test's own folder and does not exist.
    files: { target: `${folder}/no/target`, folder: `${folder}/no`, file: `${folder}/no/file` },
    parser: { parse: () => Promise.reject(new AppError('badFile', { reason: 'unreadable' })) },
    progress: () => undefined,
    cancelled: () => false,
  }
}

const needSignIn = vaultCalls.filter(({ call }) => call.access !== 'anytime')

test('the list of calls is not empty by mistake', () => {
  expect(needSignIn.length).toBeGreaterThan(15)
})

test.each(needSignIn)('$name is refused when locked', async ({ name }) => {
  const unexpected: unknown[] = []
  const folder = temporaryFolder()
  const router = createVaultRouter((_name, error) => unexpected.push(error))
  const reply = await router(name, {}, contextOf(hostAt(folder), folder))
  expect(reply).toEqual({ ok: false, error: { code: 'locked' } })
  expect(unexpected).toEqual([])
})

const randomInput = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withSparseArray: true,
  withDate: true,
})

/** Half of the payloads have the right keys with random values, so that they get past the first check. */
function payloadFor(call: Call): fc.Arbitrary<unknown> {
  const shape = 'shape' in call.input ? Object.keys(call.input.shape as object) : []
  const nearly = fc.record(Object.fromEntries(shape.map((key) => [key, plausible])))
  return fc.oneof(randomInput, nearly)
}

const plausible = fc.oneof(
  fc.string(),
  fc.constantFrom('0'.repeat(32), '2026-01-01', 'en', 'real', 'practice', 'code'),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.constant({ handle: 'a'.repeat(32), label: 'x' }),
  fc.record({ way: fc.constant('key'), recoveryKey: fc.string() }),
  fc.record({ way: fc.constant('cards'), first: fc.string(), second: fc.string() }),
  fc.dictionary(fc.string(), fc.anything(), { maxKeys: 3 }),
)

// Slow by nature (Argon2, filling an office) or fuzzed in tests of their own.
const slow = new Set([
  'session.openPractice',
  'session.unlock',
  'session.unlockWithRecoveryKey',
  'session.unlockWithCards',
])
const fuzzed = vaultCalls.filter(({ name }) => !slow.has(name) && !name.startsWith('session.'))

test('10,000 random payloads to an open office: always a reply, never an uncaught error', async () => {
  const root = temporaryFolder()
  const { host } = await setUpOffice(root)
  const unexpected: string[] = []
  const router = createVaultRouter((name, error) => {
    unexpected.push(`${name}: ${error instanceof Error ? (error.stack ?? '') : typeof error}`)
  })
  const context = contextOf(host, root)
  const each = Math.ceil(10_000 / fuzzed.length)
  for (const { name, call } of fuzzed) {
    for (const input of fc.sample(payloadFor(call), each)) {
      const reply = await router(name, input, context)
      if (!reply.ok) expect(reply.error.code, name).not.toBe('internal')
    }
  }
  expect(unexpected.slice(0, 3)).toEqual([])
  expect(host.session).not.toBeNull()
})

test('names of calls that do not exist are refused, whatever they are', async () => {
  const root = temporaryFolder()
  const router = createVaultRouter(() => undefined)
  const context = contextOf(hostAt(root), root)
  for (const name of fc.sample(fc.string(), 500)) {
    expect(await router(name, {}, context)).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
  }
})
