import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { peopleHandlers } from '#main/services/people.ts'
import type { Session } from '#main/vault/session.ts'
import {
  answersOf,
  contextOf,
  draftOf,
  exampleAnswers,
  finishInterview,
  onVault,
  similarTo,
  withoutNames,
} from '#test/support/records.ts'

const names = (first: string, second = '', native = ''): Answers =>
  answersOf(
    Object.fromEntries(
      Object.entries({
        'person.firstName': first,
        'person.secondName': second,
        'person.nativeName': native,
      }).filter(([, value]) => value !== ''),
    ),
  )

const reasonsFor = async (session: Session, typed: Answers) =>
  (await similarTo(session, typed)).map(({ reasons }) => reasons)

const countPersons = ({ db }: Session): number =>
  Number(db.prepare('SELECT count(*) FROM person').pluck().get())

describe('while another is typed, somebody on record is found', () => {
  test.each([
    ['by the same name', names('Sokha', 'Chan'), 'sameName'],
    ['with the parts swapped', names('Chan', 'Sokha'), 'partsSwapped'],
    ['in another spelling', names('Sokkha', 'Chann'), 'soundsAlike'],
    ['with one letter wrong', names('Sokra', 'Chan'), 'oneLetterDifferent'],
    ['in Khmer', names('', '', 'ចាន់ សុខា'), 'sameName'],
    ['in Khmer with the parts swapped', names('', '', 'សុខា ចាន់'), 'partsSwapped'],
    ['in Khmer without a space', names('', '', 'ចាន់សុខា'), 'sameName'],
    ['in Thai letters', names('', '', 'สุขา จันทร์'), 'otherScript'],
    ['with everything in one box', names('Sokha Chan'), 'sameName'],
  ])('%s', (_, typed, reason) =>
    onVault(async ({ session }) => {
      const { caseId, code } = await finishInterview(session)
      await finishInterview(session, names('Bopha', 'Meas', 'មាស បុប្ផា'))
      const found = await similarTo(session, typed)
      expect(found).toMatchObject([
        {
          name: 'Sokha Chan',
          gender: 'Feminine',
          birthdate: '2004-05-17',
          cases: [{ caseId, code, role: 'victim' }],
        },
      ])
      expect(found[0]?.reasons).toContain(reason)
    }),
  )

  test('by a Thai name typed in Latin letters', () =>
    onVault(async ({ session }) => {
      await finishInterview(session, names('', '', 'สมชาย ใจดี'))
      expect(await reasonsFor(session, names('Somchai', 'Chaidee'))).toEqual([['otherScript']])
    }))

  test('by the number of a document, whatever the name', () =>
    onVault(async ({ session }) => {
      const number = answersOf({ 'person.identityNumber': 'N 123-456-7' })
      await finishInterview(session, { ...exampleAnswers, ...number })
      const typed = { ...names('Bopha'), ...answersOf({ 'person.identityNumber': 'n1234567' }) }
      expect(await reasonsFor(session, typed)).toEqual([['sameIdentityNumber']])
    }))

  test('and not by another name, an empty one or half a word', () =>
    onVault(async ({ session }) => {
      await finishInterview(session)
      const birth = answersOf({ 'person.birthdate': '2004-05-17', 'person.gender': 'Feminine' })
      for (const typed of [names('Bopha', 'Meas'), {}, names('S'), names('So'), birth])
        expect(await similarTo(session, { ...typed, ...birth })).toEqual([])
    }))

  test('with what speaks against it', () =>
    onVault(async ({ session }) => {
      await finishInterview(session)
      const typed = { ...names('Sokha', 'Chan'), ...answersOf({ 'person.gender': 'Masculine' }) }
      expect(await similarTo(session, typed)).toMatchObject([{ doubts: ['otherSex'] }])
    }))

  test('but not those who were said to be somebody else, or who are in the case already', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const [found] = await similarTo(session, names('Sokha', 'Chan'))
      const leaveOut = [found?.personId ?? '']
      expect(leaveOut[0]).toHaveLength(32)
      expect(await similarTo(session, names('Sokha', 'Chan'), { leaveOut })).toEqual([])
      expect(await similarTo(session, names('Sokha', 'Chan'), { caseId })).toEqual([])
    }))
})

