/** @file All entities, and the version that every record and bundle carries. */
import { AppError } from '../errors.ts'
import { caseComment } from './entities/case-comment.ts'
import { caseRecord } from './entities/case.ts'
import { consentEvent } from './entities/consent-event.ts'
import { familyMember } from './entities/family-member.ts'
import { historicEvent } from './entities/historic-event.ts'
import { organisation } from './entities/organisation.ts'
import { perpetrator } from './entities/perpetrator.ts'
import { person } from './entities/person.ts'
import { priorInterview } from './entities/prior-interview.ts'
import { referralOut } from './entities/referral-out.ts'
import { service } from './entities/service.ts'
import { statusDecision } from './entities/status-decision.ts'
import { supportPlan } from './entities/support-plan.ts'
import { victim } from './entities/victim.ts'
import type { Entity, FieldNameOf } from './entity.ts'
import type { Field } from './field.ts'
import { findLocalField, localCodebook } from './local/adopted.ts'

/** Year and number; goes up with every change of a field, a code or a definition. */
export const codebookVersion = '2026.2'

/** For paper and dictionaries: with the version of this office's own questions, such as `2026.2.3`. */
export function officeVersion(): string {
  const { version } = localCodebook()
  return version === 0 ? codebookVersion : `${codebookVersion}.${String(version)}`
}

/** Every entity by name: what the words of fields must be complete for. Own questions are in none. */
export const entityByName = {
  person,
  case: caseRecord,
  victim,
  statusDecision,
  consentEvent,
  perpetrator,
  familyMember,
  priorInterview,
  referralOut,
  service,
  supportPlan,
  historicEvent,
  caseComment,
  organisation,
} as const

/** Any number for each person in a case; a row of its own table each, see shared/ipc/records.ts. */
export const repeatedEntities = [
  'priorInterview',
  'referralOut',
  'service',
  'supportPlan',
  'historicEvent',
  'caseComment',
] as const satisfies readonly (keyof typeof entityByName)[]
export type RepeatedEntity = (typeof repeatedEntities)[number]

export type EntityName = keyof typeof entityByName

/** Every field's path, as a type. */
export type FieldPath = {
  [E in EntityName]: `${E}.${FieldNameOf<(typeof entityByName)[E]>}`
}[EntityName]

export const entities: readonly Entity[] = Object.values(entityByName)

const fieldByPath = new Map<string, Field>(
  entities.flatMap((entity) => entity.fields.map((field) => [field.path, field] as const)),
)

/** @throws AppError `invalidInput` for a path that the codebook does not have. */
export function fieldOf(path: string): Field {
  const field = findField(path)
  if (field === null) throw new AppError('invalidInput', { reason: 'unknownField' })
  return field
}

/** Of the codebook, or one of the office's own questions. */
export function findField(path: string): Field | null {
  return fieldByPath.get(path) ?? findLocalField(path)
}

/**
 * What `answers` may hold: the fields of person, case and victim, which are columns of one row each,
 * and those of a status decision. Saving answers under `statusDecision.*` appends a decision to the
 * history when a status is given; reading answers gives the latest one.
 */
export const intakeFields: readonly Field[] = [
  ...person.fields,
  ...caseRecord.fields,
  ...victim.fields,
  ...statusDecision.fields,
]
