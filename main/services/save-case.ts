/** @file Changing a case: only what changed is written, and only over the revision that was seen. */
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { latestDecision } from '#shared/codebook/consent.ts'
import { AppError } from '#shared/errors.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import type { Writer } from '#main/db/database.ts'
import { caseTable, personTable, victimTable } from '#main/db/tables/record-tables.ts'
import { text, textOrNull, updateRow } from '#main/db/tables/table.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { readCaseFile, type CaseFile } from './case-file.ts'
import { checkedAnswers, consentAnswers, settledAnswers } from './check-answers.ts'
import { now, today } from './clock.ts'
import { addConsent, addStatusDecision, type Recorder } from './new-case.ts'

const isDecision = (path: string): boolean => path.startsWith('statusDecision.')

/**
 * @param changes answers that changed; `{ value: null }` empties one
 * @throws AppError `conflict` when somebody saved since `revision` was read; `forbidden` while the
 *   person's latest word on the interview is no
 */
export function saveCase(
  session: Session,
  { caseId, revision, changes }: { caseId: string; revision: number; changes: Answers },
): void {
  const sealer = sealerOf(session)
  const file = readCaseFile(session.db, sealer, caseId)
  if (file.revision !== revision) throw new AppError('conflict')
  if (isInterviewRefused(file)) throw new AppError('forbidden', { reason: 'interviewRefused' })
  const checked = checkedAnswers(changes, today())
  const answers = settledAnswers(merged(file.answers, checked))
  const paths = differing(file.answers, answers)
  if (paths.size === 0) return
  const recorder = recorderOf(session, sealer)
  session.write('case.save', caseId, (db) => {
    writeRows(db, file, { answers, paths, at: recorder.at }, sealer)
    if ([...paths].some(isDecision)) addStatusDecision(db, file.casePersonId, answers, recorder)
  })
}

/** Adds to the history; what the case's newest decision says changes with it. */
export function decideStatus(session: Session, caseId: string, decision: Answers): void {
  const sealer = sealerOf(session)
  const answers = checkedAnswers(decision, today())
  const file = readCaseFile(session.db, sealer, caseId)
  const recorder = recorderOf(session, sealer)
  session.write('case.status', caseId, (db) => {
    addStatusDecision(db, file.casePersonId, answers, recorder)
    touch(db, file, recorder.at, sealer)
  })
}

export function recordConsent(session: Session, caseId: string, consent: ConsentDecision): void {
  const sealer = sealerOf(session)
  const answers = consentAnswers(consent, today())
  const file = readCaseFile(session.db, sealer, caseId)
  const recorder = recorderOf(session, sealer)
  session.write('case.consent', caseId, (db) => {
    addConsent(db, file.casePersonId, answers, recorder)
    touch(db, file, recorder.at, sealer)
  })
}

/** After a no nothing more is written down, until the person agrees to a new interview. */
function isInterviewRefused({ consents }: CaseFile): boolean {
  const events = consents.map((row) => ({
    scope: text(row, 'scope'),
    decision: text(row, 'decision'),
    decidedOn: text(row, 'decided_on'),
    expiresOn: textOrNull(row, 'expires_on'),
  }))
  return latestDecision(events, 'interview', today())?.decision === 'refused'
}

function merged(before: Answers, changes: Answers): Answers {
  const all: Record<string, Answer> = { ...before, ...changes }
  return Object.fromEntries(
    Object.entries(all).filter(([, { value, missing }]) => value !== null || missing !== undefined),
  )
}

function differing(before: Answers, after: Answers): ReadonlySet<string> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return new Set([...paths].filter((path) => !isDeepStrictEqual(before[path], after[path])))
}

interface Change {
  readonly answers: Answers
  readonly paths: ReadonlySet<string>
  readonly at: string
}

function writeRows(db: Writer, file: CaseFile, change: Change, sealer: Sealer): void {
  const rows = [
    [personTable, file.personId],
    [victimTable, file.victimContextId],
  ] as const
  for (const [table, id] of rows)
    if (table.entity.fields.some(({ path }) => change.paths.has(path)))
      updateRow(db, table, id, change, sealer)
  // The case's own row carries the revision of the whole, so it changes every time.
  updateRow(db, caseTable, file.caseId, change, sealer)
}

function touch(db: Writer, file: CaseFile, at: string, sealer: Sealer): void {
  updateRow(
    db,
    caseTable,
    file.caseId,
    { answers: file.answers, paths: new Set<string>(), at },
    sealer,
  )
}

function recorderOf(session: Session, sealer: Sealer): Recorder {
  return { staffId: session.staff.id, sealer, at: now() }
}

function sealerOf({ identity }: Session): Sealer {
  if (identity === null) throw new AppError('forbidden')
  return identity
}
