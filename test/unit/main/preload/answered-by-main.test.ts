import { expect, it } from 'vitest'
import { isAnsweredByMain } from '#main/preload/answered-by-main.ts'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'

it('sends every call past main but those that the contract gives to main', () => {
  const all = Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries<Call>(calls).map(([name, call]) => ({ name: `${group}.${name}`, call })),
  )
  expect(all.length).toBeGreaterThan(50)
  const wrong = all.filter(({ name, call }) => isAnsweredByMain(name) !== (call.process === 'main'))
  expect(wrong.map(({ name }) => name)).toEqual([])
})
