import { expect, test } from 'vitest'
import { z } from 'zod'
import { createRouter } from '#main/ipc/router.ts'
import { AppError } from '#shared/errors.ts'
import { call, nothing } from '#shared/ipc/call.ts'
import { answers } from '#shared/ipc/cases.ts'

const canary = 'Canary-0815'

const small = {
  case: {
    rename: call({
      access: 'unlocked',
      input: z.strictObject({ label: z.string().max(5) }),
      output: z.strictObject({ length: z.int() }),
    }),
    answer: call({
      access: 'unlocked',
      input: z.strictObject({ draft: z.strictObject({ answers }) }),
      output: nothing,
    }),
    leaky: call({
      access: 'anytime',
      input: nothing,
      output: z.strictObject({ shown: z.string() }),
    }),
    broken: call({ access: 'anytime', input: nothing, output: nothing }),
    refusing: call({ access: 'anytime', input: nothing, output: nothing }),
  },
} as const

function smallRouter(unexpected: unknown[] = []) {
  return createRouter<typeof small, { readonly open: boolean }>(
    small,
    {
      case: {
        rename: ({ label }) => ({ length: label.length }),
        answer: () => ({}),
        leaky: () => ({ shown: 'ok', secret: canary }),
        broken: () => {
          throw new Error(`no such row ${canary}`)
        },
        refusing: () => {
          throw new AppError('conflict')
        },
      },
    },
    {
      refusal: (access, { open }) => (access === 'anytime' || open ? null : 'locked'),
      unexpected: (_name, error) => unexpected.push(error),
    },
  )
}

test('a good call is answered', async () => {
  expect(await smallRouter()('case.rename', { label: 'abc' }, { open: true })).toEqual({
    ok: true,
    value: { length: 3 },
  })
})

test('a call that needs sign-in is refused when locked, before its input is looked at', async () => {
  expect(await smallRouter()('case.rename', canary, { open: false })).toEqual({
    ok: false,
    error: { code: 'locked' },
  })
})

test('a refused input names the field, never the value', async () => {
  const reply = await smallRouter()('case.rename', { label: canary }, { open: true })
  expect(reply).toEqual({ ok: false, error: { code: 'invalidInput', fields: ['label'] } })
})

test('a refused answer is named by its field, wherever in the input it stands', async () => {
  const input = { draft: { answers: { 'person.firstName': { value: { canary } } } } }
  const reply = await smallRouter()('case.answer', input, { open: true })
  expect(reply).toEqual({
    ok: false,
    error: { code: 'invalidInput', fields: ['person.firstName'] },
  })
})

test('what the contract does not name does not get out', async () => {
  const reply = await smallRouter()('case.leaky', {}, { open: true })
  expect(JSON.stringify(reply)).not.toContain(canary)
  expect(reply.ok).toBe(false)
})

test('an unexpected error leaves as internal, without a word of it', async () => {
  const seen: unknown[] = []
  const reply = await smallRouter(seen)('case.broken', {}, { open: true })
  expect(reply).toEqual({ ok: false, error: { code: 'internal' } })
  expect(seen).toHaveLength(1)
})

test('an expected error keeps its code', async () => {
  const reply = await smallRouter()('case.refusing', {}, { open: true })
  expect(reply).toEqual({ ok: false, error: { code: 'conflict' } })
})

test.each([
  '',
  'case',
  'case.',
  '.rename',
  'case.rename.x',
  '__proto__.x',
  'case.constructor',
  'case.__proto__',
])('there is no call named %j (ASVS 15.3.6)', async (name) => {
  const reply = await smallRouter()(name, {}, { open: true })
  expect(reply).toEqual({ ok: false, error: { code: 'notFound', reason: 'call' } })
})
