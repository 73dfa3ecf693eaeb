/** @file People in a case who are no victims: as little as is needed, see shared/domain/case-roles.ts. */
import type { Answers } from '#shared/codebook/answer.ts'
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { isMinimalRole, minimalFields, type MinimalRole } from '#shared/domain/case-roles.ts'
import { AppError } from '#shared/errors.ts'
import { deleteCasePerson, insertCasePerson } from '#main/db/tables/case-person.ts'
import { familyTable, perpetratorTable, personTable } from '#main/db/tables/record-tables.ts'
import { insertRow } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { readCaseFile, type CaseFile } from './case-file.ts'
import { checkedAnswers } from './check-answers.ts'
import { now, today } from './clock.ts'
import { differing, merged } from './answer-changes.ts'
import { sealerOf, touch, writeRows } from './save-case.ts'

/** @throws AppError `invalidInput` naming what is not written down about somebody of this role */
function onlyAllowed(role: MinimalRole, answers: Answers): Answers {
  const allowed: ReadonlySet<string> = new Set(minimalFields[role])
  const more = Object.keys(answers).filter((path) => !allowed.has(path))
  if (more.length > 0) throw new AppError('invalidInput', { fields: more, reason: 'notForRole' })
  return checkedAnswers(answers, today())
}

const contexts = { perpetrator: perpetratorTable, family: familyTable } as const

/** @returns the id of the new person in the case */
export function addPerson(
  session: Session,
  caseId: string,
  role: MinimalRole,
  given: Answers,
): string {
  const sealer = sealerOf(session)
  const answers = onlyAllowed(role, given)
  const file = readCaseFile(session.db, sealer, caseId)
  const at = now()
  const [personId, casePersonId] = [newId(), newId()]
  const frame = { revision: 1, created_at: at, updated_at: at, codebook_version: codebookVersion }
  session.write('person.add', caseId, (db) => {
    insertRow(db, personTable, { id: personId, ...frame }, answers, sealer)
    insertCasePerson(db, { id: casePersonId, caseId, personId, role }, at)
    if (role === 'perpetrator' || role === 'family') {
      const row = { id: newId(), case_person_id: casePersonId, ...frame }
      insertRow(db, contexts[role], row, answers, sealer)
    }
    touch(db, file, at, sealer)
  })
  return casePersonId
}

interface PersonChange {
  readonly caseId: string
  readonly casePersonId: string
  readonly revision: number
  readonly changes: Answers
}

/** @throws AppError `conflict` when somebody saved since `revision` was read */
export function changePerson(session: Session, change: PersonChange): void {
  const { caseId, casePersonId, revision } = change
  const sealer = sealerOf(session)
  const file = readCaseFile(session.db, sealer, caseId, casePersonId)
  const changes = onlyAllowed(minimalRoleOf(file), change.changes)
  if (file.revision !== revision) throw new AppError('conflict')
  const answers = merged(file.answers, changes)
  const paths = differing(file.answers, answers)
  if (paths.size === 0) return
  session.write('person.change', caseId, (db) => {
    writeRows(db, file, { answers, paths, at: now() }, sealer)
  })
}

export function removePerson(session: Session, caseId: string, casePersonId: string): void {
  const sealer = sealerOf(session)
  const file = readCaseFile(session.db, sealer, caseId, casePersonId)
  minimalRoleOf(file)
  session.write('person.remove', caseId, (db) => {
    deleteCasePerson(db, file.person)
    touch(db, file, now(), sealer)
  })
}

/** @throws AppError `invalidInput` for a victim: that record is not taken out of a case like this */
function minimalRoleOf({ person }: CaseFile): MinimalRole {
  if (!isMinimalRole(person.role)) throw new AppError('invalidInput', { fields: ['casePersonId'] })
  return person.role
}
