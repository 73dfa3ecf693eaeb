/** @file Answers to the office's own questions: one row each, sealed like any other answer. */
import type { Answers } from '#shared/codebook/answer.ts'
import type { Entity } from '#shared/codebook/entity.ts'
import type { Field } from '#shared/codebook/field.ts'
import { localCodebook, localFields } from '#shared/codebook/local/adopted.ts'
import type { Sealer } from '#main/vault/session.ts'
import {
  answerOf,
  decodeAbout,
  decodeNotes,
  decodeValue,
  encodeAbout,
  encodeNotes,
  encodeValue,
} from '../columns.ts'
import type { Reader, Writer } from '../database.ts'
import { text, type Row } from './table.ts'

export const localAnswerTable = 'local_answer'

/** One answer as a row of its own. */
const entityOf = (field: Field): Entity => ({
  name: 'local',
  table: localAnswerTable,
  fields: [{ ...field, path: `local.${field.name}` }],
})

/** Two people's answers to one question, and one's to two, are sealed for different places. */
const placeOf = (casePersonId: string) => ({ table: localAnswerTable, row: casePersonId })

const notesPlace = (casePersonId: string, field: Field) => ({
  table: localAnswerTable,
  row: `${casePersonId}.${field.name}`,
})

/**
 * @param sealer `null` for a role that may not see identities: sealed answers are absent then
 */
export function findLocalAnswers(db: Reader, casePersonId: string, sealer: Sealer | null): Answers {
  const rows = db
    .prepare('SELECT * FROM local_answer WHERE case_person_id = ?')
    .all(casePersonId) as Row[]
  const byQuestion = new Map(rows.map((row) => [text(row, 'question'), row]))
  const answers: Record<string, NonNullable<Answers[string]>> = {}
  for (const field of byQuestion.size === 0 ? [] : localFields()) {
    const row = byQuestion.get(field.name)
    const answer = row === undefined ? undefined : localAnswerOf(field, row, sealer)
    if (answer !== undefined) answers[field.path] = answer
  }
  return answers
}

export function localAnswerOf(field: Field, row: Row, sealer: Sealer | null) {
  const casePersonId = text(row, 'case_person_id')
  const cell = row['word'] ?? row['number'] ?? row['sealed'] ?? null
  const value = decodeValue(field, cell, placeOf(casePersonId), sealer)
  const facts = decodeAbout(text(row, 'about'))
  const notes = decodeNotes(row['notes'] ?? null, notesPlace(casePersonId, field), sealer)
  return answerOf(value, facts[field.name], notes[field.name])
}

export interface LocalWriting {
  readonly answers: Answers
  /** Those to write; one that is in `answers` no more goes. */
  readonly paths: ReadonlySet<string>
  readonly at: string
}

export function writeLocalAnswers(
  db: Writer,
  casePersonId: string,
  { answers, paths, at }: LocalWriting,
  sealer: Sealer,
): void {
  for (const field of localFields()) {
    if (!paths.has(field.path)) continue
    if (answers[field.path] === undefined) deleteAnswer(db, casePersonId, field)
    else putAnswer(db, casePersonId, field, { answers, at }, sealer)
  }
}

function deleteAnswer(db: Writer, casePersonId: string, { name }: Field): void {
  db.prepare('DELETE FROM local_answer WHERE case_person_id = ? AND question = ?').run(
    casePersonId,
    name,
  )
}

function putAnswer(
  db: Writer,
  casePersonId: string,
  field: Field,
  { answers, at }: Omit<LocalWriting, 'paths'>,
  sealer: Sealer,
): void {
  const value = answers[field.path]?.value ?? null
  const cell = encodeValue(field, value, placeOf(casePersonId), sealer)
  db.prepare(
    `REPLACE INTO local_answer
       (case_person_id, question, updated_at, version, word, number, sealed, about, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    casePersonId,
    field.name,
    at,
    localCodebook().version,
    typeof cell === 'string' ? cell : null,
    typeof cell === 'number' ? cell : null,
    cell instanceof Uint8Array ? cell : null,
    encodeAbout(entityOf(field), answers),
    encodeNotes(entityOf(field), answers, notesPlace(casePersonId, field), sealer),
  )
}
