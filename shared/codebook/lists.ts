/** @file Every code list by name: what the words of codes must be complete for. */
import { acts } from './lists/acts.ts'
import { answerSource, missingReason } from './lists/answering.ts'
import { caseStatus, closureReason } from './lists/case-status.ts'
import {
  assent,
  consentDecision,
  consentGiver,
  consentMethod,
  consentPoint,
  consentScope,
  withheldItem,
} from './lists/consent.ts'
import { controlMethod } from './lists/control-method.ts'
import { country } from './lists/country.ts'
import { eventType } from './lists/event.ts'
import {
  exploitationType,
  industry,
  industryDivision,
  payReceived,
  sexExploitationType,
} from './lists/exploitation.ts'
import { gender } from './lists/gender.ts'
import { interpreterUse, presentPerson, toldTopic } from './lists/interview.ts'
import { language } from './lists/language.ts'
import { means } from './lists/means.ts'
import { organisationType } from './lists/organisation.ts'
import { roleInProcess } from './lists/perpetrator.ts'
import { difficulty, educationLevel, familyRelation, maritalStatus } from './lists/person.ts'
import { onlinePlatform } from './lists/platform.ts'
import { province } from './lists/province.ts'
import { recruiterRelation, recruitmentMethod, traffickerRelation } from './lists/recruitment.ts'
import { referralReason, referralSource } from './lists/referral.ts'
import { referralOutcome, serviceOutcome, serviceType, supportPlanType } from './lists/services.ts'
import { decidingBody, traffickingStatus } from './lists/trafficking-status.ts'
import { vulnerability } from './lists/vulnerability.ts'

export const lists = {
  acts,
  answerSource,
  assent,
  caseStatus,
  closureReason,
  consentDecision,
  consentGiver,
  consentMethod,
  consentPoint,
  consentScope,
  controlMethod,
  country,
  decidingBody,
  difficulty,
  educationLevel,
  eventType,
  exploitationType,
  familyRelation,
  gender,
  industry,
  industryDivision,
  interpreterUse,
  language,
  maritalStatus,
  means,
  missingReason,
  onlinePlatform,
  organisationType,
  payReceived,
  presentPerson,
  province,
  recruiterRelation,
  recruitmentMethod,
  referralOutcome,
  referralReason,
  referralSource,
  roleInProcess,
  serviceOutcome,
  serviceType,
  sexExploitationType,
  supportPlanType,
  toldTopic,
  traffickerRelation,
  traffickingStatus,
  vulnerability,
  withheldItem,
} as const

export type ListName = keyof typeof lists
