/** @file An office with cases in it, and what the tests of backups look at. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tablesOf } from '#main/backup/check-copy.ts'
import { backUp } from '#main/backup/back-up-session.ts'
import { backupFolder, type KeptBackup } from '#main/backup/backup-files.ts'
import type { Reader } from '#main/db/database.ts'
import type { Session } from '#main/vault/session.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import { setUpOffice, temporaryFolder } from './office.ts'
import { finishInterview } from './records.ts'

/** Signed in, or the test is wrong. */
export function sessionOf(host: VaultHost): Session {
  if (host.session === null) throw new Error('nobody is signed in')
  return host.session
}

export async function addCases(session: Session, count: number): Promise<void> {
  for (let number = 0; number < count; number++) await finishInterview(session)
}

export const backUpNow = (session: Session): Promise<KeptBackup> =>
  backUp(session, 'asked', Date.now)

/** Every row of every table but the log's and the settings', which a sign-in adds to. */
export function digestOfRecords(db: Reader): string {
  const hash = createHash('sha256')
  for (const table of tablesOf(db)) {
    if (['audit_entry', 'setting', 'staff', 'signing_key'].includes(table)) continue
    const rows = db.prepare(`SELECT * FROM "${table}"`).all()
    hash.update(JSON.stringify([table, rows.map((row) => JSON.stringify(row)).sort()]))
  }
  return hash.digest('hex')
}

export function flipByte(path: string, fromEnd: number): void {
  const bytes = readFileSync(path)
  const at = bytes.length - fromEnd
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

/** Set up and signed in to. */
export async function officeWithCases(cases = 2) {
  const root = temporaryFolder()
  const made = await setUpOffice(root)
  const session = sessionOf(made.host)
  await addCases(session, cases)
  return { ...made, root, session, backups: backupFolder(made.folder) }
}
