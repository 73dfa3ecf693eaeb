/** @file Adds one row of an entity that a person in a case may have many of. */
import type { Answers } from '#shared/codebook/answer.ts'
import { codebookVersion, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import type { Writer } from '#main/db/database.ts'
import { rowTableOf } from '#main/db/tables/record-tables.ts'
import { insertRow } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Recorder } from './recorder.ts'

/** @param answers checked before, see `rowAnswers` */
export function addRow(
  db: Writer,
  entity: RepeatedEntity,
  casePersonId: string,
  answers: Answers,
  { staffId, sealer, at }: Recorder,
): void {
  insertRow(
    db,
    rowTableOf(entity),
    {
      id: newId(),
      revision: 1,
      created_at: at,
      updated_at: at,
      codebook_version: codebookVersion,
      recorded_by: staffId,
      case_person_id: casePersonId,
    },
    answers,
    sealer,
  )
}
