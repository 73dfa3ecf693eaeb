import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deliver } from '#main/bundle/deliver.ts'
import { AppError } from '#shared/errors.ts'
import { temporaryFolder } from '#test/support/office.ts'
import { makeReadOnly, smallDisk } from '#test/support/small-disk.ts'

const content = randomBytes(300_000)
const quiet = { progress: () => undefined, beforeNaming: () => undefined }

test('writes the very bytes under the name, and nothing else', async () => {
  const folder = temporaryFolder()
  await deliver({ folder, name: 'b-1.age', content, ...quiet })
  expect(readdirSync(folder)).toEqual(['b-1.age'])
  expect(readFileSync(join(folder, 'b-1.age')).equals(content)).toBe(true)
})

test('stopped at any 64 KiB, while writing or reading back, leaves neither a name nor a part', async () => {
  const steps: number[] = []
  await deliver({
    folder: temporaryFolder(),
    name: 'b-1.age',
    content,
    ...quiet,
    progress: (done) => steps.push(done),
  })
  expect(steps.length).toBeGreaterThanOrEqual(10)
  for (const stop of steps.keys()) {
    const folder = temporaryFolder()
    let at = 0
    const progress = () => {
      if (at++ === stop) throw new AppError('cancelled')
    }
    await expect(
      deliver({ folder, name: 'b-1.age', content, ...quiet, progress }),
    ).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(readdirSync(folder)).toEqual([])
  }
})

test('is not named when the ledger refuses', async () => {
  const folder = temporaryFolder()
  const beforeNaming = () => {
    throw new AppError('diskFull')
  }
  await expect(
    deliver({ folder, name: 'b-1.age', content, ...quiet, beforeNaming }),
  ).rejects.toMatchObject({
    code: 'diskFull',
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that went away, as when the stick is pulled, is told as not found', async () => {
  const folder = join(temporaryFolder(), 'stick')
  await expect(deliver({ folder, name: 'b-1.age', content, ...quiet })).rejects.toMatchObject({
    code: 'notFound',
  })
})

test('a full stick is told as a full disk, and nothing is left on it', async (context) => {
  const folder = smallDisk(context, '128k')
  await expect(deliver({ folder, name: 'b-1.age', content, ...quiet })).rejects.toMatchObject({
    code: 'diskFull',
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a locked stick is told as one that cannot be written', async (context) => {
  const folder = smallDisk(context, '1m')
  makeReadOnly(folder)
  await expect(deliver({ folder, name: 'b-1.age', content, ...quiet })).rejects.toMatchObject({
    code: 'readOnly',
  })
})
