/** @file Who somebody can be in a case, and how little is written about those who are no victims. */
import type { FieldPath } from '../codebook/codebook.ts'

export const caseRoles = ['victim', 'perpetrator', 'family', 'witness', 'other'] as const
export type CaseRole = (typeof caseRoles)[number]

/** Added without an interview. A victim always has one: consent comes first. */
export const minimalRoles = ['perpetrator', 'family', 'witness', 'other'] as const
export type MinimalRole = (typeof minimalRoles)[number]

const nameParts: readonly FieldPath[] = [
  'person.nativeName',
  'person.firstName',
  'person.middleName',
  'person.secondName',
]

/** What may be written down, in the order it is asked. Nobody here was asked for consent. */
export const minimalFields: Readonly<Record<MinimalRole, readonly FieldPath[]>> = {
  perpetrator: [
    ...nameParts,
    'person.gender',
    'person.citizenship',
    'perpetrator.roleInProcess',
    'perpetrator.organisation',
    'perpetrator.roleDetails',
  ],
  family: [
    'familyMember.relation',
    ...nameParts,
    'person.gender',
    'person.ageAtRegistration',
    'familyMember.accompanies',
    'familyMember.dependent',
  ],
  witness: [...nameParts, 'person.gender', 'person.mobilePhone'],
  other: [...nameParts, 'person.gender', 'person.mobilePhone'],
}

export const isMinimalRole = (role: CaseRole): role is MinimalRole => role !== 'victim'
