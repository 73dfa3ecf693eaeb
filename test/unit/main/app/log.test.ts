import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, expectTypeOf, test } from 'vitest'
import type { ErrorCode } from '#shared/errors.ts'
import { framesOf, openLog, readLog, type Frame, type Log } from '#main/app/log.ts'

const canary = 'Sreymom-Canary-4711'

test('the words of an error never reach the log, only where it happened', () => {
  const frames = framesOf(new Error(`cannot read ${canary}\nof ${canary}`))
  expect(frames.length).toBeGreaterThan(0)
  expect(JSON.stringify(frames)).not.toContain(canary)
  expect(frames.join()).toContain('log.test.ts')
  expect(frames.join()).not.toContain(tmpdir())
})

test.each([
  [`at open (C:\\Users\\${canary} Dara\\app\\vault.cjs:1:20)`, 'at open vault.cjs:1:20'],
  [`at C:\\Users\\${canary} Dara\\app\\vault.cjs:1:20`, 'at vault.cjs:1:20'],
  [`at async file:///home/${canary}/app/vault.cjs:1:20`, 'at async vault.cjs:1:20'],
  [`at async open (/home/${canary} (old)/vault.cjs:1:20)`, 'at async open vault.cjs:1:20'],
])('a folder with a name of a person in it stays out: %s', (line, shown) => {
  const error = new Error('x')
  error.stack = `Error: x\n    ${line}`
  expect(framesOf(error)).toEqual([shown])
})

test('three older logs are kept, no more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-log-'))
  const file = join(folder, 'tessera.log')
  for (let n = 0; n < 6; n++) {
    writeFileSync(file, 'x'.repeat(1024 * 1024 + 1))
    openLog(file)('started')
  }
  expect(readdirSync(folder).sort()).toEqual([
    'tessera.log',
    'tessera.log.1',
    'tessera.log.2',
    'tessera.log.3',
  ])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ event: 'started' })
})

test('a log that cannot be written stops nothing', () => {
  expect(() => {
    openLog('/nowhere/at/all/tessera.log')('started')
  }).not.toThrow()
})

test('no free text compiles into the log (ASVS 16.2.5)', () => {
  type Fields = NonNullable<Parameters<Log>[1]>
  // Compiled with all tests: were any of these a string, the types would not agree.
  expectTypeOf<string>().not.toExtend<Parameters<Log>[0]>()
  expectTypeOf<string[]>().not.toExtend<NonNullable<Fields['frames']>>()
  expectTypeOf<Fields>().toEqualTypeOf<{
    readonly code?: ErrorCode
    readonly count?: number
    readonly milliseconds?: number
    readonly frames?: readonly Frame[]
  }>()
  expect(framesOf(canary)).toEqual([])
})

test('an error that quotes a person leaves no word of it in the file, and all of the file can be read (ASVS 16.4.1)', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tessera-log-')), 'tessera.log')
  const log = openLog(file)
  const message = `${canary}\n    at ${canary} (inside the message.ts:1:2)`
  log('unexpected', { frames: framesOf(new Error(message, { cause: new Error(canary) })) })
  log('locked')
  expect(readFileSync(file, 'utf8')).not.toContain(canary)
  expect(readLog(file).map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    'unexpected',
    'locked',
  ])
})
