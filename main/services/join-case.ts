/** @file Another victim or survivor of a case that is there: a family, a group found together. */
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import { isShared } from '#shared/domain/shared-answers.ts'
import { AppError } from '#shared/errors.ts'
import { draft as draftSchema, type Draft } from '#shared/ipc/intake.ts'
import type { Writer } from '#main/db/database.ts'
import { caseTable } from '#main/db/tables/record-tables.ts'
import { answersOf, findRow, updateRow } from '#main/db/tables/table.ts'
import type { Session } from '#main/vault/session.ts'
import { differing } from './answer-changes.ts'
import { plain } from './case-detail.ts'
import { assignInterviewer, writeVictim, type PreparedCase } from './new-case.ts'
import type { Recorder } from './recorder.ts'
import { sealerOf, victimFile } from './save-case.ts'

interface Joining {
  readonly caseId: string
  /** Whose answers may be shared. */
  readonly copyFrom: string
  readonly paths: readonly string[]
}

/**
 * The draft of a person who joins a case: the case's own facts, and what the interviewer ticked as
 * shared. Who somebody is and what they decided is never copied.
 * @throws AppError `invalidInput` for a path that two persons cannot share
 */
export function joiningDraft(session: Session, { caseId, copyFrom, paths }: Joining): Draft {
  const others = paths.filter((path) => !isShared(path))
  if (others.length > 0) throw new AppError('invalidInput', { fields: [...others] })
  const file = victimFile(session, sealerOf(session), { caseId, casePersonId: copyFrom })
  const facts = only(file.answers, (path) => ofCase.has(path))
  const shared = only(file.answers, (path) => paths.includes(path))
  return draftSchema.parse({
    step: '',
    // A note is about the one who told it.
    answers: plain({ ...facts, ...withoutNotes(shared) }),
    consents: [],
    caseId,
    copied: Object.keys(shared),
    caseAnswers: plain(facts),
  })
}

const ofCase = new Set<string>(entityByName.case.fields.map(({ path }) => path))

function only(answers: Answers, wanted: (path: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => wanted(path)))
}

function withoutNotes(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => [path, { ...answer, note: undefined }]),
  )
}

interface Joined {
  readonly prepared: PreparedCase
  readonly recorder: Recorder
  readonly known: string | null
  /** The case's own answers when the interview began. */
  readonly before: Answers
}

/** Of the case itself only what this interview changed is written: others work on it too. */
export function joinCase(
  db: Writer,
  caseId: string,
  { prepared, recorder, known, before }: Joined,
): void {
  const { sealer, at } = recorder
  const current = answersOf(caseTable, findRow(db, caseTable, caseId), sealer)
  const said = only(prepared.answers, (path) => ofCase.has(path))
  const changed = differing(before, said)
  const answers: Record<string, Answers[string]> = { ...current }
  for (const path of changed) {
    const answer = said[path]
    if (answer !== undefined) answers[path] = answer
  }
  const paths = differing(current, answers)
  updateRow(db, caseTable, caseId, { answers, paths, at }, sealer)
  writeVictim(db, caseId, prepared, recorder, known)
  assignInterviewer(db, caseId, recorder)
}
