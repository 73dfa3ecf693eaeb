/** @file The case list and one case. */
import { z } from 'zod'
import { missingReasons, answerSources } from '../codebook/answer.ts'
import { repeatedEntities } from '../codebook/codebook.ts'
import { caseRoles, minimalRoles } from '../domain/case-roles.ts'
import { call, id, instant, isoDate, nothing } from './call.ts'
import { whose } from './case-access.ts'
import { language } from './session.ts'

export const answer = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
  missing: z.enum(missingReasons).optional(),
  estimated: z.boolean().optional(),
  source: z.enum(answerSources).optional(),
  volunteered: z.boolean().optional(),
  /** The interviewer's note about the answer: sealed, shown, never shared. */
  note: z.string().max(20_000).optional(),
})
/** One decision about one scope, as taken in the interview or later. */
export const consentDecision = z.strictObject({
  scope: z.string().max(40),
  decision: z.string().max(40),
  givenBy: z.string().max(40).nullable(),
  decidedOn: isoDate,
  expiresOn: isoDate.nullable(),
  /** The points that were explained before: codes of `consentEvent.explained`. */
  explained: z.array(z.string().max(40)).max(20).optional(),
  method: z.string().max(40).nullable().optional(),
  language: z.string().max(40).nullable().optional(),
  assent: z.string().max(40).nullable().optional(),
  recipient: z.string().max(200).nullable().optional(),
  withheld: z.array(z.string().max(40)).max(20).optional(),
  withheldFrom: z.string().max(20_000).nullable().optional(),
})
export type ConsentDecision = z.infer<typeof consentDecision>

/** Keyed by field path. Which paths and values are right is the codebook's to say, see schema.ts. */
export const answers = z.record(z.string().max(80), answer)

export const caseRow = z.strictObject({
  caseId: id,
  personId: id,
  code: z.string(),
  /** `null` when the signed-in person may not see names, the case is not open to them, or no name was given. */
  name: z.string().nullable(),
  /** A case that is not open is a colleague's: it takes a reason, see `caseAccess.open`. */
  open: z.boolean(),
  /** Who works on a case that is not open. */
  with: z.array(z.string()),
  status: z.string().nullable(),
  gender: z.string().nullable(),
  ageAtRegistration: z.number().nullable(),
  registrationDate: z.string().nullable(),
  updatedAt: instant,
  /** How many victims and survivors the case has; the row shows the one entered first. */
  people: z.int(),
})
export type CaseRow = z.infer<typeof caseRow>

export const caseSorts = ['code', 'name', 'status', 'age', 'registrationDate', 'updatedAt'] as const

/** Somebody in a case. */
export const casePerson = z.strictObject({
  casePersonId: id,
  personId: id,
  role: z.enum(caseRoles),
  /** `null` when the signed-in person may not see names, or no name was given. */
  name: z.string().nullable(),
  gender: z.string().nullable(),
  ageAtRegistration: z.number().nullable(),
  /** Code of `familyMember.relation`; family only. */
  relation: z.string().nullable(),
  /** In how many other cases the same person stands. */
  otherCases: z.int(),
})
export type CasePerson = z.infer<typeof casePerson>

/** One row of an entity that a person in a case may have many of. */
export const record = z.strictObject({
  id,
  revision: z.int(),
  createdAt: instant,
  recordedBy: z.string(),
  answers,
})
export type CaseRecordRow = z.infer<typeof record>

