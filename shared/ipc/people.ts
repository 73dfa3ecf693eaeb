/** @file Somebody whom the office may know already. */
import { z } from 'zod'
import { caseRoles } from '../domain/case-roles.ts'
import { doubtIds, reasonIds } from '../domain/duplicates/reasons.ts'
import { bands } from '../domain/duplicates/score.ts'
import { call, id } from './call.ts'
import { answers } from './cases.ts'

const knownPerson = z.strictObject({
  personId: id,
  /** A person all of whose cases are colleagues': name and birth are shown once a reason is given. */
  open: z.boolean(),
  /** Who works on the cases of a person that is not open. */
  with: z.array(z.string()),
  /** `null`: no name was given, or the person is not open. */
  name: z.string().nullable(),
  /** As precise as it is known; `null` too when the person is not open. */
  birthdate: z.string().nullable(),
  ageAtRegistration: z.number().nullable(),
  gender: z.string().nullable(),
  /** The newest first. */
  cases: z.array(z.strictObject({ caseId: id, code: z.string(), role: z.enum(caseRoles) })),
})
export type KnownPerson = z.infer<typeof knownPerson>

const similarPerson = knownPerson.extend({
  band: z.enum(bands),
  reasons: z.array(z.enum(reasonIds)),
  doubts: z.array(z.enum(doubtIds)),
})
export type SimilarPerson = z.infer<typeof similarPerson>

export const peopleCalls = {
  /**
   * Who may be the person whose answers are being typed: a few, the likeliest first. Only answers
   * that say who somebody is are looked at; wrong and half-typed ones do no harm.
   */
  similar: call({
    access: 'workOnCases',
    input: z.strictObject({
      answers,
      /** Persons who were said to be somebody else. */
      leaveOut: z.array(id).max(200),
      /** The case that the person joins: those who are in it already are somebody else. */
      caseId: id.nullable(),
    }),
    output: z.array(similarPerson),
  }),
  /** What is on record about who somebody is, to be taken over without typing it again. */
  known: call({
    access: 'workOnCases',
    input: z.strictObject({ personId: id }),
    output: z.strictObject({ person: knownPerson, answers }),
  }),
}
