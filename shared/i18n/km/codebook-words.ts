/** @file The Khmer words of the codebook. */
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

export const codebookWords: CodebookWords = {
  fields: { person, case: caseRecord, victim, statusDecision, consentEvent },
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
  },
  steps: stepWords,
}