export const caseDetail = z.strictObject({
  caseId: id,
  /** Whom answers, consents, history and rows are about. The case's own answers come with each. */
  casePersonId: id,
  personId: id,
  /** In the order they were entered. */
  people: z.array(casePerson),
  code: z.string(),
  /** Goes up by one with each save; a save with an older one is refused with `conflict`. */
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
  codebookVersion: z.string(),
  answers,
  consents: z.array(
    z.strictObject({
      id,
      scope: z.string(),
      decision: z.string(),
      givenBy: z.string().nullable(),
      decidedOn: isoDate,
      expiresOn: isoDate.nullable(),
      explained: z.array(z.string()),
      method: z.string().nullable(),
      language: z.string().nullable(),
      assent: z.string().nullable(),
      recipient: z.string().nullable(),
      withheld: z.array(z.string()),
      withheldFrom: z.string().nullable(),
      recordedBy: z.string(),
    }),
  ),
  statusHistory: z.array(
    z.strictObject({
      id,
      status: z.string(),
      decidingBody: z.string().nullable(),
      /** The person who decided. */
      decidedBy: z.string().nullable(),
      decidedOn: isoDate,
      basis: z.string().nullable(),
      recordedBy: z.string(),
    }),
  ),
  rows: z.record(z.enum(repeatedEntities), z.array(record)),
})
export type CaseDetail = z.infer<typeof caseDetail>

/** Which person of the case; the victim entered first when left out. */
const casePersonId = id.optional()

export const caseCalls = {
  list: call({
    access: 'readCases',
    input: z.strictObject({
      /**
       * Matches code and, with the identity key, name in any script. In a case that is not open only
       * whole words of the name count. Empty: everything.
       */
      search: z.string().max(200),
      /** What was chosen last when left out, see `caseAccess.choose`. */
      whose: whose.optional(),
      /** Codes of cas_Status; empty: all. */
      statuses: z.array(z.string().max(40)).max(20),
      sort: z.enum(caseSorts),
      descending: z.boolean(),
      /** Whose dictionary orders the names; English when left out. */
      language: language.optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({
      rows: z.array(caseRow),
      matching: z.int(),
      /** Of all people of the office. */
      total: z.int(),
      /** `null`: there is nothing to choose: the person works alone, or their role works on no cases. */
      whose: whose.nullable(),
    }),
  }),
  get: call({
    access: 'readCases',
    input: z.strictObject({ caseId: id, casePersonId }),
    output: caseDetail,
  }),
  /** Only the answers that changed. A field set to `{ value: null }` is emptied. */
  save: call({
    access: 'workOnCases',
    input: z.strictObject({ caseId: id, casePersonId, revision: z.int(), changes: answers }),
    output: caseDetail,
  }),
  /** Adds a decision about whether this is a case of trafficking; earlier ones stay. */
  decideStatus: call({
    access: 'workOnCases',
    input: z.strictObject({
      caseId: id,
      casePersonId,
      status: z.string().max(40),
      decidingBody: z.string().max(40).nullable(),
      decidedBy: z.string().max(200).nullable(),
      decidedOn: isoDate,
      basis: z.string().max(20_000).nullable(),
    }),
    output: caseDetail,
  }),
  /** Adds a decision about one scope of consent; earlier ones stay. */
  recordConsent: call({
    access: 'workOnCases',
    input: z.strictObject({ caseId: id, casePersonId, consent: consentDecision }),
    output: caseDetail,
  }),
  /**
   * Somebody of whom only little is written down, see shared/domain/case-roles.ts. Another victim
   * comes through an interview of their own: `intake.start({ joins })`. Answers with the new person.
   */
  addPerson: call({
    access: 'workOnCases',
    input: z.strictObject({ caseId: id, role: z.enum(minimalRoles), answers }),
    output: caseDetail,
  }),
  changePerson: call({
    access: 'workOnCases',
    input: z.strictObject({ caseId: id, casePersonId: id, revision: z.int(), changes: answers }),
    output: caseDetail,
  }),
  /** Takes one of `addPerson` out of the case again, and what was written about them there. */
  removePerson: call({
    access: 'workOnCases',
    input: z.strictObject({ caseId: id, casePersonId: id }),
    output: caseDetail,
  }),
  /** What Home shows. */
  overview: call({
    access: 'readCases',
    input: nothing,
    output: z.strictObject({
      total: z.int(),
      /** How many cases that are not closed the person works on, or stands in for; `null`: their role works on none. */
      mineOpen: z.int().nullable(),
      byStatus: z.record(z.string(), z.int()),
      registeredThisWeek: z.int(),
      /** Of the person's own, where they have some. */
      recent: z.array(caseRow),
    }),
  }),
}
