import { frame } from './en/frame.ts'
import { backup } from './en/backup.ts'
import { salvage } from './en/salvage.ts'
import { home } from './en/home.ts'
import { setup } from './en/setup.ts'
import { intake } from './en/intake.ts'
import { quickEntry } from './en/quick-entry.ts'
import { cases } from './en/cases.ts'
import { caseAccess } from './en/case-access.ts'
import { duplicates } from './en/duplicates.ts'
import { attachments } from './en/attachments.ts'
import { people } from './en/people.ts'
import { recovery } from './en/recovery.ts'
import { emergency } from './en/emergency.ts'
import { reports } from './en/reports.ts'
import { sharing } from './en/sharing.ts'
import { office } from './en/office.ts'
import { rights } from './en/rights.ts'
import { staff } from './en/staff.ts'
import { safety } from './en/safety.ts'
import { definitions } from './en/definitions.ts'
import { exchange } from './en/exchange.ts'
import { help } from './en/help.ts'
import { helpMore } from './en/help-more.ts'
import { translations } from './en/translations.ts'
import { codebookChanges } from './en/codebook-changes.ts'
import { ownQuestions } from './en/own-questions.ts'
import { personDocument } from './en/person-document.ts'
import { retention } from './en/retention.ts'
import { menu } from './en/menu.ts'
import { answers } from './en/answers.ts'
import { calendar } from './en/calendar.ts'
import { about } from './en/about.ts'
import { auditDeeds } from './en/audit-deeds.ts'
import { auditLog } from './en/audit-log.ts'

export const en = {
  frame,
  home,
  backup,
  salvage,
  setup,
  intake,
  quickEntry,
  cases,
  caseAccess,
  people,
  attachments,
  duplicates,
  recovery,
  emergency,
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
  ownQuestions,
  retention,
  personDocument,
  menu,
  answers,
  auditDeeds,
  auditLog,
  calendar,
}
