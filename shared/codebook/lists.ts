/** @file Every code list by name: what the words of codes must be complete for. */
import { acts } from './lists/acts.ts'
import { answerSource, missingReason } from './lists/answering.ts'
import { caseStatus } from './lists/case-status.ts'
import { consentDecision, consentGiver, consentScope } from './lists/consent.ts'
import { controlMethod } from './lists/control-method.ts'
import { country } from './lists/country.ts'
import { exploitationType, industry, sexExploitationType } from './lists/exploitation.ts'
import { gender } from './lists/gender.ts'
import { language } from './lists/language.ts'
import { recruiterRelation, recruitmentMethod } from './lists/recruitment.ts'
import { referralReason, referralSource } from './lists/referral.ts'
import { decidingBody, traffickingStatus } from './lists/trafficking-status.ts'

export const lists = {
  acts,
  answerSource,
  caseStatus,
  consentDecision,
  consentGiver,
  consentScope,
  controlMethod,
  country,
  decidingBody,
  exploitationType,
  gender,
  industry,
  language,
  missingReason,
  recruiterRelation,
  recruitmentMethod,
  referralReason,
  referralSource,
  sexExploitationType,
  traffickingStatus,
} as const

export type ListName = keyof typeof lists
