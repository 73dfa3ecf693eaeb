/** @file An office in which every field that takes a text was given hostile ones, by its own services. */
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName, intakeFields, repeatedEntities } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { putCorrection } from '#main/db/tables/correction.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { officeHandlers } from '#main/services/office.ts'
import { organisationHandlers } from '#main/services/organisations.ts'
import { ownQuestionHandlers } from '#main/services/own-questions.ts'
import { recordHandlers } from '#main/services/records.ts'
import { sharingHandlers } from '#main/services/sharing.ts'
import type { Session } from '#main/vault/session.ts'
import { everyAnswer } from './every-answer.ts'
import { everyKind } from './own-questions.ts'
import { forkedParser } from './parser-host.ts'
import { contextOf, draftOf, finishInterview } from './records.ts'
import { everyField, sharingOffice } from './sharing.ts'

const takesText = ({ kind, format }: Field): boolean =>
  (kind === 'text' || kind === 'longText') && format === undefined

/** Each text of these fields in place of what would stand there. */
const textsFor = (fields: readonly Field[], line: string, all: string): Answers =>
  Object.fromEntries(
    fields
      .filter(takesText)
      .map(({ path, kind, maxLength = 200 }) => [
        path,
        { value: kind === 'longText' ? all : line.slice(0, maxLength), note: line },
      ]),
  )

/** Words of the screen that this office "corrected"; none that a driver looks for. */
const corrected = ['home.backup', 'about.settingsContext', 'about.context', 'exchange.context']

async function addRows(session: Session, caseId: string, line: string, all: string): Promise<void> {
  const context = contextOf(session)
  const { casePersonId } = await caseHandlers.get({ caseId }, context)
  for (const entity of repeatedEntities) {
    const fields = Object.values<Field>(entityByName[entity].fields)
    const answers = { ...textsFor(fields, line, all) }
    await recordHandlers.add({ caseId, casePersonId, entity, answers } as never, context)
  }
}

/** A partner whose office carries a hostile name, and an agreement with a hostile purpose. */
async function addPartner(session: Session, line: string): Promise<void> {
  const other = sharingOffice(line)
  const card = await other.card()
  const context = Object.defineProperties(contextOf(session), {
    files: { value: { file: card } },
    parser: { value: forkedParser },
  })
  const found = await sharingHandlers.readCard({ file: { handle: 'x', label: 'x' } }, context)
  const { partnerId } = await sharingHandlers.acceptCard({ cardId: found.cardId }, context)
  const confirmed = { partnerId, fingerprint: found.fingerprint, comparedWith: line }
  await sharingHandlers.confirmPartner(confirmed, context)
  const terms = {
    purpose: line,
    fields: [...everyField],
    validUntil: '2099-12-31',
    keepMonths: 12,
    k: 5,
  }
  await sharingHandlers.addAgreement({ partnerId, ...terms }, context)
  other.remove()
}

/** As many cases as there are lines, so that every field of a line holds every text once. */
export async function fillWithHostileTexts(
  session: Session,
  lines: readonly string[],
  all: string,
): Promise<readonly string[]> {
  const context = contextOf(session)
  const [first = ''] = lines
  const codes: string[] = []
  await ownQuestionHandlers.save(
    {
      ...everyKind,
      sections: everyKind.sections.map((each) => ({ ...each, titles: { en: first } })),
      questions: everyKind.questions.map((each) => ({
        ...each,
        words: { en: { label: first, ask: first, why: first, definition: first, examples: first } },
      })),
      lists: everyKind.lists.map((each) => ({ ...each, names: { en: first } })),
    },
    context,
  )
  for (const line of lines) {
    const { caseId, code } = await finishInterview(session, {
      ...everyAnswer,
      ...textsFor(intakeFields, line, all),
    })
    codes.push(code)
    await organisationHandlers.save(
      {
        id: null,
        revision: null,
        answers: textsFor(Object.values<Field>(entityByName.organisation.fields), line, all),
      } as never,
      context,
    )
    if (line === first) await addRows(session, caseId, line, all)
  }
  const card = { phone: first, steps: all.slice(0, 4000) }
  await officeHandlers.set({ riskCards: { safety: card, selfHarm: card } } as never, context)
  const { draftId } = await intakeHandlers.start({}, context)
  const paused = { ...draftOf(textsFor(intakeFields, first, all)), pauseNote: first }
  await intakeHandlers.autosave({ draftId, draft: paused }, context)
  await addPartner(session, first)
  session.write('words.correct', 'en', (db) => {
    const by = { staffId: session.staff.id, at: new Date().toISOString() }
    for (const key of corrected) putCorrection(db, { language: 'en', key, text: first }, by)
  })
  return codes
}
