/** @file The office's own questions in an open data file, and the answers to them. */
import type { Answers } from '#shared/codebook/answer.ts'
import { cellOf, factsOf, readCell } from '#shared/codebook/exchange/cell.ts'
import {
  casePersonTable,
  factsColumn,
  localAnswerColumns,
  localAnswerTable,
  ownQuestionsFile,
} from '#shared/codebook/exchange/data-files.ts'
import type { Field } from '#shared/codebook/field.ts'
import { fieldsOf, localFields } from '#shared/codebook/local/adopted.ts'
import { checkLocalCodebook } from '#shared/codebook/local/check.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { clashingQuestions, mergedCodebook } from '#shared/codebook/local/merge.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { localAnswerOf, writeLocalAnswers } from '#main/db/tables/local-answer.ts'
import { text, type Row } from '#main/db/tables/table.ts'
import type { Sealer } from '#main/vault/session.ts'
import type { CheckedTable, DataProblem } from './checked-data.ts'

/** One line for each answer, in the words of the file: codes, and JSON for what is known beside. */
export function localAnswerLines(db: Reader, sealer: Sealer): readonly (readonly string[])[] {
  const fields = new Map(localFields().map((field) => [field.name, field]))
  const rows = db
    .prepare('SELECT * FROM local_answer ORDER BY case_person_id, question')
    .all() as Row[]
  return [
    [...localAnswerColumns, factsColumn],
    ...rows.flatMap((row) => {
      const field = fields.get(text(row, 'question'))
      const answer = field === undefined ? undefined : localAnswerOf(field, row, sealer)
      if (answer === undefined) return []
      const facts = factsOf(answer)
      return [
        [
          text(row, 'case_person_id'),
          text(row, 'question'),
          text(row, 'updated_at'),
          cellOf(answer),
          facts === null ? '' : JSON.stringify(facts),
        ],
      ]
    }),
  ]
}

export interface OwnQuestionsPlan {
  /** Ours with what only the file has; ours itself when there is nothing new. */
  readonly codebook: LocalCodebook
  /** How many questions are only in the file. */
  readonly added: number
  readonly problems: readonly DataProblem[]
}

const problemAt = (column: string, problem: string): DataProblem => ({
  table: ownQuestionsFile,
  row: 1,
  column,
  problem,
})

/** What is here is never changed: the file only adds to it. */
export function planOwnQuestions(ours: LocalCodebook, theirs: LocalCodebook): OwnQuestionsPlan {
  const codebook = mergedCodebook(ours, theirs)
  return {
    codebook,
    added: codebook.questions.length - ours.questions.length,
    problems: [
      ...clashingQuestions(ours, theirs).map((id) => problemAt(`questions.${id}`, 'kindChanged')),
      ...checkLocalCodebook(codebook).map(({ field, problem }) => problemAt(field, problem)),
    ],
  }
}

/** How a cell of `local_answer` is read: by the question that its row names. */
export function localReader(
  codebook: LocalCodebook,
): (cells: ReadonlyMap<string, string>, facts: unknown, today: string) => LocalReading {
  const fields = new Map(fieldsOf(codebook).map((field) => [field.name, field]))
  return (cells, facts, today) => {
    const field = fields.get(cells.get('question') ?? '')
    return field === undefined
      ? { problem: { column: 'question', problem: 'unknownField' } }
      : read(field, cells.get('value') ?? '', facts, today)
  }
}

type LocalReading =
  { readonly answers: Answers } | { readonly problem: { column: string; problem: string } }

function read(field: Field, cell: string, facts: unknown, today: string): LocalReading {
  const reading = readCell(field, cell, facts, today)
  if (!reading.ok) return { problem: { column: 'value', problem: reading.problem } }
  return { answers: reading.answer === null ? {} : { [field.path]: reading.answer } }
}

/** Answers of people who come with the file: to those who are here already nothing is added. */
export function newLocalAnswers(tables: readonly CheckedTable[]): CheckedTable['rows'] {
  const rowsOf = (name: string): CheckedTable['rows'] =>
    tables.find((table) => table.name === name)?.rows ?? []
  const coming = new Set(rowsOf(casePersonTable).map(({ frame }) => frame['id']))
  return rowsOf(localAnswerTable).filter(({ frame }) => coming.has(frame['case_person_id']))
}

/** Within the caller's transaction; the questions were adopted before. */
export function addLocalAnswer(
  db: Writer,
  { frame, answers }: CheckedTable['rows'][number],
  sealer: Sealer,
): void {
  const at = frame['updated_at'] ?? ''
  const paths = new Set(Object.keys(answers))
  writeLocalAnswers(db, frame['case_person_id'] ?? '', { answers, paths, at }, sealer)
}
