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

/** A case goes with all that belongs to it, as no call of ours does it: nothing says that it was there. */
export function loseCase(session: Session): void {
  session.write('case.save', null, (db) => {
    const id = db.prepare('SELECT min(id) FROM case_record').pluck().get()
    const people = 'SELECT id FROM case_person WHERE case_id = ?'
    db.prepare(`DELETE FROM victim_context WHERE case_person_id IN (${people})`).run(id)
    db.prepare('DELETE FROM case_person WHERE case_id = ?').run(id)
    for (const table of ['consent_event', 'status_decision'])
      db.prepare(
        `DELETE FROM ${table} WHERE case_person_id NOT IN (SELECT id FROM case_person)`,
      ).run()
    db.prepare('DELETE FROM case_record WHERE id = ?').run(id)
  })
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
