/** @file What goes with one thing, and who stays. The same plan is shown before and carried out after. */
import { z } from 'zod'
import { repeatedEntities } from '#shared/codebook/codebook.ts'
import type { Amounts } from '#shared/ipc/retention.ts'
import type { Reader } from '#main/db/database.ts'
import { countByTable, everythingWith, type Doomed } from '#main/db/remove-with-all.ts'
import { findCasePerson, personsIn } from '#main/db/tables/case-person.ts'
import { rowTableOf } from '#main/db/tables/record-tables.ts'
import type { Sealer } from '#main/vault/session.ts'
import type { Found } from './due.ts'

export interface Plan {
  /** In the order in which they go. */
  readonly doomed: readonly Doomed[]
  /** Persons of the case who are in another one too. */
  readonly staying: number
  /** Whose part in a case that stays is taken out of it; `null`: nobody's. */
  readonly changedCase: string | null
  /** The cases whose pseudonyms partners hold. */
  readonly sent: readonly string[]
}

export function planOf(
  db: Reader,
  sealer: Sealer | null,
  { kind, id, caseId }: Pick<Found, 'kind' | 'id' | 'caseId'>,
): Plan {
  const nothing = { staying: 0, changedCase: null, sent: [] }
  switch (kind) {
    case 'case':
      return caseGoes(db, sealer, id)
    case 'casePerson':
      return personLeaves(db, sealer, caseId ?? '', id)
    case 'person':
      return { ...nothing, doomed: everythingWith(db, 'person', [id]) }
    case 'draft':
      return { ...nothing, doomed: everythingWith(db, 'draft', [id]) }
    case 'partnerBundle':
      return {
        ...nothing,
        // The bundle's own row stays: it keeps the file from being read in again.
        doomed: everythingWith(db, 'partner_bundle', [id]).filter(
          ({ table }) => table !== 'partner_bundle',
        ),
      }
  }
}

function caseGoes(db: Reader, sealer: Sealer | null, caseId: string): Plan {
  const persons = [...new Set(personsIn(db, caseId))]
  const alone = persons.filter((person) => !isElsewhere(db, person, caseId))
  return {
    doomed: [
      ...everythingWith(db, 'case_record', [caseId]),
      ...personsGo(db, alone),
      ...draftsGo(db, sealer, (draft) => draft.caseId === caseId || isAmong(alone, draft.personId)),
    ],
    staying: persons.length - alone.length,
    changedCase: null,
    sent: [caseId],
  }
}

/** One survivor of several: the others' case stays. The last one takes the case along. */
function personLeaves(
  db: Reader,
  sealer: Sealer | null,
  caseId: string,
  casePersonId: string,
): Plan {
  const link = findCasePerson(db, caseId, casePersonId)
  if (link === null || !hasOtherVictim(db, caseId, casePersonId))
    return caseGoes(db, sealer, caseId)
  const { personId } = link
  const inOther = isIn(db, personId, 'id <> ?', casePersonId)
  const alone = inOther ? [] : [personId]
  return {
    doomed: [
      ...everythingWith(db, 'case_person', [casePersonId]),
      ...personsGo(db, alone),
      ...draftsGo(db, sealer, (draft) => isAmong(alone, draft.personId)),
    ],
    staying: inOther ? 1 : 0,
    changedCase: caseId,
    sent: [caseId],
  }
}

/** What they were in their cases is in the plan already. */
const personsGo = (db: Reader, ids: readonly string[]): readonly Doomed[] =>
  everythingWith(db, 'person', ids, ['case_person'])

const isAmong = (ids: readonly string[], id: string | null): boolean =>
  id !== null && ids.includes(id)

const isIn = (db: Reader, personId: string, which: string, than: string): boolean =>
  db
    .prepare(`SELECT 1 FROM case_person WHERE person_id = ? AND ${which} LIMIT 1`)
    .get(personId, than) !== undefined

const isElsewhere = (db: Reader, personId: string, caseId: string): boolean =>
  isIn(db, personId, 'case_id <> ?', caseId)

const hasOtherVictim = (db: Reader, caseId: string, casePersonId: string): boolean =>
  db
    .prepare(`SELECT 1 FROM case_person WHERE case_id = ? AND role = 'victim' AND id <> ?`)
    .get(caseId, casePersonId) !== undefined

const linked = z.object({
  caseId: z.string().nullable().catch(null),
  personId: z.string().nullable().catch(null),
})

/** What was last saved before there was a column for it says only inside its seal whom it is about. */
function draftsGo(
  db: Reader,
  sealer: Sealer | null,
  wanted: (draft: z.infer<typeof linked>) => boolean,
): readonly Doomed[] {
  if (sealer === null) return []
  const rows = db
    .prepare('SELECT id, content FROM draft WHERE case_id IS NULL AND person_id IS NULL')
    .all() as {
    id: string
    content: Uint8Array
  }[]
  const ids = rows.flatMap(({ id, content }) => {
    const draft = linked.parse(JSON.parse(sealer.open('draft', id, 'content', content)))
    return wanted(draft) ? [id] : []
  })
  return ids.length === 0 ? [] : everythingWith(db, 'draft', ids)
}

const tablesOf: Readonly<Record<keyof Amounts, readonly string[]>> = {
  cases: ['case_record'],
  persons: ['person'],
  entries: repeatedEntities.map((name) => rowTableOf(name).entity.table),
  consents: ['consent_event'],
  decisions: ['status_decision'],
  attachments: ['attachment'],
  drafts: ['draft'],
  partnerRecords: ['partner_record'],
}

export function amountsOf(byTable: Readonly<Record<string, number>>): Amounts {
  const sum = (name: keyof Amounts) =>
    tablesOf[name].reduce((total, table) => total + (byTable[table] ?? 0), 0)
  return {
    cases: sum('cases'),
    persons: sum('persons'),
    entries: sum('entries'),
    consents: sum('consents'),
    decisions: sum('decisions'),
    attachments: sum('attachments'),
    drafts: sum('drafts'),
    partnerRecords: sum('partnerRecords'),
  }
}

export const removedRows = ({ doomed }: Plan): Readonly<Record<string, number>> =>
  countByTable(doomed)
