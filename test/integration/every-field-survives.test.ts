import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingReasons, type Answers } from '#shared/codebook/answer.ts'
import { clearUnasked } from '#shared/codebook/asked.ts'
import {
  entities,
  entityByName,
  fieldOf,
  repeatedEntities,
  type RepeatedEntity,
} from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { checkAnswers, tidyAnswers } from '#shared/codebook/schema.ts'
import { minimalFields, minimalRoles, type MinimalRole } from '#shared/domain/case-roles.ts'
import { consentDecision, type ConsentDecision } from '#shared/ipc/cases.ts'
import { anyValue } from '#test/support/any-answer.ts'
import { allShapes, answersIn, interviewIn, neverMissing } from '#test/support/any-interview.ts'
import { repetitions } from '#test/support/child.ts'
import { openDesk, type Desk } from '#test/support/desk.ts'
import { temporaryFolder } from '#test/support/office.ts'
import { consent } from '#test/support/records.ts'
import { keptOf, typeInto } from '#test/support/typed-answer.ts'
import { recapOf } from '../../renderer/features/intake/recap.ts'
import { openInterview } from '../../renderer/features/intake/interview.ts'
import { answerStore } from '../../renderer/form/answer-store.ts'
import { today as localDay } from '../../renderer/form/today.ts'
import { writable } from '../../renderer/form/writable.ts'

const today = localDay()
const passphrase = 'copper lantern orbit meadow silent harbor'
const handle = { handle: 'h', label: 'l' }

/** A birthdate says the age better than what was typed; test/unit/shared/domain/age.test.ts has more. */
function withoutCounted(answers: Answers): Answers {
  if (typeof answers['person.birthdate']?.value !== 'string') return answers
  return Object.fromEntries(
    Object.entries(answers).filter(([path]) => path !== 'person.ageAtRegistration'),
  )
}

/** Through the state of the interview to a case. */
async function interviewed({ api }: Desk, answers: Answers) {
  const { draftId } = await api.intake.start({})
  const { draft } = await api.intake.open({ draftId })
  const interview = openInterview({ ...draft, consents: [consent()] }, today, 'Dara Test')
  for (const [path, answer] of Object.entries(answers)) typeInto(interview.answers, path, answer)
  await api.intake.autosave({ draftId, draft: interview.draft() })
  const kept = (await api.intake.open({ draftId })).draft
  const recap = recapOf(kept.answers, today)
  expect(recap.problems).toEqual([])
  const done = { ...kept, answers: writable(recap.answers) }
  const { caseId } = await api.intake.finish({ draftId, draft: done })
  const detail = await api.cases.get({ caseId })
  const expected = keptOf(clearUnasked(answers).answers)
  expect(withoutCounted(detail.answers)).toEqual(withoutCounted(expected))
  return detail
}

/** Through the state of a form of its own, such as one for a referral or an organisation. */
function typedForm(answers: Answers) {
  const store = answerStore({})
  for (const [path, answer] of Object.entries(answers)) typeInto(store, path, answer)
  const tidy = tidyAnswers(store.all())
  expect(checkAnswers(tidy, today)).toEqual([])
  return writable(tidy)
}

interface Place {
  readonly caseId: string
  readonly casePersonId: string
}

async function addRow(
  { api }: Desk,
  place: Place,
  entity: RepeatedEntity,
  answers: Answers,
): Promise<void> {
  const detail = await api.records.add({ ...place, entity, answers: typedForm(answers) })
  expect(detail.rows[entity].map((row) => row.answers)).toEqual([keptOf(answers)])
}

async function addPerson(
  { api }: Desk,
  { caseId }: Place,
  role: MinimalRole,
  answers: Answers,
): Promise<void> {
  const detail = await api.cases.addPerson({ caseId, role, answers: typedForm(answers) })
  // The case's own answers come with each person.
  expect(detail.answers).toMatchObject(keptOf(answers))
}

async function addOrganisation({ api }: Desk, answers: Answers): Promise<void> {
  const input = { id: null, revision: null, answers: typedForm(answers) }
  expect((await api.organisations.save(input)).answers).toEqual(keptOf(answers))
}

