import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { waitAfter, wrongTries } from '#main/vault/wrong-tries.ts'
import { temporaryFolder } from '#test/support/office.ts'

const slot = '0123456789abcdef0123456789abcdef'
const other = 'fedcba9876543210fedcba9876543210'

test('waits nothing for four tries, then 5 s, doubling to 5 min', () => {
  const waits = [1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000].map(waitAfter)
  expect(waits.map((wait) => wait / 1000)).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300])
})

test('twenty wrong tries take more than ten minutes, and one person does not hold up another', () => {
  const folder = temporaryFolder()
  const start = Date.UTC(2026, 10, 22)
  let now = start
  for (let tried = 0; tried < 20;) {
    // Asked anew each time, as after a restart.
    const tries = wrongTries(folder, () => now)
    tries.check(other)
    try {
      tries.check(slot)
      tries.add(slot)
      tried++
    } catch (error) {
      expect(error).toMatchObject({ code: 'waitBeforeRetry' })
      now += Number(error instanceof AppError ? error.detail.reason : 0) * 1000
    }
  }
  expect(now - start).toBeGreaterThan(600_000)
  const tries = wrongTries(folder, () => now)
  expect([tries.count(slot), tries.count(other)]).toEqual([20, 0])
  tries.clear(slot)
  tries.check(slot)
  expect(tries.count(slot)).toBe(0)
})

test('the file holds slot ids and numbers only, for the owner only, and may be spoilt', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'wrong-tries.json')
  wrongTries(folder, () => 0).add(slot)
  expect(readFileSync(path, 'utf8')).toBe(`{"${slot}":{"wrong":1,"notBefore":0}}`)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  writeFileSync(path, '{"x":')
  expect(wrongTries(folder, () => 0).count(slot)).toBe(0)
})
