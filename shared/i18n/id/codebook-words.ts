/** @file The Indonesian words of the codebook. */
import type { CodebookWords } from '../codebook-shape.ts'
import {
  answerSource,
  consentDecision,
  consentGiver,
  consentScope,
  missingReason,
} from './codebook-answering.ts'
import { caseRecord } from './codebook-case.ts'
import {
  acts,
  caseStatus,
  gender,
  recruiterRelation,
  recruitmentMethod,
  referralReason,
  referralSource,
  sexExploitationType,
} from './codebook-codes.ts'
import { consentEvent } from './codebook-consent-event.ts'
import { controlMethod } from './codebook-control.ts'
import { country } from './codebook-countries.ts'
import { exploitationType } from './codebook-exploitation.ts'
import { industry } from './codebook-industry.ts'
import { language } from './codebook-languages.ts'
import { person } from './codebook-person.ts'
import { decidingBody, traffickingStatus } from './codebook-status.ts'
import { statusDecision } from './codebook-status-decision.ts'
import { stepWords } from './codebook-steps.ts'
import { victim } from './codebook-victim.ts'
import { perpetrator } from './codebook-perpetrator.ts'
import { familyMember } from './codebook-family-member.ts'
import { priorInterview } from './codebook-prior-interview.ts'
import { referralOut } from './codebook-referral-out.ts'
import { service } from './codebook-service.ts'
import { supportPlan } from './codebook-support-plan.ts'
import { historicEvent } from './codebook-historic-event.ts'
import { caseComment } from './codebook-case-comment.ts'
import { organisation } from './codebook-organisation.ts'
import { presentPerson, interpreterUse, toldTopic } from './codebook-codes-interview.ts'
import {
  maritalStatus,
  educationLevel,
  difficulty,
  familyRelation,
} from './codebook-codes-person.ts'
import {
  means,
  roleInProcess,
  traffickerRelation,
  payReceived,
  onlinePlatform,
  eventType,
  vulnerability,
} from './codebook-codes-harm.ts'
import {
  closureReason,
  organisationType,
  serviceType,
  serviceOutcome,
  referralOutcome,
  supportPlanType,
} from './codebook-codes-help.ts'
import { assent, consentMethod, consentPoint, withheldItem } from './codebook-codes-consent.ts'
import { industryDivision } from './codebook-industry-division.ts'

export const codebookWords: CodebookWords = {
  fields: {
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
  },
  codes: {
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
    presentPerson,
    interpreterUse,
    toldTopic,
    maritalStatus,
    educationLevel,
    difficulty,
    familyRelation,
    means,
    roleInProcess,
    traffickerRelation,
    payReceived,
    onlinePlatform,
    eventType,
    vulnerability,
    closureReason,
    organisationType,
    serviceType,
    serviceOutcome,
    referralOutcome,
    supportPlanType,
    assent,
    consentMethod,
    consentPoint,
    withheldItem,
    industryDivision,
  },
  steps: stepWords,
}
