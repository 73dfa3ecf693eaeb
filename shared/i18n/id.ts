import { frame } from './id/frame.ts'
import { backup } from './id/backup.ts'
import { salvage } from './id/salvage.ts'
import { home } from './id/home.ts'
import { setup } from './id/setup.ts'
import { intake } from './id/intake.ts'
import { quickEntry } from './id/quick-entry.ts'
import { ownQuestions } from './id/own-questions.ts'
import { duplicates } from './id/duplicates.ts'
import { answers } from './id/answers.ts'
import { calendar } from './id/calendar.ts'
import { cases } from './id/cases.ts'
import { caseAccess } from './id/case-access.ts'
import { attachments } from './id/attachments.ts'
import { people } from './id/people.ts'
import { recovery } from './id/recovery.ts'
import { emergency } from './id/emergency.ts'
import { reports } from './id/reports.ts'
import { sharing } from './id/sharing.ts'
import { office } from './id/office.ts'
import { rights } from './id/rights.ts'
import { staff } from './id/staff.ts'
import { safety } from './id/safety.ts'
import { definitions } from './id/definitions.ts'
import { exchange } from './id/exchange.ts'
import { help } from './id/help.ts'
import { helpMore } from './id/help-more.ts'
import { translations } from './id/translations.ts'
import { codebookChanges } from './id/codebook-changes.ts'
import { personDocument } from './id/person-document.ts'
import { retention } from './id/retention.ts'
import { menu } from './id/menu.ts'
import { about } from './id/about.ts'
import { auditDeeds } from './id/audit-deeds.ts'
import { auditLog } from './id/audit-log.ts'

export const id = {
  frame,
  home,
  backup,
  salvage,
  setup,
  intake,
  quickEntry,
  ownQuestions,
  duplicates,
  answers,
  auditDeeds,
  auditLog,
  calendar,
  cases,
  caseAccess,
  people,
  recovery,
  emergency,
  attachments,
  reports,
  sharing,
  office,
  rights,
  staff,
  safety,
  definitions,
  exchange,
  help: { ...help, ...helpMore },
  about,
  codebookChanges,
  translations,
  retention,
  personDocument,
  menu,
}
