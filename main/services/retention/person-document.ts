/** @file Everything that is held about one person, in every case, and nothing about anybody else. */
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import type { PartInCase, PersonDocument } from '#shared/ipc/retention.ts'
import { AppError } from '#shared/errors.ts'
import { listAttachmentsAbout } from '#main/db/tables/attachment.ts'
import { listAssigned } from '#main/db/tables/case-assignment.ts'
import { listCasesOf, listPartsOf } from '#main/db/tables/case-person.ts'
import { draftsAbout } from '#main/db/tables/draft.ts'
import { bundlesOf } from '#main/db/tables/receivers.ts'
import { personTable } from '#main/db/tables/record-tables.ts'
import { findKeep, type KeptKind } from '#main/db/tables/retention-keep.ts'
import { answersOf, findRow } from '#main/db/tables/table.ts'
import type { Session } from '#main/vault/session.ts'
import { caseDetail, plain } from '../case-detail.ts'
import { expectOpen, isOpen } from '../case-gate.ts'
import { today } from '../clock.ts'
import { describeAttachment } from '../read-attachment.ts'
import { sealerOf } from '../save-case.ts'
import { findItem } from './due.ts'

/** @throws AppError `notFound` */
export function personDocument(session: Session, personId: string): PersonDocument {
  const { db } = session
  const row = findRow(db, personTable, personId)
  const all = listPartsOf(db, personId)
  const links = all.filter(({ caseId }) => isOpen(session, caseId))
  // A look at each is in the log, as when it is opened by itself.
  for (const { caseId } of links) expectOpen(session, caseId)
  const survived = all.filter(({ role }) => role === 'victim').map(({ caseId }) => caseId)
  return {
    personId,
    answers: plain(answersOf(personTable, row, sealerOf(session))),
    parts: links.map((link) => partOf(session, link)),
    closed: closedCases(session, personId),
    drafts: draftsAbout(db, personId).map((draft) => ({ ...draft })),
    sent: bundlesOf(db, survived).map((bundle) => ({ ...bundle })),
  }
}

function closedCases(session: Session, personId: string): PersonDocument['closed'] {
  return listCasesOf(session.db, personId)
    .filter(({ caseId }) => !isOpen(session, caseId))
    .map(({ caseId, code }) => ({ caseId, code }))
}

/** @throws AppError `notFound`; `reasonNeeded`: half of what is held is not what is held */
export function documentLeaves(session: Session, personId: string): void {
  findRow(session.db, personTable, personId)
  if (closedCases(session, personId).length > 0)
    throw new AppError('reasonNeeded', { reason: 'case' })
  session.write('person.document', personId, () => undefined)
}

type Link = ReturnType<typeof listPartsOf>[number]

function partOf(session: Session, { caseId, id, role }: Link): PartInCase {
  const detail = caseDetail(session, caseId, id)
  return {
    caseId,
    casePersonId: id,
    code: detail.code,
    role,
    dueOn: findItem(session.db, 'case', caseId, today()).dueOn,
    answers: theirs(detail.answers, role === 'victim'),
    consents: detail.consents,
    statusHistory: detail.statusHistory,
    rows: detail.rows,
    files: filesOf(session, { caseId, id, role }),
    kept: [...keptOf(session, 'case', caseId), ...keptOf(session, 'casePerson', id)],
    workers: workersOf(session, detail),
  }
}

function filesOf(session: Session, { caseId, id, role }: Omit<Link, 'personId'>) {
  const about = { caseId, casePersonId: id, wholeCase: role === 'victim' }
  return listAttachmentsAbout(session.db, about).map((row) => {
    const { id, name, description, type, bytes, addedAt } = describeAttachment(session, row)
    return { id, name, description, type, bytes, addedAt }
  })
}

function keptOf(session: Session, kind: KeptKind, subject: string): PartInCase['kept'] {
  const keep = findKeep(session.db, kind, subject)
  if (keep === null) return []
  const { id, until, reason, note } = keep
  const open = (sealed: Uint8Array) => sealerOf(session).open('retention_keep', id, 'note', sealed)
  return [{ id, until, reason, note: note === null ? null : open(note) }]
}

const ofPerson = new Set<string>(entityByName.person.fields.map(({ path }) => path))
const ofCase = new Set<string>(entityByName.case.fields.map(({ path }) => path))
const ofDecision = new Set<string>(entityByName.statusDecision.fields.map(({ path }) => path))

/** What a case says is about its survivors: a witness or relative does not get it. */
function theirs(answers: CaseDetail['answers'], isSurvivor: boolean): CaseDetail['answers'] {
  const shown: Answers = Object.fromEntries(
    Object.entries(answers).filter(
      ([path]) => !ofPerson.has(path) && !ofDecision.has(path) && (isSurvivor || !ofCase.has(path)),
    ),
  )
  return plain(shown)
}

function workersOf({ db }: Session, detail: CaseDetail): string[] {
  const { caseId, consents, statusHistory, rows } = detail
  const written = [...consents, ...statusHistory, ...Object.values(rows).flat()]
  const assigned = listAssigned(db, caseId).map(({ name }) => name)
  return [...new Set([...assigned, ...written.map(({ recordedBy }) => recordedBy)])].sort()
}
