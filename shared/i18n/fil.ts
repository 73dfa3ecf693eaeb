import { frame } from './fil/frame.ts'
import { backup } from './fil/backup.ts'
import { salvage } from './fil/salvage.ts'
import { home } from './fil/home.ts'
import { setup } from './fil/setup.ts'
import { intake } from './fil/intake.ts'
import { quickEntry } from './fil/quick-entry.ts'
import { ownQuestions } from './fil/own-questions.ts'
import { duplicates } from './fil/duplicates.ts'
import { answers } from './fil/answers.ts'
import { calendar } from './fil/calendar.ts'
import { cases } from './fil/cases.ts'
import { caseAccess } from './fil/case-access.ts'
import { attachments } from './fil/attachments.ts'
import { people } from './fil/people.ts'
import { recovery } from './fil/recovery.ts'
import { emergency } from './fil/emergency.ts'
import { reports } from './fil/reports.ts'
import { sharing } from './fil/sharing.ts'
import { office } from './fil/office.ts'
import { rights } from './fil/rights.ts'
import { staff } from './fil/staff.ts'
import { safety } from './fil/safety.ts'
import { definitions } from './fil/definitions.ts'
import { exchange } from './fil/exchange.ts'
import { help } from './fil/help.ts'
import { helpMore } from './fil/help-more.ts'
import { translations } from './fil/translations.ts'
import { codebookChanges } from './fil/codebook-changes.ts'
import { personDocument } from './fil/person-document.ts'
import { retention } from './fil/retention.ts'
import { menu } from './fil/menu.ts'
import { about } from './fil/about.ts'
import { auditDeeds } from './fil/audit-deeds.ts'
import { auditLog } from './fil/audit-log.ts'

export const fil = {
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
