/** @file Everything that is held about one person, in every case, and nothing about anybody else. */
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import type { PartInCase, PersonDocument } from '#shared/ipc/retention.ts'
import { bundlesOf } from '#main/db/tables/receivers.ts'
import { listPartsOf } from '#main/db/tables/case-person.ts'
import { personTable } from '#main/db/tables/record-tables.ts'
import { answersOf, findRow } from '#main/db/tables/table.ts'
import type { Session } from '#main/vault/session.ts'
import { caseDetail, plain } from '../case-detail.ts'
import { today } from '../clock.ts'
import { sealerOf } from '../save-case.ts'
import { findItem } from './due.ts'

/** @throws AppError `notFound` */
export function personDocument(session: Session, personId: string): PersonDocument {
  const { db } = session
  const row = findRow(db, personTable, personId)
  const links = listPartsOf(db, personId)
  const survived = links.filter(({ role }) => role === 'victim').map(({ caseId }) => caseId)
  return {
    personId,
    answers: plain(answersOf(personTable, row, sealerOf(session))),
    parts: links.map((link) => partOf(session, link)),
    sent: bundlesOf(db, survived).map((bundle) => ({ ...bundle })),
  }
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
    workers: workersOf(detail),
  }
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

function workersOf({ consents, statusHistory, rows }: CaseDetail): string[] {
  const written = [...consents, ...statusHistory, ...Object.values(rows).flat()]
  return [...new Set(written.map(({ recordedBy }) => recordedBy))].sort()
}
