/** @file Whether the log still holds an entry that something outside the vault remembers. */
import { findAuditEntry, newestAuditEntry } from '#main/db/tables/audit.ts'
import type { Session } from './session.ts'

/** What a backup, bundle or printed report keeps of the log as it was then. */
export interface AuditAnchor {
  readonly seq: number
  /** The entry's 32 bytes in hex, or at least the first eight of them, as a report prints them. */
  readonly head: string
}

export type Comparison =
  /** The log holds exactly this entry, so it holds everything before it too. */
  | { readonly outcome: 'same'; readonly at: string }
  /** The log ends before it: an older file was put back, or the end was cut off. */
  | { readonly outcome: 'older'; readonly endsAt: string; readonly missing: number }
  /** Later entries are there, this one is not. */
  | { readonly outcome: 'unknownEntry' }
  /**
   * Another entry stands under this number: another office's log, or one that was written anew.
   * `differing` signs of `head` are others: a few mean that somebody typed it wrongly.
   */
  | { readonly outcome: 'otherLog'; readonly at: string; readonly differing: number }

export const shortestHead = 16

/** Reads two entries; the links between them are for `verifyAudit`. */
export function compareWithAnchor(
  { db }: Pick<Session, 'db'>,
  { seq, head }: AuditAnchor,
): Comparison {
  const newest = newestAuditEntry(db)
  const last = newest?.seq ?? 0
  if (seq > last) return { outcome: 'older', endsAt: newest?.at ?? '', missing: seq - last }
  const found = findAuditEntry(db, seq)
  if (found === null) return { outcome: 'unknownEntry' }
  const differing = signsThatDiffer(Buffer.from(found.hash).toString('hex'), head)
  if (differing === 0) return { outcome: 'same', at: found.at }
  return { outcome: 'otherLog', at: found.at, differing }
}

function signsThatDiffer(whole: string, head: string): number {
  const given = Array.from(head.padEnd(shortestHead, ' '))
  return given.filter((sign, at) => sign !== whole[at]).length
}
