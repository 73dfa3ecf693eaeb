import { frame } from './th/frame.ts'
import { backup } from './th/backup.ts'
import { salvage } from './th/salvage.ts'
import { home } from './th/home.ts'
import { setup } from './th/setup.ts'
import { intake } from './th/intake.ts'
import { quickEntry } from './th/quick-entry.ts'
import { ownQuestions } from './th/own-questions.ts'
import { duplicates } from './th/duplicates.ts'
import { answers } from './th/answers.ts'
import { calendar } from './th/calendar.ts'
import { cases } from './th/cases.ts'
import { caseAccess } from './th/case-access.ts'
import { attachments } from './th/attachments.ts'
import { people } from './th/people.ts'
import { recovery } from './th/recovery.ts'
import { emergency } from './th/emergency.ts'
import { reports } from './th/reports.ts'
import { sharing } from './th/sharing.ts'
import { office } from './th/office.ts'
import { rights } from './th/rights.ts'
import { staff } from './th/staff.ts'
import { safety } from './th/safety.ts'
import { definitions } from './th/definitions.ts'
import { exchange } from './th/exchange.ts'
import { help } from './th/help.ts'
import { helpMore } from './th/help-more.ts'
import { translations } from './th/translations.ts'
import { codebookChanges } from './th/codebook-changes.ts'
import { personDocument } from './th/person-document.ts'
import { retention } from './th/retention.ts'
import { menu } from './th/menu.ts'
import { about } from './th/about.ts'
import { auditDeeds } from './th/audit-deeds.ts'
import { auditLog } from './th/audit-log.ts'

export const th = {
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
