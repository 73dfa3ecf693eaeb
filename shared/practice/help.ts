/** @file What a made-up person was asked about danger, and the help they got: rows of their own. */
import type { RepeatedEntity } from '../codebook/codebook.ts'
import { addDays, maybe, type Basics, type Made } from './identity.ts'
import { between, chance, several, weighted, type Random } from './random.ts'

export interface PracticeRow {
  readonly entity: RepeatedEntity
  readonly answers: Made
}

const services = {
  Shelter: 26,
  Medical: 18,
  PsychosocialSupport: 22,
  LegalAid: 14,
  ReturnAndRepatriation: 10,
  VocationalTraining: 8,
  Reintegration: 8,
  DocumentsAndRegistration: 7,
  FamilyTracing: 4,
  Food: 6,
}

const earlier = (one: string, other: string) => (one < other ? one : other)
const practiceOrganisation = (random: Random) =>
  `Practice organisation ${String(between(random, 1, 12))}`

export function beforeAndDanger(random: Random, age: number): Made {
  const rarely = (share: number) => maybe(random, 0.08, () => ({ value: chance(random, share) }))
  return {
    'case.safeNow': { value: chance(random, 0.97) },
    'case.privatePlace': { value: chance(random, 0.95) },
    'case.basicNeedsMet': { value: chance(random, 0.9) },
    'case.interpreter': {
      value: weighted(random, { NotNeeded: 80, TrustedInterpreter: 16, FamilyOrFriend: 4 }),
    },
    'case.presentPersons': {
      value: age < 18 ? ['SocialWorker'] : [chance(random, 0.85) ? 'NobodyElse' : 'Friend'],
    },
    'victim.riskSelfHarm': rarely(0.06),
    'victim.riskTraffickerContact': rarely(0.14),
    'victim.riskChild': rarely(0.04),
    'victim.riskFamily': rarely(0.1),
    'victim.riskHealth': rarely(0.12),
    'victim.servicesWanted': maybe(random, 0.1, () => ({
      value: several(random, services, between(random, 1, 3)),
    })),
  }
}

function priorInterview(random: Random, on: string): Made {
  return {
    'priorInterview.organisation': { value: practiceOrganisation(random) },
    'priorInterview.date': { value: addDays(on, -between(random, 1, 30)) },
    'priorInterview.topics': { value: several(random, { Identity: 5, Journey: 3, Control: 2 }, 2) },
  }
}

function service(random: Random, { registeredOn }: Basics, today: string): Made {
  const startedOn = earlier(addDays(registeredOn, between(random, 0, 20)), today)
  const endedOn = addDays(startedOn, between(random, 1, 240))
  const ended = endedOn < today
  return {
    'service.type': { value: weighted(random, services) },
    'service.startedOn': { value: startedOn },
    ...(ended && { 'service.endedOn': { value: endedOn } }),
    'service.oneOff': { value: chance(random, 0.15) },
    ...(chance(random, 0.4) && { 'service.provider': { value: practiceOrganisation(random) } }),
    'service.outcome': {
      value: ended
        ? weighted(random, { Completed: 75, StoppedByPerson: 12, LostContact: 13 })
        : 'Ongoing',
    },
  }
}

function referralOut(random: Random, { registeredOn }: Basics, today: string): Made {
  return {
    'referralOut.organisation': { value: practiceOrganisation(random) },
    'referralOut.organisationType': {
      value: weighted(random, { NGO: 50, HealthServiceOrganisation: 20, LegalService: 20 }),
    },
    'referralOut.date': {
      value: earlier(addDays(registeredOn, between(random, 0, 45)), today),
    },
    'referralOut.reason': { value: 'AdditionalServicesRequired' },
    'referralOut.outcome': {
      value: weighted(random, { Completed: 45, Accepted: 25, Pending: 15, DeclinedByPerson: 8 }),
    },
  }
}

function supportPlan(random: Random, { registeredOn }: Basics): Made {
  return {
    'supportPlan.type': {
      value: weighted(random, { Health: 3, Legal: 2, Livelihood: 4, SocialCare: 3 }),
    },
    'supportPlan.objectives': { value: 'Practice note: what the person wants to reach.' },
    'supportPlan.plannedEndDate': { value: addDays(registeredOn, 180) },
  }
}

export function rowsOf(random: Random, basics: Basics, today: string): readonly PracticeRow[] {
  const rows: PracticeRow[] = []
  const add = (entity: RepeatedEntity, times: number, make: () => Made) => {
    for (let turn = 0; turn < times; turn += 1) rows.push({ entity, answers: make() })
  }
  const once = (share: number) => (chance(random, share) ? 1 : 0)
  add('priorInterview', once(0.3), () => priorInterview(random, basics.registeredOn))
  add('service', between(random, 0, 3), () => service(random, basics, today))
  add('referralOut', once(0.3), () => referralOut(random, basics, today))
  add('supportPlan', once(0.2), () => supportPlan(random, basics))
  add('caseComment', once(0.15), () => ({
    'caseComment.comment': { value: 'Practice note: called, all is well.' },
    'caseComment.date': { value: earlier(addDays(basics.registeredOn, 14), today) },
  }))
  return rows
}
