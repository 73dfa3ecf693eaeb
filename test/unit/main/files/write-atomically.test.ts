import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAtomically } from '#main/files/write-atomically.ts'

const freshFolder = () => mkdtempSync(join(tmpdir(), 'tessera-write-'))

test('replaces an older file whole and leaves nothing beside it', async () => {
  const folder = freshFolder()
  const path = join(folder, 'report.pdf')
  writeFileSync(path, 'old')
  await writeAtomically(path, 'new')
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['report.pdf'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('says that a folder is gone, and writes nothing', async () => {
  const folder = freshFolder()
  await expect(writeAtomically(join(folder, 'gone', 'report.pdf'), 'x')).rejects.toMatchObject({
    code: 'notFound',
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a place that takes no files is an expected error, not a crash', async () => {
  await expect(writeAtomically('/proc/tessera-report.pdf', 'x')).rejects.toMatchObject({
    name: 'AppError',
  })
})
