/** @file Settings of the organisation, by name. */
import { AppError } from '#shared/errors.ts'
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'

export type SettingName =
  | 'vaultId'
  | 'epoch'
  | 'organisation'
  | 'country'
  | 'office'
  | 'auditKey' // hex; only after the locks were changed
  | 'secondPerson' // `wait`: nothing that needs two is done alone
  | 'retention' // how long what is kept
  | 'cleanUp' // since when deleted records wait to be cleared out of the files; empty: they do not
  | 'recovery' // when papers were made, used and practised
  | 'salvage' // the damaged vault that lies aside and is not decided about; empty: none
  | 'backups' // what no file beside a backup can say
  | 'auditComparedAt' // when the log was last found to hold what paper or a file remembers

const stored = z.string()

/** @throws AppError `damaged`: every vault has every setting */
export function getSetting(db: Reader, name: SettingName): string {
  const found = stored.safeParse(
    db.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name),
  )
  if (!found.success) throw new AppError('damaged')
  return found.data
}

/** `null`: never set. */
export function findSetting(db: Reader, name: SettingName): string | null {
  return (
    stored.safeParse(db.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name))
      .data ?? null
  )
}

export function putSetting(db: Writer, name: SettingName, value: string): void {
  db.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, value)
}
