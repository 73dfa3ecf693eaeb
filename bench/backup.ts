/** @file A backup that is read again, against a plain copy that is read again, at growing sizes. */
import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { backUpAtLock } from '#main/backup/back-up-session.ts'
import { backupFolder, pathsOf, type KeptBackup } from '#main/backup/backup-files.ts'
import { copyToStick } from '#main/backup/copy-to-stick.ts'
import { backUpBeside } from '#main/backup/make-backup.ts'
import { encodeSidecar, forStick } from '#main/backup/sidecar.ts'
import { unwatched } from '#main/db/steps.ts'
import { headOf } from '#main/backup/stick-file.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { newId } from '#main/vault/encryption.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'
import { milliseconds, printTable, timed, times } from './measure.ts'

const mebibyte = 1024 * 1024
/** A long sealed note: what attachments will be made of, too. */
const noteBytes = 60_000
const persons = 1_000

async function vaultOf(megabytes: number, office: 'real' | 'practice'): Promise<TestVault> {
  const vault = createTestVault({ office })
  if (office === 'practice') await fillPractice(vault.session, persons, () => undefined)
  const notes = Math.max(0, Math.round((megabytes * mebibyte) / noteBytes))
  for (let done = 0; done < notes; done += 500)
    vault.session.writeDraft((db) => {
      const insert = db.prepare(
        `INSERT INTO draft (id, staff_id, code, started_at, saved_at, step, content)
         VALUES (?, ?, ?, '2026', '2026', 'recap', ?)`,
      )
      const code = db.prepare('INSERT INTO human_code (code) VALUES (?)')
      for (let note = done; note < Math.min(notes, done + 500); note++) {
        code.run(`NOTE-${String(note)}`)
        insert.run(newId(), vault.staffId, `NOTE-${String(note)}`, randomBytes(noteBytes))
      }
    })
  vault.reopen()
  return vault
}

interface Measured {
  readonly made: KeptBackup
  readonly whole: number
  /** The longest that a call had to wait. */
  readonly longest: number
}

/** Something is asked of the vault all the time, as by somebody who works on. */
async function backUpAtWork(vault: TestVault): Promise<Measured> {
  const { session, folder, keySlots } = vault
  let [over, longest] = [false, 0]
  const asking = async (): Promise<void> => {
    for (let asked = performance.now(); !over; asked = performance.now()) {
      await nextTurn()
      session.writeDraft((db) => {
        db.prepare(
          `INSERT INTO setting (name, value) VALUES ('asked', ?)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
        ).run(String(asked))
      })
      longest = Math.max(longest, performance.now() - asked)
    }
  }
  const { copier, backupKey } = session
  const source = { folder, db: session.db, backupKey, copier, keySlots: () => keySlots }
  const asked = asking()
  const began = performance.now()
  const made = await backUpBeside({ ...source, now: Date.now }, 'asked', unwatched)
  const whole = performance.now() - began
  over = true
  await asked
  return { made, whole, longest }
}

/** From asking to being told, while the copy is read through. */
async function cancelIn(vault: TestVault): Promise<number> {
  const { session, folder, keySlots } = vault
  const { copier, backupKey } = session
  const source = { folder, db: session.db, backupKey, copier, keySlots: () => keySlots }
  let asked = 0
  const watch = {
    progress: (done: number, of: number) => {
      if (asked === 0 && done > of / 2) asked = performance.now()
    },
    cancelled: () => asked > 0,
  }
  await backUpBeside({ ...source, now: Date.now }, 'asked', watch).catch(() => undefined)
  return performance.now() - asked
}

/** What no backup of these bytes can do without. */
async function plainCopy(path: string, into: string): Promise<void> {
  const copy = join(into, 'plain')
  copyFileSync(path, copy)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(copy, { highWaterMark: mebibyte }))
    hash.update(chunk as Buffer)
  hash.digest()
  rmSync(copy)
}

async function measure(megabytes: number): Promise<string[]> {
  const vault = await vaultOf(megabytes, 'practice')
  const stick = mkdtempSync(join(tmpdir(), 'tessera-stick-'))
  try {
    const { made, whole, longest } = await backUpAtWork(vault)
    const cancelled = await cancelIn(vault)
    const { database } = pathsOf(backupFolder(vault.folder), made.name)
    const { bytes, sha256 } = made.info
    const plain = await timed(() => plainCopy(database, stick))
    const head = headOf(encodeSidecar(forStick(made.found.content), vault.session.backupKey))
    const { name } = made
    const copied = await timed(() =>
      copyToStick({
        ...{ head, database, bytes, sha256, name },
        folder: stick,
        watch: unwatched,
        beforeNaming: () => undefined,
      }),
    )
    return [
      `${(statSync(database).size / mebibyte).toFixed(0)} MiB`,
      milliseconds(whole),
      milliseconds(longest),
      milliseconds(cancelled),
      milliseconds(plain),
      times(whole / plain),
      milliseconds(copied),
      times(copied / plain),
    ]
  } finally {
    rmSync(stick, { recursive: true, force: true })
    vault.remove()
  }
}

async function measureLock(): Promise<void> {
  const rows = [['Vault', 'Backup while it closes', 'Allowed for closing']]
  for (const megabytes of [0, 4]) {
    const vault = await vaultOf(megabytes, 'real')
    const size = statSync(join(vault.folder, 'vault.db')).size / mebibyte
    const took = await timed(() => {
      backUpAtLock(vault.session, Date.now)
    })
    rows.push([`${size.toFixed(1)} MiB`, milliseconds(took), '500 ms'])
    vault.remove()
  }
  printTable('Backup at the lock (above 8 MiB there is none)', rows)
}

/** @param sizes in MiB */
export async function measureBackups(sizes: readonly number[]): Promise<void> {
  const rows: string[][] = []
  for (const megabytes of sizes) rows.push(await measure(megabytes))
  printTable('Backup: copied, opened again, every page and row read', [
    [
      'Size',
      'Whole',
      'Longest wait of a save meanwhile',
      'Until Cancel is answered',
      'Plain copy and read',
      'Ratio',
      'To a stick, read back',
      'Ratio',
    ],
    ...rows,
  ])
  await measureLock()
}