describe('what is found follows the vault', () => {
  const added = names('Veasna', 'Pen')

  test('a name that was corrected is found, and the old one no more', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      expect(await similarTo(session, names('Sokha', 'Chan'))).toHaveLength(1)
      const changes = answersOf({
        'person.firstName': 'Bopha',
        'person.secondName': 'Meas',
        'person.nativeName': 'មាស បុប្ផា',
      })
      const input = { caseId, revision: 1, changes: draftOf(changes).answers }
      await caseHandlers.save(input, contextOf(session))
      expect(await similarTo(session, names('Sokha', 'Chan'))).toEqual([])
      expect(await similarTo(session, names('Bopha', 'Meas'))).toHaveLength(1)
    }))

  test('others in a case are found too, with who they are in it, until they are taken out', () =>
    onVault(async ({ session }) => {
      const context = contextOf(session)
      const { caseId } = await finishInterview(session)
      expect(await similarTo(session, added)).toEqual([])
      const { answers } = draftOf(added)
      const detail = await caseHandlers.addPerson({ caseId, role: 'family', answers }, context)
      expect(await similarTo(session, added)).toMatchObject([{ cases: [{ role: 'family' }] }])
      const other = detail.people.find(({ role }) => role === 'family')
      await caseHandlers.removePerson({ caseId, casePersonId: other?.casePersonId ?? '' }, context)
      expect(await similarTo(session, added)).toEqual([])
    }))

  test('an index that was built anew finds the same', () =>
    onVault(async (vault) => {
      await finishInterview(vault.session)
      await finishInterview(vault.session, added)
      const before = await similarTo(vault.session, names('Chan', 'Sokha'))
      vault.session.close()
      const session = vault.reopen()
      expect(before).toHaveLength(1)
      expect(await similarTo(session, names('Chan', 'Sokha'))).toEqual(before)
    }))

  test('a role that may not see names gets none', () =>
    onVault(async (vault) => {
      await finishInterview(vault.session)
      const session = withoutNames(vault)
      await expect(
        Promise.resolve().then(() => similarTo(session, names('Sokha', 'Chan'))),
      ).rejects.toMatchObject({ code: 'forbidden' })
    }))
})

describe('an interview about somebody known', () => {
  test('makes a second case and no second person, and keeps what was not asked again', () =>
    onVault(async ({ session }) => {
      const context = contextOf(session)
      await finishInterview(session, {
        ...exampleAnswers,
        ...answersOf({ 'person.mailingCity': 'Battambang' }),
      })
      const [found] = await similarTo(session, names('Chan', 'Sokha'))
      const personId = found?.personId ?? ''
      const { draftId } = await intakeHandlers.start({}, context)
      const draft = { ...draftOf(names('Sokha', 'Chan')), personId }
      const { caseId } = await intakeHandlers.finish({ draftId, draft }, context)

      expect(countPersons(session)).toBe(1)
      const detail = await caseHandlers.get({ caseId }, context)
      expect(detail.people).toMatchObject([{ personId, otherCases: 1 }])
      expect(detail.answers['person.mailingCity']?.value).toBe('Battambang')
      const { person } = await peopleHandlers.known({ personId }, context)
      expect(person.cases).toHaveLength(2)
    }))

  test('does not lose what the person does not say again', () =>
    onVault(async ({ session }) => {
      const context = contextOf(session)
      await finishInterview(session)
      const [found] = await similarTo(session, names('Sokha', 'Chan'))
      const personId = found?.personId ?? ''
      const { draftId } = await intakeHandlers.start({}, context)
      const said: Answers = {
        ...names('Sokha', 'Chan'),
        'person.birthdate': { value: null, missing: 'declined' },
        'person.maritalStatus': { value: null, missing: 'declined' },
      }
      const { caseId } = await intakeHandlers.finish(
        { draftId, draft: { ...draftOf(said), personId } },
        context,
      )
      const { answers } = await caseHandlers.get({ caseId }, context)
      expect(answers['person.birthdate']).toEqual({ value: '2004-05-17' })
      expect(answers['person.maritalStatus']).toEqual({ value: null, missing: 'declined' })
    }))

  test('takes over what lasts, and not the age of another day', () =>
    onVault(async ({ session }) => {
      await finishInterview(session)
      const [found] = await similarTo(session, names('Sokha', 'Chan'))
      const personId = found?.personId ?? ''
      const { answers } = await peopleHandlers.known({ personId }, contextOf(session))
      expect(answers['person.birthdate']).toEqual({ value: '2004-05-17' })
      expect(answers).not.toHaveProperty(['person.ageAtRegistration'])
      expect(Object.keys(answers).every((path) => path.startsWith('person.'))).toBe(true)
    }))

  test('nobody of that id is refused', () =>
    onVault(async ({ session }) => {
      await expect(
        Promise.resolve().then(() =>
          peopleHandlers.known({ personId: '0'.repeat(32) }, contextOf(session)),
        ),
      ).rejects.toMatchObject({ code: 'notFound' })
    }))
})
