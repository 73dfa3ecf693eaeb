/** @file The names of a vault, searchable: derived from it, caught up before each look, rebuilt when in doubt. */
import type { Sealer, Session } from '#main/vault/session.ts'
import type { Traits } from '#shared/domain/duplicates/traits.ts'
import type { Reader } from '../database.ts'
import type { Steps } from '../steps.ts'
import { findAlike, type Alike } from './find-alike.ts'
import { findCases, findCasesByWholeWords } from './find-cases.ts'
import { createNameOrder, type Named, type NameOrder } from './name-order.ts'
import { SearchFile } from './search-file.ts'

export interface SearchIndex {
  /** Up to date after these steps. Every look does what is left of them in one go. */
  catchUp(): Steps<void>
  /** Cases whose victim's name holds every word, in any script and letter case. */
  find(typed: string): readonly string[]
  /** The same, of names that hold each typed word as a whole word. */
  findWhole(typed: string): readonly string[]
  /** Every case, by name. */
  byName(language: string): readonly Named[]
  /** Names to show, by case; cases without a name are left out. */
  names(caseIds: readonly string[]): ReadonlyMap<string, string>
  /** Persons who may be the one with these traits, the likeliest first. */
  alike(traits: Traits, leaveOut: ReadonlySet<string>): readonly Alike[]
}

const opened = new WeakMap<Session, SearchIndex>()

/**
 * The index of a session, up to date with its vault. Catching up is the only way anything gets in,
 * so a crash between a commit and its indexing needs no care of its own. Closed with the session.
 * @returns `null` for a role that may not see names
 */
export function searchIndexOf(session: Session): SearchIndex | null {
  const before = opened.get(session)
  if (before !== undefined) return before
  const { identity } = session
  if (identity === null) return null
  const index = createIndex(session, identity)
  opened.set(session, index)
  return index
}

function createIndex(session: Session, sealer: Sealer): SearchIndex {
  let order: NameOrder | null = null
  const file = new SearchFile(session, sealer, (names) => {
    if (names === null) order = null
    else order?.put(names)
  })
  return {
    catchUp: () => file.catchUp(),
    find: (typed) => file.read((search) => findCases(search, typed)),
    findWhole: (typed) => file.read((search) => findCasesByWholeWords(search, typed)),
    byName: (language) =>
      file.read((search) => {
        if (order?.language !== language) order = createNameOrder(language, allNames(search))
        return order.cases
      }),
    names: (caseIds) => file.read((search) => namesOf(search, caseIds)),
    alike: (traits, leaveOut) => file.read((search) => findAlike(search, traits, leaveOut)),
  }
}

const allNames = (search: Reader): Named[] =>
  search.prepare('SELECT case_id AS caseId, display FROM name').all() as Named[]

function namesOf(search: Reader, caseIds: readonly string[]): ReadonlyMap<string, string> {
  const rows = search
    .prepare(
      `SELECT case_id AS caseId, display FROM name
       WHERE case_id IN (SELECT value FROM json_each(?)) AND display <> ''`,
    )
    .all(JSON.stringify(caseIds)) as Named[]
  return new Map(rows.map(({ caseId, display }) => [caseId, display]))
}