async function addConsent({ api }: Desk, place: Place, decision: ConsentDecision): Promise<void> {
  const known = (await api.cases.get(place)).consents.map(({ id }) => id)
  const { consents } = await api.cases.recordConsent({ ...place, consent: decision })
  expect(consents.filter(({ id }) => !known.includes(id))).toMatchObject([decision])
}

/** Consent knows no reasons: what is not decided is no decision. It ends after it was given. */
const anyConsent = fc
  .record(
    Object.fromEntries(
      entityByName.consentEvent.fields.map(
        (field) => [field.name, anyValue(field, today)] as const,
      ),
    ),
  )
  .map((values) => consentDecision.parse({ ...values, expiresOn: '2100-12-31' }))

const fieldsFor = (role: MinimalRole): readonly Field[] =>
  minimalFields[role].map((path) => fieldOf(path))

/** Everything that one round writes: a case with all that belongs to it, and an organisation. */
const roundOf = (round: number) =>
  fc.record({
    interview: interviewIn(round, today),
    rows: fc.tuple(
      ...repeatedEntities.map((entity) => answersIn(entityByName[entity].fields, round, today)),
    ),
    people: fc.tuple(...minimalRoles.map((role) => answersIn(fieldsFor(role), round, today))),
    organisation: answersIn(entityByName.organisation.fields, round, today),
    decision: anyConsent,
  })

/** Each round on its own: a failure names the seed that repeats it. */
async function write(desk: Desk, round: number): Promise<void> {
  const property = fc.asyncProperty(
    roundOf(round),
    async ({ interview, rows, people, organisation, decision }) => {
      const { caseId, casePersonId } = await interviewed(desk, interview)
      const place = { caseId, casePersonId }
      for (const [index, entity] of repeatedEntities.entries())
        await addRow(desk, place, entity, rows[index] ?? {})
      for (const [index, role] of minimalRoles.entries())
        await addPerson(desk, place, role, people[index] ?? {})
      await addConsent(desk, place, decision)
      await addOrganisation(desk, organisation)
    },
  )
  await fc.assert(property, { numRuns: 1, endOnFailure: true })
}

async function everythingIn({ api, db }: Desk) {
  const people = db.prepare('SELECT id, case_id FROM case_person ORDER BY id').all() as {
    readonly id: string
    readonly case_id: string
  }[]
  const details = []
  for (const { id, case_id } of people)
    details.push(await api.cases.get({ caseId: case_id, casePersonId: id }))
  return { details, organisations: (await api.organisations.list({ search: '' })).rows }
}

/** A property is only as good as what it met: which kinds of answer to which field it did not. */
function unseenIn({ details, organisations }: Awaited<ReturnType<typeof everythingIn>>) {
  const rows = details.flatMap((detail) => Object.values(detail.rows).flat())
  const seen = new Set(
    [...details, ...rows, ...organisations].flatMap(({ answers }) =>
      Object.entries(answers).map(([path, { missing }]) => `${path} ${missing ?? 'value'}`),
    ),
  )
  const fields = entities.filter(({ name }) => name !== 'consentEvent').flatMap((one) => one.fields)
  const wanted = fields.flatMap(({ path }) =>
    neverMissing.has(path)
      ? [`${path} value`]
      : ['value', ...missingReasons].map((shape) => `${path} ${shape}`),
  )
  return wanted.filter((one) => !seen.has(one))
}

test('every answer and every reason survives form, saving, reading, export and import', async () => {
  const file = join(temporaryFolder(), 'all.tessera-data')
  const here = await openDesk(file)
  const there = await openDesk(file)
  const rounds = repetitions(allShapes, allShapes * 15)
  for (let round = 0; round < rounds; round++) {
    await write(here, round)
  }
  const saved = await everythingIn(here)
  await here.api.exchange.write({ target: handle, passphrase })
  const look = await there.api.exchange.look({ source: handle, passphrase })
  expect(look).toMatchObject({ problems: [], cases: rounds })
  await there.api.exchange.read({ source: handle, passphrase })
  expect(await everythingIn(there)).toEqual(saved)

  expect(unseenIn(saved)).toEqual([])
}, 600_000)
