import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { framesOf, openLog } from '#main/app/log.ts'

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
