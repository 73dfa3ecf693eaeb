/** @file The directory of organisations that the office works with. */
import type { Answers } from '#shared/codebook/answer.ts'
import { codebookVersion, entityByName } from '#shared/codebook/codebook.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { OrganisationRow, organisationCalls } from '#shared/ipc/organisations.ts'
import { organisationTable } from '#main/db/tables/record-tables.ts'
import {
  answersOf,
  deleteRow,
  findRow,
  insertRow,
  text,
  updateRow,
  type Row,
} from '#main/db/tables/table.ts'
import { fold } from '#main/db/search/fold.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { plain } from './case-detail.ts'
import { checkedAnswers } from './check-answers.ts'
import { now, today } from './clock.ts'
import type { Context } from './context.ts'
import { differing, merged } from './answer-changes.ts'
import { sealerOf } from './save-case.ts'

const own = new Set<string>(entityByName.organisation.fields.map(({ path }) => path))
const nameOf = (answers: Answers): string => String(answers['organisation.name']?.value ?? '')

/** Of an organisation only the notes are sealed: absent for a role that may not read them. */
function shown(row: Row, sealer: Sealer | null): OrganisationRow {
  const answers = answersOf(organisationTable, row, sealer)
  return { id: text(row, 'id'), revision: Number(row['revision']), answers: plain(answers) }
}

function all({ db, identity }: Session): OrganisationRow[] {
  const rows = db.prepare('SELECT * FROM organisation').all() as Row[]
  return rows
    .map((row) => shown(row, identity))
    .sort((a, b) => nameOf(a.answers).localeCompare(nameOf(b.answers)))
}

function matches({ answers }: OrganisationRow, wanted: string): boolean {
  const texts = ['organisation.name', 'organisation.city', 'organisation.phone']
  return texts.some((path) => fold(String(answers[path]?.value ?? '')).includes(wanted))
}

/** @throws AppError `invalidInput` without a name: nobody would find it again */
function checked(given: Answers): Answers {
  const others = Object.keys(given).filter((path) => !own.has(path))
  if (others.length > 0) throw new AppError('invalidInput', { fields: others })
  return checkedAnswers(given, today())
}

export const organisationHandlers: Handlers<typeof organisationCalls, Context> = {
  list: ({ search, limit }, { session }) => {
    const rows = all(session)
    const wanted = fold(search.trim())
    const found = wanted === '' ? rows : rows.filter((row) => matches(row, wanted))
    return { rows: found.slice(0, limit ?? 1000), matching: found.length, total: rows.length }
  },

  save: ({ id, revision, answers: given }, { session }) => {
    const sealer = sealerOf(session)
    const changes = checked(given)
    const at = now()
    const row = id === null ? null : findRow(session.db, organisationTable, id)
    if (row !== null && Number(row['revision']) !== revision) throw new AppError('conflict')
    const before = row === null ? {} : answersOf(organisationTable, row, sealer)
    const answers = merged(before, changes)
    if (nameOf(answers).trim() === '')
      throw new AppError('invalidInput', { fields: ['organisation.name'] })
    const rowId = id ?? newId()
    session.write('organisation.save', rowId, (db) => {
      const paths = differing(before, answers)
      if (row !== null) updateRow(db, organisationTable, rowId, { answers, paths, at }, sealer)
      else {
        const frame = {
          id: rowId,
          revision: 1,
          created_at: at,
          updated_at: at,
          codebook_version: codebookVersion,
        }
        insertRow(db, organisationTable, frame, answers, sealer)
      }
    })
    return shown(findRow(session.db, organisationTable, rowId), sealer)
  },

  remove: ({ id, revision }, { session }) => {
    const row = findRow(session.db, organisationTable, id)
    if (Number(row['revision']) !== revision) throw new AppError('conflict')
    session.write('organisation.remove', id, (db) => {
      deleteRow(db, organisationTable, id)
    })
    return {}
  },
}
