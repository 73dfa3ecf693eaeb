/** @file What sign-in finds that people must be told: something was put back. */
import type { Database } from '#main/db/database.ts'
import { findAuditEntry } from '#main/db/tables/audit.ts'
import { getSetting } from '#main/db/tables/setting.ts'
import { readHead, type AuditHead } from './audit.ts'
import type { KeySlots } from './key-slots.ts'
import type { Warning } from './session.ts'

/** The anchor may lag behind (a crash before it was written), but what it names must be there. */
export function compareWithAnchor(db: Database, { anchor, epoch }: KeySlots): Warning | null {
  const head: AuditHead = readHead(db)
  const anchored = findAuditEntry(db, anchor.seq)
  if (anchored === null || Buffer.from(anchored.hash).toString('hex') !== anchor.head)
    return {
      kind: 'vaultOlder',
      expectedAt: anchor.at,
      foundAt: head.at,
      missingEntries: Math.max(0, anchor.seq - head.seq),
    }
  if (Number(getSetting(db, 'epoch')) > epoch)
    return {
      kind: 'keySlotsOlder',
      expectedAt: head.at,
      foundAt: anchor.at,
      missingEntries: 0,
    }
  return null
}
