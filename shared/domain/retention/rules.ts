/** @file How long what is kept, and when it must be looked at again. The office sets the numbers. */

/** Why something is looked at. Stored by name: never rename or reuse one. */
export const retentionClasses = [
  'closedCase',
  'openCase', // nobody worked on it for a long time, and nobody closed it
  'consentWithdrawn', // a survivor took back that a record may be kept
  'consentExpired', // the day up to which a record may be kept has passed
  'personAlone', // somebody who is in no case
  'draft', // an interview that was begun and never finished
  'partnerRecords', // what a partner sent carries its own day
  'asked', // before its day: the person, or the office, wants it gone
] as const
export type RetentionClass = (typeof retentionClasses)[number]

/** From which day the months are counted. */
export const starts = ['closed', 'changed', 'registered', 'withdrawn', 'expired'] as const
export type Start = (typeof starts)[number]

/** The classes that an office sets a rule for, and from which days it may count. */
export const startsOf = {
  closedCase: ['closed', 'changed', 'registered'],
  openCase: ['changed', 'registered'],
  consentWithdrawn: ['withdrawn'],
  consentExpired: ['expired'],
  personAlone: ['changed', 'registered'],
  draft: ['changed', 'registered'],
} as const satisfies Partial<Record<RetentionClass, readonly Start[]>>

export type RuledClass = keyof typeof startsOf
export const ruledClasses = Object.keys(startsOf) as RuledClass[]

export interface RetentionRule {
  readonly months: number
  readonly from: Start
}
export type RetentionRules = Readonly<Record<RuledClass, RetentionRule>>

export const mostMonths = 600

/**
 * Five years after a case was closed a claim or a trial is rarely still open. A consent that was taken
 * back is acted on at once; one that only ran out leaves time to ask again.
 */
export const defaultRules: RetentionRules = {
  closedCase: { months: 60, from: 'closed' },
  openCase: { months: 24, from: 'changed' },
  consentWithdrawn: { months: 0, from: 'withdrawn' },
  consentExpired: { months: 3, from: 'expired' },
  personAlone: { months: 1, from: 'changed' },
  draft: { months: 2, from: 'changed' },
}

/** Why something is kept beyond its day. */
export const keepReasons = [
  'stillSupported',
  'courtCase',
  'lawRequires',
  'personAsked',
  'other',
] as const
export type KeepReason = (typeof keepReasons)[number]

/** Why something goes before its day. */
export const askedReasons = ['personAsked', 'writtenByMistake', 'officeDecided'] as const
export type AskedReason = (typeof askedReasons)[number]

/** Why a text is left out of the document that a person gets. */
export const holdBackReasons = ['otherPerson', 'danger', 'law'] as const
export type HoldBackReason = (typeof holdBackReasons)[number]

/** Twelve monthly backups are kept: the oldest that still holds what was deleted is gone after that. */
export const backupMonths = 12
