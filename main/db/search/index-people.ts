/** @file Everybody in any case, with what is compared when somebody may be known already. */
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import { keysOf } from '#shared/domain/duplicates/keys.ts'
import { comparedFields, traitsOf, type Traits } from '#shared/domain/duplicates/traits.ts'
import type { Sealer } from '#main/vault/session.ts'
import { answerOf, columnsOf, decodeAbout, decodeValue } from '../columns.ts'
import type { Reader, Writer } from '../database.ts'
import { text, type Row } from '../tables/table.ts'
import { nameOf, type Name } from './names.ts'

const { table } = entityByName.person
const compared = new Set(comparedFields.map(({ path }) => path))
const columns = columnsOf(entityByName.person).filter(({ field }) => compared.has(field.path))

// An age was true on the day of the first registration.
const people = `
  SELECT person.id, person.about, ${columns.map(({ name }) => `person.${name}`).join(', ')},
    coalesce(
      (SELECT min(case_record.registration_date) FROM case_person
       JOIN case_record ON case_record.id = case_person.case_id
       WHERE case_person.person_id = person.id),
      substr(person.created_at, 1, 10)
    ) AS registered_on
  FROM person`

const peopleOfCase = `${people}
  WHERE person.id IN (SELECT person_id FROM case_person WHERE case_id = ?)`

const somePeople = `${people} WHERE person.id IN (SELECT value FROM json_each(?))`

/**
 * For people who are not in search.db yet.
 * @returns their names, by person; whoever is in the vault no more is left out
 */
export function indexPeople(
  search: Writer,
  vault: Reader,
  sealer: Sealer,
  personIds: readonly string[],
): ReadonlyMap<string, Name> {
  const rows = vault.prepare(somePeople).all(JSON.stringify(personIds)) as Row[]
  return new Map(rows.map((row) => [text(row, 'id'), nameOf(put(search, row, sealer))]))
}

/** Also forgets who was in one of these cases and is in the vault no more. */
export function indexPeopleOf(
  search: Writer,
  vault: Reader,
  sealer: Sealer,
  caseIds: readonly string[],
): void {
  for (const caseId of caseIds) {
    for (const { number, personId } of knownIn(search, caseId))
      if (!isThere(vault, personId)) forget(search, number)
    search.prepare('DELETE FROM known_in WHERE case_id = ?').run(caseId)
    for (const row of vault.prepare(peopleOfCase).all(caseId) as Row[]) {
      put(search, row, sealer)
      link(search, caseId, text(row, 'id'))
    }
  }
}

function put(search: Writer, row: Row, sealer: Sealer): Answers {
  const personId = text(row, 'id')
  const answers = comparedAnswers(row, sealer)
  const traits = traitsOf(answers, text(row, 'registered_on'))
  const before = numberOf(search, personId)
  if (before !== null) forgetKeys(search, before)
  search
    .prepare(
      `INSERT INTO known (person_id, traits) VALUES (?, ?)
       ON CONFLICT (person_id) DO UPDATE SET traits = excluded.traits`,
    )
    .run(personId, JSON.stringify(traits))
  const number = before ?? numberOf(search, personId)
  const keep = search.prepare('INSERT OR IGNORE INTO known_key (key, number) VALUES (?, ?)')
  for (const key of keysOf(traits)) keep.run(key.number, number)
  return answers
}

function comparedAnswers(row: Row, sealer: Sealer): Answers {
  const place = { table, row: text(row, 'id') }
  const facts = decodeAbout(text(row, 'about'))
  const answers: Record<string, Answer> = {}
  for (const { name, field } of columns) {
    const value = decodeValue(field, row[name] ?? null, place, sealer)
    const answer = answerOf(value, facts[field.name], undefined)
    if (answer !== undefined) answers[field.path] = answer
  }
  return answers
}

/** Whoever is not in search.db is left out. */
export function link(search: Writer, caseId: string, personId: string): void {
  search
    .prepare(
      'INSERT OR IGNORE INTO known_in (case_id, number) SELECT ?, number FROM known WHERE person_id = ?',
    )
    .run(caseId, personId)
}

interface Known {
  readonly number: number
  readonly personId: string
}

function knownIn(search: Reader, caseId: string): readonly Known[] {
  return search
    .prepare(
      `SELECT known.number, known.person_id AS personId FROM known_in
       JOIN known ON known.number = known_in.number WHERE known_in.case_id = ?`,
    )
    .all(caseId) as Known[]
}

function numberOf(search: Reader, personId: string): number | null {
  const number = search
    .prepare('SELECT number FROM known WHERE person_id = ?')
    .pluck()
    .get(personId)
  return typeof number === 'number' ? number : null
}

const isThere = (vault: Reader, personId: string): boolean =>
  vault.prepare('SELECT 1 FROM person WHERE id = ?').get(personId) !== undefined

/** Somebody who stood in no case and was deleted. */
export function forgetPerson(search: Writer, personId: string): void {
  const number = numberOf(search, personId)
  if (number !== null) forget(search, number)
}

function forget(search: Writer, number: number): void {
  forgetKeys(search, number)
  search.prepare('DELETE FROM known_in WHERE number = ?').run(number)
  search.prepare('DELETE FROM known WHERE number = ?').run(number)
}

/** By the keys that follow from what is kept, so that they need no index of their own. */
function forgetKeys(search: Writer, number: number): void {
  const kept = search.prepare('SELECT traits FROM known WHERE number = ?').pluck().get(number)
  const remove = search.prepare('DELETE FROM known_key WHERE key = ? AND number = ?')
  for (const key of keysOf(JSON.parse(String(kept)) as Traits)) remove.run(key.number, number)
}
