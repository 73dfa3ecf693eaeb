/** @file Brings search.db to what the vault says. The audit log tells which cases changed. */
import type { Database, Reader, Writer } from '../database.ts'
import type { Steps } from '../steps.ts'
import type { Sealer } from '#main/vault/session.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'
import { text, type Row } from '../tables/table.ts'
import type { Named } from './name-order.ts'
import { forgetPerson, indexPeople, indexPeopleOf, link } from './index-people.ts'
import { nameColumns, nameOfRow, type Name } from './names.ts'

export interface Seen {
  readonly seq: number
  /** Hex. */
  readonly hash: string
}

const changesOneCase: readonly AuditAction[] = [
  'intake.finish',
  'case.create',
  'case.save',
  'person.add',
  'person.change',
  'person.remove',
  'retention.delete',
]
/** One entry stands for many cases; or not even a trace of what was deleted may stay in the index. */
const changesMany: readonly AuditAction[] = [
  'practice.fill',
  'data.read',
  'salvage.merge',
  'retention.cleanUp',
]

const victims = `
  SELECT case_person.case_id, person.id, ${nameColumns.map(({ name }) => `person.${name}`).join(', ')}
  FROM case_person JOIN person ON person.id = case_person.person_id
  WHERE case_person.role = 'victim'`

/** Every case of every person in the case: one person can be in several. */
const victimsOfCase = `${victims} AND case_person.person_id IN
  (SELECT person_id FROM case_person WHERE case_id = ?)`

/** The cases that changed after an entry, or `null` when it cannot be told: then all are read anew. */
export function changedSince(vault: Reader, seen: Seen): readonly string[] | null {
  const hash = vault
    .prepare('SELECT lower(hex(hash)) FROM audit_entry WHERE seq = ?')
    .pluck()
    .get(seen.seq)
  if (hash !== seen.hash) return null
  const entries = vault
    .prepare('SELECT DISTINCT action, subject FROM audit_entry WHERE seq > ?')
    .all(seen.seq) as { action: AuditAction; subject: string | null }[]
  if (entries.some(({ action }) => changesMany.includes(action))) return null
  return entries
    .filter(({ action }) => changesOneCase.includes(action))
    .flatMap(({ subject }) => (subject === null ? [] : [subject]))
}

/**
 * @param caseIds or what else was deleted, by the id that it had
 * @returns what the cases are called now; `null` when one of them is gone
 */
export function indexCases(
  search: Writer,
  vault: Reader,
  sealer: Sealer,
  caseIds: readonly string[],
): readonly Named[] | null {
  indexPeopleOf(search, vault, sealer, caseIds)
  const isThere = vault.prepare('SELECT 1 FROM case_record WHERE id = ?')
  const gone = caseIds.filter((id) => isThere.get(id) === undefined)
  for (const id of gone) {
    search.prepare('DELETE FROM name WHERE case_id = ?').run(id)
    forgetPerson(search, id)
  }
  const read = vault.prepare(victimsOfCase)
  const put = caseIds.flatMap((caseId) => putNames(search, read.all(caseId) as Row[], sealer))
  return gone.length > 0 ? null : put
}

const peopleAtATime = 100
const linksAtATime = 500
/** Of the time that all of it takes; the rest is writing them down for their cases. */
const openingNames = 0.8

/**
 * For an empty search.db. Every name is opened once. What the vault is given between two steps is in
 * the audit log after the entry that was the newest at the beginning.
 */
export function* indexEverything(search: Database, vault: Reader, sealer: Sealer): Steps<void> {
  const people = vault.prepare('SELECT id FROM person').pluck().all() as string[]
  const names = new Map<string, Name>()
  for (const [done, some] of parts(people, peopleAtATime)) {
    yield { done: Math.round(done * openingNames), of: people.length }
    const found = search.transaction((writer) => indexPeople(writer, vault, sealer, some))
    for (const [personId, name] of found) names.set(personId, name)
  }
  const links = vault.prepare('SELECT case_id, person_id, role FROM case_person').all() as Row[]
  for (const [done, some] of parts(links, linksAtATime)) {
    const part = openingNames + (1 - openingNames) * (done / links.length)
    yield { done: Math.round(people.length * part), of: people.length }
    search.transaction((writer) => {
      for (const row of some) putLink(writer, row, names)
    })
  }
  forgetDeleted(search, vault, people)
}

/** Who was deleted between two steps: without a link to their case, nothing later would find them. */
function forgetDeleted(search: Database, vault: Reader, people: readonly string[]): void {
  const left = new Set(vault.prepare('SELECT id FROM person').pluck().all())
  search.transaction((writer) => {
    for (const personId of people) if (!left.has(personId)) forgetPerson(writer, personId)
  })
}

function putLink(search: Writer, row: Row, names: ReadonlyMap<string, Name>): void {
  const [caseId, personId] = [text(row, 'case_id'), text(row, 'person_id')]
  link(search, caseId, personId)
  const name = row['role'] === 'victim' ? names.get(personId) : undefined
  if (name !== undefined) keepName(search, caseId, name)
}

function* parts<T>(all: readonly T[], size: number): Generator<readonly [number, readonly T[]]> {
  for (let done = 0; done < all.length; done += size) yield [done, all.slice(done, done + size)]
}

export function noteSeen(search: Writer, { seq, hash }: Seen): void {
  search.prepare('REPLACE INTO seen (one, seq, hash) VALUES (1, ?, ?)').run(seq, hash)
}

function putNames(search: Writer, rows: readonly Row[], sealer: Sealer): readonly Named[] {
  return rows.map((row) => {
    const name = nameOfRow(row, sealer)
    const caseId = String(row['case_id'])
    keepName(search, caseId, name)
    return { caseId, display: name.display }
  })
}

function keepName(search: Writer, caseId: string, { display, searched }: Name): void {
  search
    .prepare(
      `INSERT INTO name (case_id, display, searched) VALUES (?, ?, ?)
       ON CONFLICT (case_id) DO UPDATE SET display = excluded.display, searched = excluded.searched`,
    )
    .run(caseId, display, searched)
}
