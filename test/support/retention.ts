/** @file A case with something of everything in it, and what stays of it anywhere. */
import { vi, onTestFinished } from 'vitest'
import { repeatedEntities, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import type { Answers } from '#shared/codebook/answer.ts'
import type { Reader } from '#main/db/database.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { recordHandlers } from '#main/services/records.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import type { Session } from '#main/vault/session.ts'
import {
  answersOf,
  consent,
  contextOf,
  draftOf,
  exampleAnswers,
  finishInterview,
} from './records.ts'

/** Until the test ends it is this day. */
export function itIs(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T09:00:00Z`) })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

const rows: Readonly<Record<RepeatedEntity, Answers>> = {
  priorInterview: answersOf({ 'priorInterview.organisation': 'Harbour Police' }),
  referralOut: answersOf({
    'referralOut.organisation': 'Clinic of the Hill',
    'referralOut.date': '2026-03-01',
  }),
  service: answersOf({ 'service.provider': 'Lantern House', 'service.details': 'A bed' }),
  supportPlan: answersOf({ 'supportPlan.objectives': 'A school place' }),
  historicEvent: answersOf({ 'historicEvent.description': 'Left home' }),
  caseComment: answersOf({ 'caseComment.comment': 'Her aunt Bopha rang' }),
}

export const agreed = [consent(), consent({ scope: 'caseRecord' })]

/** A survivor with a row of each kind, a relative, a decision, and a second interview that is not finished. */
export async function fullCase(
  session: Session,
  answers: Answers = exampleAnswers,
): Promise<{ caseId: string; code: string; casePersonId: string }> {
  const context = contextOf(session)
  const { caseId, code } = await finishInterview(session, answers, agreed)
  const { casePersonId } = await caseHandlers.get({ caseId }, context)
  const place = { caseId, casePersonId }
  for (const entity of repeatedEntities)
    await recordHandlers.add({ ...place, entity, answers: draftOf(rows[entity]).answers }, context)
  await caseHandlers.decideStatus(
    {
      ...place,
      status: 'ActualVictimOfTrafficking',
      decidingBody: null,
      decidedBy: null,
      decidedOn: '2026-03-02',
      basis: 'As told',
    },
    context,
  )
  const family = draftOf(answersOf({ 'person.firstName': 'Veasna' })).answers
  await caseHandlers.addPerson({ caseId, role: 'family', answers: family }, context)
  await intakeHandlers.start(
    { joins: { caseId, copyFrom: casePersonId, paths: ['victim.exploitationTypes'] } },
    context,
  )
  return { caseId, code, casePersonId }
}

export const due = async (session: Session) =>
  (await retentionHandlers.due({}, contextOf(session))).items

const tables = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`

/** Every place in the vault that holds one of these texts, as `table.column`. */
export function placesOf(db: Reader, texts: readonly string[]): readonly string[] {
  const wanted = JSON.stringify(texts)
  return (db.prepare(tables).pluck().all() as string[]).flatMap((table) =>
    (db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[])
      .filter(
        (column) =>
          db
            .prepare(
              `SELECT 1 FROM "${table}" AS looked WHERE EXISTS (SELECT 1 FROM json_each(?) AS wanted
               WHERE instr(CAST(looked."${column}" AS TEXT), wanted.value) > 0) LIMIT 1`,
            )
            .get(wanted) !== undefined,
      )
      .map((column) => `${table}.${column}`),
  )
}
