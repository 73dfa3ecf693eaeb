/** @file Fills an office with a little of everything it can hold, through the calls that screens use. */
import fc from 'fast-check'
import { tidyAnswers } from '#shared/codebook/schema.ts'
import { entityByName, fieldOf, repeatedEntities } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { minimalFields, minimalRoles } from '#shared/domain/case-roles.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { organisationHandlers } from '#main/services/organisations.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { recordHandlers } from '#main/services/records.ts'
import { reportHandlers } from '#main/services/reports.ts'
import { sharingHandlers } from '#main/services/sharing.ts'
import { putCorrection } from '#main/db/tables/correction.ts'
import type { Session } from '#main/vault/session.ts'
import { answersIn } from './any-interview.ts'
import { everyAnswer } from './every-answer.ts'
import { everyAnswer as everyOwnAnswer, everyKind, saveOwnQuestions } from './own-questions.ts'
import { forkedParser } from './parser-host.ts'
import { answersOf, consent, contextOf, draftOf, finishInterview } from './records.ts'
import { addPeople, sharingOffice } from './sharing.ts'

const handle = { handle: 'fixture', label: 'fixture' }

export async function fillFixtureOffice(session: Session): Promise<void> {
  await saveOwnQuestions(session, () => everyKind)
  const { caseId } = await finishInterview(session, { ...everyAnswer, ...everyOwnAnswer }, [
    consent(),
    consent({ scope: 'statistics' }),
    consent({ scope: 'pseudonymisedSharing', decision: 'refused' }),
  ])
  await fillCase(session, caseId)
  addPeople(session, generatePeople(8, 2026, '2026-11-20'))
  const context = contextOf(session)
  const { draftId } = await intakeHandlers.start({}, context)
  const answers = answersOf({ 'person.firstName': 'Half', 'person.secondName': 'Typed' })
  await intakeHandlers.autosave({ draftId, draft: draftOf(answers) }, context)
  const house = draftOf(answersOf({ 'organisation.name': 'House of Rumduol' })).answers
  await organisationHandlers.save({ id: null, revision: null, answers: house }, context)
  const asked = { report: 'newPersonsAssisted' as const, period: '2024-Q4', k: 5 }
  const { sha256 } = await reportHandlers.run(asked, context)
  await reportHandlers.release({ ...asked, sha256 }, context)
  session.write('words.correct', 'km', (db) => {
    const by = { staffId: session.staff.id, at: '2026-11-20T08:00:00.000Z' }
    putCorrection(db, { language: 'km', key: 'frame.home', text: 'ទំព័រដើម' }, by)
  })
  await share(session)
}

const day = '2026-11-20'

/** Always the same. */
function answersTo(fields: readonly Field[]) {
  const [answers] = fc.sample(answersIn(fields, 0, day), { seed: 2026, numRuns: 1 })
  return draftOf(tidyAnswers(answers ?? {})).answers
}

/** A row of each kind, and somebody in each role. */
async function fillCase(session: Session, caseId: string): Promise<void> {
  const context = contextOf(session)
  const { people } = await caseHandlers.get({ caseId }, context)
  const casePersonId = people[0]?.casePersonId ?? ''
  for (const name of repeatedEntities) {
    const answers = answersTo(entityByName[name].fields)
    const input = { caseId, casePersonId, entity: name, answers }
    await recordHandlers.add(input, context)
  }
  for (const role of minimalRoles) {
    const answers = answersTo(minimalFields[role].map(fieldOf))
    await caseHandlers.addPerson({ caseId, role, answers }, context)
  }
}

/** A partner, an agreement, one bundle that left and one that came. */
async function share(session: Session): Promise<void> {
  const partner = sharingOffice('Partner Organisation')
  try {
    const context = Object.defineProperties(contextOf(session), {
      files: { value: { file: await partner.card() } },
      parser: { value: forkedParser },
    })
    const card = await sharingHandlers.readCard({ file: handle }, context)
    const { partnerId } = await sharingHandlers.acceptCard({ cardId: card.cardId }, context)
    await sharingHandlers.confirmPartner(
      { partnerId, fingerprint: card.fingerprint, comparedWith: 'Their director' },
      context,
    )
    const { agreementId } = await sharingHandlers.addAgreement(
      {
        partnerId,
        purpose: 'Routes',
        fields: ['person.gender'],
        validUntil: '2099-12-31',
        keepMonths: 12,
        k: 5,
      },
      context,
    )
    insertBundles(session, partnerId, agreementId)
  } finally {
    partner.remove()
  }
}

const hex = (digit: string, length = 32): string => digit.repeat(length)
const days = ['2026-01-01', '2026-03-31', '2027-11-20'] as const

/** Straight into the tables: a real bundle needs more people than a small file has room for. */
function insertBundles(session: Session, partnerId: string, agreementId: string): void {
  const at = '2026-11-20T08:00:00.000Z'
  session.write('bundle.import', hex('b'), (db) => {
    db.prepare(
      `INSERT INTO bundle (id, agreement_id, sequence, file_name, file_sha256, manifest,
         recipient_key_id, persons, records, period_from, period_to, delete_by, created_by, created_at)
       VALUES (?, ?, 1, 'b-00000001.age', ?, '{}', ?, 6, 6, ?, ?, ?, ?, ?)`,
    ).run(hex('a'), agreementId, hex('c', 64), hex('d'), ...days, session.staff.id, at)
    db.prepare(
      'INSERT INTO bundle_case (bundle_id, case_id) SELECT ?, id FROM case_record ORDER BY id LIMIT 6',
    ).run(hex('a'))
    db.prepare(
      `INSERT INTO partner_bundle (id, partner_id, agreement_id, sequence, manifest, signature, columns,
         records, persons, codebook_version, delete_by, imported_by, imported_at)
       VALUES (?, ?, ?, 1, '{}', 'signature', '["person.gender"]', 1, 1, '2026.3', ?, ?, ?)`,
    ).run(hex('b'), partnerId, hex('e'), days[2], session.staff.id, at)
    db.prepare(
      `INSERT INTO partner_record (bundle_id, number, person, cells) VALUES (?, 1, 'p1', '["Feminine"]')`,
    ).run(hex('b'))
  })
}
