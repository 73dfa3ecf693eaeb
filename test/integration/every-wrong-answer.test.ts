import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entities,
  entityByName,
  fieldOf,
  intakeFields,
  repeatedEntities,
} from '#shared/codebook/codebook.ts'
import { readCell } from '#shared/codebook/exchange/cell.ts'
import type { Field } from '#shared/codebook/field.ts'
import type { Draft } from '#shared/ipc/intake.ts'
import { today as localDay } from '#main/services/clock.ts'
import { repetitions } from '#test/support/child.ts'
import { openDesk, type Desk } from '#test/support/desk.ts'
import { consent } from '#test/support/records.ts'
import { wrongAnswer, wrongValue } from '#test/support/wrong-answer.ts'

const today = localDay()

/** A call that would write this answer, and otherwise succeed. */
interface Attempt {
  readonly call: string
  readonly input: unknown
}

const example = {
  'case.registrationDate': { value: today },
  'person.firstName': { value: 'Sokha' },
}

/** Every way in which an answer to a field can be handed over. */
function attempts(field: Field, answer: unknown, place: Saved): readonly Attempt[] {
  const { draftId, draft, revision, ...at } = place
  const own = { [field.path]: answer }
  if (intakeFields.includes(field)) {
    const whole = { ...draft, answers: { ...example, ...own } }
    return [
      { call: 'cases.save', input: { ...at, revision, changes: own } },
      { call: 'intake.finish', input: { draftId, draft: whole } },
    ]
  }
  const entity = repeatedEntities.find((name) => name === field.entity)
  if (entity !== undefined) return [{ call: 'records.add', input: { ...at, entity, answers: own } }]
  if (field.entity === 'organisation') {
    const answers = { 'organisation.name': { value: 'River Clinic' }, ...own }
    return [{ call: 'organisations.save', input: { id: null, revision: null, answers } }]
  }
  const role = field.entity === 'perpetrator' ? 'perpetrator' : 'family'
  return [{ call: 'cases.addPerson', input: { caseId: at.caseId, role, answers: own } }]
}

interface Saved {
  readonly caseId: string
  readonly casePersonId: string
  readonly revision: number
  readonly draftId: string
  readonly draft: Draft
}

/** A case and an interview under way. */
async function begun(desk: Desk): Promise<Saved> {
  const first = await desk.api.intake.start({})
  const told = {
    ...(await desk.api.intake.open({ draftId: first.draftId })).draft,
    consents: [consent()],
  }
  const { caseId } = await desk.api.intake.finish({
    draftId: first.draftId,
    draft: { ...told, answers: example },
  })
  const { casePersonId, revision } = await desk.api.cases.get({ caseId })
  const { draftId } = await desk.api.intake.start({})
  const { draft } = await desk.api.intake.open({ draftId })
  return { caseId, casePersonId, revision, draftId, draft: { ...draft, consents: [consent()] } }
}

/** How many rows there are of everything, and what changes with each write. */
function traces({ db }: Desk): unknown {
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all() as { readonly name: string }[]
  return [
    ...tables.map(({ name }) => db.prepare(`SELECT count(*) FROM "${name}"`).get()),
    db.prepare('SELECT max(seq) FROM audit_entry').get(),
    db.prepare('SELECT revision, updated_at FROM case_record').all(),
  ]
}

const answered = entities.filter(({ name }) => name !== 'consentEvent').flatMap((one) => one.fields)

test('every wrong answer is refused by the name of its field, and nothing is written', async () => {
  const desk = await openDesk()
  const place = await begun(desk)
  const before = traces(desk)
  for (const field of answered) {
    const property = fc.asyncProperty(wrongAnswer(field, today), async (answer) => {
      for (const { call, input } of attempts(field, answer, place)) {
        const reply = await desk.send(call, input)
        expect(reply, call).toMatchObject({
          ok: false,
          error: { code: 'invalidInput', fields: [field.path] },
        })
      }
    })
    await fc.assert(property, { numRuns: repetitions(12, 300) })
    expect(traces(desk)).toEqual(before)
  }
  for (const { call, input } of attempts(fieldOf('person.gender'), { value: 'Feminine' }, place))
    expect(await desk.send(call, input), call).toMatchObject({ ok: true })
}, 600_000)

test('every wrong part of a consent is refused by its name, and nothing is written', async () => {
  const desk = await openDesk()
  const { caseId, casePersonId } = await begun(desk)
  const before = traces(desk)
  for (const field of entityByName.consentEvent.fields) {
    const property = fc.asyncProperty(wrongValue(field, today), async (wrong) => {
      const decision = { ...consent(), [field.name]: wrong }
      const reply = await desk.send('cases.recordConsent', {
        caseId,
        casePersonId,
        consent: decision,
      })
      const fields = reply.ok ? [] : reply.error.fields
      expect(fields, 'exactly one').toHaveLength(1)
      expect(fields?.[0]).toMatch(new RegExp(`^consent(Event)?\\.${field.name}(\\.\\d+)?$`))
    })
    await fc.assert(property, { numRuns: repetitions(12, 300) })
  }
  expect(traces(desk)).toEqual(before)
})

describe('an answer that is wrong only beside another', () => {
  test.each([
    [
      'a province of another country',
      'victim.provinceOfRecruitment',
      { 'victim.countryOfRecruitment': 'KH', 'victim.provinceOfRecruitment': 'TH-10' },
    ],
    ['a birth after the registration', 'person.birthdate', { 'person.birthdate': today }],
    [
      'an age of more than 120',
      'person.birthdate',
      { 'person.birthdate': '1900', 'case.registrationDate': today },
    ],
  ])('%s is refused by the name of its field', async (_, path, values) => {
    const desk = await openDesk()
    const place = await begun(desk)
    const before = traces(desk)
    const answers = Object.fromEntries(
      Object.entries({ 'case.registrationDate': '2019-01-31', ...values }).map(([key, value]) => [
        key,
        { value },
      ]),
    )
    const { draftId, draft, revision, ...at } = place
    for (const { call, input } of [
      { call: 'cases.save', input: { ...at, revision, changes: answers } },
      { call: 'intake.finish', input: { draftId, draft: { ...draft, answers } } },
    ])
      expect(await desk.send(call, input), call).toMatchObject({
        ok: false,
        error: { code: 'invalidInput', fields: [path] },
      })
    expect(traces(desk)).toEqual(before)
  })
})

test('a mark that nobody sees is taken out of what is typed, and refused in a file', async () => {
  const desk = await openDesk()
  const { caseId, casePersonId, revision } = await begun(desk)
  const changes = { 'person.firstName': { value: 'So\u0000k\u001bha' } }
  const { answers } = await desk.api.cases.save({ caseId, casePersonId, revision, changes })
  expect(answers['person.firstName']).toEqual({ value: 'Sokha' })
  const inFile = readCell(fieldOf('person.firstName'), 'So\u0000kha', null, today)
  expect(inFile).toEqual({ ok: false, problem: 'wrongKind' })
})
