import { createHash, randomBytes } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkedCopy } from '#main/backup/checked-copy.ts'
import { copyBytes } from '#main/backup/copy-bytes.ts'
import { inOneGo } from '#main/db/steps.ts'
import { temporaryFolder } from '#test/support/office.ts'

const mebibyte = 1024 * 1024
const page = 4096

/** A file of random bytes, open for reading, and the place of its copy. */
function opened(bytes: number) {
  const folder = temporaryFolder()
  const content = randomBytes(bytes)
  writeFileSync(join(folder, 'x'), content)
  const file = openSync(join(folder, 'x'), 'r')
  onTestFinished(() => {
    closeSync(file)
  })
  return { file, bytes, content, part: join(folder, 'copy.part') }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test.each([page, mebibyte, 2 * mebibyte + page])('%i bytes arrive as they were', (bytes) => {
  const { content, ...copy } = opened(bytes)
  expect(inOneGo(copyBytes(copy))).toBe(digest(content))
  expect(readFileSync(copy.part).equals(content)).toBe(true)
  expect(statSync(copy.part).mode & 0o777).toBe(0o600)
})

test('the page with the locks of SQLite is not read: on Windows nobody may', () => {
  const { content, ...copy } = opened(3 * mebibyte)
  const locks = 2 * mebibyte
  const found = inOneGo(copyBytes({ ...copy, locks }))
  content.fill(0, locks, locks + page)
  expect(readFileSync(copy.part).equals(content)).toBe(true)
  expect(found).toBe(digest(content))
})

test('a file that is shorter than it should be is damaged, and one that is there is not touched', () => {
  const { content, ...copy } = opened(page)
  expect(() => inOneGo(copyBytes({ ...copy, bytes: 2 * page }))).toThrow('damaged')
  expect(() => inOneGo(copyBytes(copy))).toThrow('EEXIST')
  expect(content).toHaveLength(page)
})

test('what the disk changed while it was written is found when it is read back, and goes', () => {
  const { content, ...copy } = opened(3 * mebibyte)
  const moment = { schema: 1, seq: 1, head: '', at: '', cases: 0 }
  const key = new Uint8Array(32)
  const steps = checkedCopy({ ...copy, moment, key, addon: undefined }, () => undefined)
  for (let pieces = 0; pieces < 3; pieces++) steps.next()
  const written = readFileSync(copy.part)
  written[page] = (content[page] ?? 0) ^ 1
  writeFileSync(copy.part, written)
  expect(() => inOneGo(steps)).toThrow(
    expect.objectContaining({ code: 'damaged', detail: { reason: 'copyDiffers' } }) as Error,
  )
  expect(readdirSync(dirname(copy.part))).toEqual(['x'])
})
