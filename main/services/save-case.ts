/** @file Changing a case: only what changed is written, and only over the revision that was seen. */
import type { Answers } from '#shared/codebook/answer.ts'
import { latestDecision } from '#shared/codebook/consent.ts'
import { AppError } from '#shared/errors.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import type { Writer } from '#main/db/database.ts'
import { writeLocalAnswers } from '#main/db/tables/local-answer.ts'
import { caseTable, personTable } from '#main/db/tables/record-tables.ts'
import { text, textOrNull, updateRow, type Table } from '#main/db/tables/table.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { readCaseFile, type CaseFile } from './case-file.ts'
import { checkedAnswers, consentAnswers, settledAnswers } from './check-answers.ts'
import { differing, merged } from './answer-changes.ts'
import { now, today } from './clock.ts'
import { addConsent, addStatusDecision } from './new-case.ts'
import type { Recorder } from './recorder.ts'

const isDecision = (path: string): boolean => path.startsWith('statusDecision.')

export interface Saving {
  readonly caseId: string
  /** The victim entered first when left out. */
  readonly casePersonId?: string | undefined
  readonly revision: number
  readonly changes: Answers
}

/**
 * @param changes answers that changed; `{ value: null }` empties one
 * @throws AppError `conflict` when somebody saved since `revision` was read; `forbidden` while the
 *   person's latest word on the interview is no
 */
export function saveCase(
  session: Session,
  { caseId, casePersonId, revision, changes }: Saving,
): void {
  const sealer = sealerOf(session)
  const file = victimFile(session, sealer, { caseId, casePersonId })
  if (file.revision !== revision) throw new AppError('conflict')
  if (isInterviewRefused(file)) throw new AppError('forbidden', { reason: 'interviewRefused' })
  const checked = checkedAnswers(changes, today())
  const answers = settledAnswers(merged(file.answers, checked))
  const paths = differing(file.answers, answers)
  if (paths.size === 0) return
  const recorder = recorderOf(session, sealer)
  session.write('case.save', caseId, (db) => {
    writeRows(db, file, { answers, paths, at: recorder.at }, sealer)
    if ([...paths].some(isDecision)) addStatusDecision(db, file.person.id, answers, recorder)
  })
}

/** Adds to the history; what the case's newest decision says changes with it. */
export function decideStatus(session: Session, place: Place, decision: Answers): void {
  const { caseId } = place
  const sealer = sealerOf(session)
  const answers = checkedAnswers(decision, today())
  const file = victimFile(session, sealer, place)
  const recorder = recorderOf(session, sealer)
  session.write('case.status', caseId, (db) => {
    addStatusDecision(db, file.person.id, answers, recorder)
    touch(db, file, recorder.at, sealer)
  })
}

export function recordConsent(session: Session, place: Place, consent: ConsentDecision): void {
  const { caseId } = place
  const sealer = sealerOf(session)
  const answers = consentAnswers(consent, today())
  const file = victimFile(session, sealer, place)
  const recorder = recorderOf(session, sealer)
  session.write('case.consent', caseId, (db) => {
    addConsent(db, file.person.id, answers, recorder)
    touch(db, file, recorder.at, sealer)
  })
}

/** After a no nothing more is written down, until the person agrees to a new interview. */
export function isInterviewRefused({ consents }: CaseFile): boolean {
  const events = consents.map((row) => ({
    scope: text(row, 'scope'),
    decision: text(row, 'decision'),
    decidedOn: text(row, 'decided_on'),
    expiresOn: textOrNull(row, 'expires_on'),
  }))
  return (['interview', 'caseRecord'] as const).some(
    (scope) => latestDecision(events, scope, today())?.decision === 'refused',
  )
}

export interface Place {
  readonly caseId: string
  readonly casePersonId?: string | undefined
}

/** @throws AppError `notFound`; `invalidInput` for somebody who is no victim */
export function victimFile(
  { db }: Session,
  sealer: Sealer,
  { caseId, casePersonId }: Place,
): CaseFile {
  const file = readCaseFile(db, sealer, caseId, casePersonId)
  if (file.person.role !== 'victim')
    throw new AppError('invalidInput', { fields: ['casePersonId'] })
  return file
}

export interface Change {
  readonly answers: Answers
  readonly paths: ReadonlySet<string>
  readonly at: string
}

export function writeRows(db: Writer, file: CaseFile, change: Change, sealer: Sealer): void {
  const { context, person } = file
  const rows: readonly (readonly [Table, string])[] = [
    [personTable, person.personId],
    ...(context === null ? [] : [[context.table, context.id] as const]),
  ]
  for (const [table, id] of rows)
    if (table.entity.fields.some(({ path }) => change.paths.has(path)))
      updateRow(db, table, id, change, sealer)
  writeLocalAnswers(db, person.id, change, sealer)
  // The case's own row carries the revision of the whole, so it changes every time.
  updateRow(db, caseTable, file.caseId, change, sealer)
}

/** The case changed, whatever of it it was. */
export function touch(db: Writer, file: CaseFile, at: string, sealer: Sealer): void {
  updateRow(
    db,
    caseTable,
    file.caseId,
    { answers: file.answers, paths: new Set<string>(), at },
    sealer,
  )
}

export function recorderOf(session: Session, sealer: Sealer): Recorder {
  return { staffId: session.staff.id, sealer, at: now() }
}

export function sealerOf({ identity }: Session): Sealer {
  if (identity === null) throw new AppError('forbidden')
  return identity
}
