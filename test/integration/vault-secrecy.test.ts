import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keysAsText } from '#test/support/open-test-vault.ts'
import { needsStrace, straced } from '#test/support/strace.ts'
import { createTestVault } from '#test/support/vault.ts'

const canary = 'CANARY-Sokha-7Q4M'

function entropy(bytes: Uint8Array): number {
  const counts = new Array<number>(256).fill(0)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  return counts
    .filter((count) => count > 0)
    .map((count) => count / bytes.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0)
}

test('nothing that was written can be read in the vault’s files, open or closed', () => {
  const vault = createTestVault({ organisation: `${canary} Office`, person: `${canary} Person` })
  onTestFinished(() => {
    vault.remove()
  })
  const { session, folder } = vault
  for (let save = 0; save < 300; save++)
    session.write('case.save', null, (db) => {
      db.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(
        `${canary}${String(save)}`,
        canary.repeat(20),
      )
    })
  session.copyTo(join(folder, 'copy.db'))
  const expectUnreadable = () => {
    const names = readdirSync(folder)
    for (const name of names) {
      const bytes = readFileSync(join(folder, name))
      expect(bytes.includes(canary), name).toBe(false)
      expect(bytes.includes(Buffer.from(canary, 'utf16le')), name).toBe(false)
      expect(bytes.includes('SQLite format 3'), name).toBe(false)
    }
    return names.sort()
  }
  const always = ['copy.db', 'keyslots.json', 'keyslots.json.bak', 'vault.db']
  expect(expectUnreadable()).toEqual([...always, 'vault.db-wal'])
  session.close()
  expect(expectUnreadable()).toEqual(always)
  expect(entropy(readFileSync(join(folder, 'vault.db')))).toBeGreaterThan(7.9)
})

test('the operating system is never given plain text to write, and no temporary file is made', (context) => {
  needsStrace(context)
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  vault.session.close()
  const writing = 'openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,mmap,socket,connect'
  const { trace, status, output } = straced(
    ['-s', '10000', '-e', `trace=${writing}`],
    'use-everything.ts',
    [vault.folder, keysAsText(vault.keys), vault.staffId, canary],
  )
  expect([status, output]).toEqual([0, 'finished, and this line is in the trace\n'])
  expect(trace).toContain('finished, and this line is in the trace')
  expect(trace.match(/pwrite64\(/g)?.length).toBeGreaterThan(1_000)
  expect(trace.split('\n').filter((line) => line.includes(canary))).toEqual([])
  const made = [...trace.matchAll(/openat\([^"]*"([^"]*)", [^)]*O_CREAT/g)].map(([, path]) => path)
  expect(made.length).toBeGreaterThan(0)
  expect(made.filter((path) => !path?.startsWith(vault.folder))).toEqual([])
  expect(trace).not.toContain('etilqs')
  expect(trace).not.toMatch(/socket\(AF_INET/)
})
