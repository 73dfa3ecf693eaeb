/** @file The emergency erase of a large office: everything on the disk, and how long until nothing opens. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eraseFiles, eraseKeys } from '#main/vault/emergency-erase.ts'
import { median, milliseconds, printTable, timed } from './measure.ts'

const chunk = 8 * 1024 * 1024

/** Real blocks on the disk, not a hole that a file system only pretends to hold. */
function writeLarge(path: string, bytes: number): void {
  const data = randomBytes(chunk)
  const file = openSync(path, 'w')
  for (let done = 0; done < bytes; done += chunk) writeSync(file, data)
  fsyncSync(file)
  closeSync(file)
}

function largeOffice(bytes: number, attachments: number): string {
  const root = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  const [office, backups] = [join(root, 'office'), join(root, 'backups')]
  for (const folder of [office, join(office, 'attachments'), backups])
    mkdirSync(folder, { recursive: true })
  writeLarge(join(office, 'vault.db'), bytes)
  for (const name of ['keyslots.json', 'keyslots.json.bak', 'wrong-tries.json'])
    writeFileSync(join(office, name), randomBytes(4096))
  for (let index = 0; index < 23; index++) {
    writeFileSync(join(backups, `${String(index)}.db`), randomBytes(1024 * 1024))
    writeFileSync(join(backups, `${String(index)}.json`), randomBytes(4096))
  }
  for (let index = 0; index < attachments; index++)
    writeFileSync(join(office, 'attachments', String(index)), randomBytes(1024))
  return root
}

/** @param rounds each with an office of its own */
export async function measureErase(rounds: number): Promise<void> {
  const keys: number[] = []
  const all: number[] = []
  for (let round = 0; round < rounds; round++) {
    const root = largeOffice(2 ** 30, 10_000)
    const first = await timed(() => {
      eraseKeys(root)
    })
    keys.push(first)
    const rest = await timed(() => {
      eraseFiles(root)
    })
    all.push(first + rest)
    rmSync(root, { recursive: true, force: true })
  }
  const n = String(rounds)
  printTable('Emergency erase: 1 GiB vault, 23 backups, 10,000 attachments', [
    ['What', 'Median', 'Slowest', 'n', 'Goal'],
    ['no key is left', milliseconds(median(keys)), milliseconds(Math.max(...keys)), n, ''],
    [
      'no file is left',
      milliseconds(median(all)),
      milliseconds(Math.max(...all)),
      n,
      'under 3000 ms',
    ],
  ])
}
