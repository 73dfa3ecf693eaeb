/** @file Every call of the application, in one object. */
import { appCalls } from './app.ts'
import { backupCalls } from './backup.ts'
import { caseAccessCalls } from './case-access.ts'
import { attachmentCalls } from './attachments.ts'
import { auditLogCalls } from './audit-log.ts'
import { caseCalls } from './cases.ts'
import { deskCalls } from './desk.ts'
import { dictionaryCalls } from './dictionary.ts'
import { exchangeCalls } from './exchange.ts'
import { intakeCalls } from './intake.ts'
import { officeCalls } from './office.ts'
import { organisationCalls } from './organisations.ts'
import { ownQuestionCalls } from './own-questions.ts'
import { peopleCalls } from './people.ts'
import { recordCalls } from './records.ts'
import { recoveryCalls } from './recovery.ts'
import { reportCalls } from './reports.ts'
import { retentionCalls } from './retention.ts'
import { salvageCalls } from './salvage.ts'
import { sessionCalls } from './session.ts'
import { sharingCalls } from './sharing.ts'
import { staffCalls } from './staff.ts'
import { translationCalls } from './translations.ts'

export const contract = {
  app: appCalls,
  session: sessionCalls,
  backup: backupCalls,
  attachments: attachmentCalls,
  auditLog: auditLogCalls,
  cases: caseCalls,
  caseAccess: caseAccessCalls,
  desk: deskCalls,
  dictionary: dictionaryCalls,
  exchange: exchangeCalls,
  intake: intakeCalls,
  office: officeCalls,
  organisations: organisationCalls,
  ownQuestions: ownQuestionCalls,
  people: peopleCalls,
  records: recordCalls,
  recovery: recoveryCalls,
  reports: reportCalls,
  retention: retentionCalls,
  salvage: salvageCalls,
  sharing: sharingCalls,
  staff: staffCalls,
  translations: translationCalls,
} as const
