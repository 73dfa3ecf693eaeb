/** @file Made-up people for practice, the demonstration and tests. The same seed, the same people. */
import type { Answers } from '../codebook/answer.ts'
import { tidyAnswers } from '../codebook/schema.ts'
import type { ConsentDecision } from '../ipc/intake.ts'
import { caseDays, conditions } from './conditions.ts'
import { beforeAndDanger, rowsOf, type PracticeRow } from './help.ts'
import { addDays, basicsOf, identity, type Basics, type Made } from './identity.ts'
import { between, chance, randomFrom, weighted, type Random } from './random.ts'
import { caseStatus, decision, referral, story } from './story.ts'

export interface PracticePerson {
  readonly answers: Answers
  readonly consents: ConsentDecision[]
  /** Earlier interviews, services, referrals, plans and comments. */
  readonly rows: readonly PracticeRow[]
  /** Others who were found together with this person: victims in the same case. */
  readonly together: readonly PracticePerson[]
}

interface Asking {
  readonly random: Random
  readonly basics: Basics
  readonly today: string
}

const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  pseudonymisedSharing: { given: 66, refused: 20, withdrawn: 6, notAsked: 8 },
  statistics: { given: 86, refused: 9, withdrawn: 1, notAsked: 4 },
}

function decided(
  { random, basics, today }: Asking,
  scope: string,
  answer: string,
): ConsentDecision[] {
  const { age, registeredOn } = basics
  const givenBy = age >= 18 ? 'self' : weighted(random, { guardian: 6, socialWorker: 4 })
  const yes = {
    scope,
    decision: 'given',
    givenBy,
    decidedOn: registeredOn,
    // One year is long enough that some of these have run out by today.
    expiresOn: chance(random, 0.5) ? addDays(registeredOn, 365) : null,
  }
  if (answer === 'given') return [yes]
  if (answer === 'withdrawn') {
    const later = addDays(registeredOn, between(random, 1, 120))
    const decidedOn = later < today ? later : today
    return [yes, { ...yes, decision: answer, decidedOn, expiresOn: null }]
  }
  const by = answer === 'notAsked' ? null : givenBy
  return [{ ...yes, decision: answer, givenBy: by, expiresOn: null }]
}

function consentsOf(asking: Asking): ConsentDecision[] {
  return Object.entries(shares).flatMap(([scope, answers]) =>
    decided(asking, scope, weighted(asking.random, answers)),
  )
}

/** Who says no to the interview is helped all the same, and only what is needed is kept. */
function refused(asking: Asking): PracticePerson {
  const answers: Made = {
    'case.registrationDate': { value: asking.basics.registeredOn },
    'case.status': { value: 'Closed' },
    'person.ageAtRegistration': { value: asking.basics.age, estimated: true, source: 'observed' },
  }
  return { answers, consents: decided(asking, 'interview', 'refused'), rows: [], together: [] }
}

/** @param more chance of its own, so that what is asked since 2026.2 leaves the people as they were */
function person(
  random: Random,
  more: Random,
  today: string,
  registeredOn?: string,
): PracticePerson {
  const made = basicsOf(random, today)
  const basics = { ...made, registeredOn: registeredOn ?? made.registeredOn }
  const asking = { random, basics, today }
  if (chance(random, 0.02)) return refused(asking)
  const told: Made = {
    'case.registrationDate': { value: basics.registeredOn },
    ...identity(random, basics),
    ...referral(random, basics),
    ...story(random, basics),
    ...decision(random, basics, today),
    ...caseStatus(random, basics, today),
  }
  const answers: Made = {
    ...told,
    ...beforeAndDanger(more, basics.age),
    ...conditions(more, told),
    ...caseDays(more, basics, told, today),
  }
  return {
    answers: tidyAnswers(answers),
    consents: [...decided(asking, 'interview', 'given'), ...consentsOf(asking)],
    rows: rowsOf(more, basics, today),
    together: [],
  }
}

/** A rescue: some are found with others, whose case is the same. */
function withOthers(one: PracticePerson, more: Random, today: string): PracticePerson {
  const agreed = one.consents.some(
    ({ scope, decision: said }) => scope === 'interview' && said === 'given',
  )
  if (!agreed || !chance(more, 0.02)) return one
  const ofCase = Object.entries(one.answers).filter(([path]) => path.startsWith('case.'))
  const registeredOn = String(one.answers['case.registrationDate']?.value)
  const found = Array.from({ length: between(more, 1, 3) }, () =>
    person(more, more, today, registeredOn),
  )
  // Who said no to the interview has a case of their own.
  const others = found.filter(({ rows }) => rows.length > 0)
  const ownOf = ({ answers }: PracticePerson) =>
    Object.entries(answers).filter(([path]) => !path.startsWith('case.'))
  return {
    ...one,
    together: others.map((other) => ({
      ...other,
      answers: Object.fromEntries([...ofCase, ...ownOf(other)]),
    })),
  }
}

/**
 * @param today the last day on which anything happens (`YYYY-MM-DD`); registrations lie in the 18
 * months before it
 */
export function generatePeople(
  count: number,
  seed: number,
  today: string,
): readonly PracticePerson[] {
  const random = randomFrom(seed)
  const more = randomFrom(seed + 1)
  return Array.from({ length: count }, () => withOthers(person(random, more, today), more, today))
}
