import { frame } from './km/frame.ts'
import { backup } from './km/backup.ts'
import { salvage } from './km/salvage.ts'
import { home } from './km/home.ts'
import { setup } from './km/setup.ts'
import { intake } from './km/intake.ts'
import { quickEntry } from './km/quick-entry.ts'
import { cases } from './km/cases.ts'
import { caseAccess } from './km/case-access.ts'
import { duplicates } from './km/duplicates.ts'
import { attachments } from './km/attachments.ts'
import { people } from './km/people.ts'
import { recovery } from './km/recovery.ts'
import { emergency } from './km/emergency.ts'
import { reports } from './km/reports.ts'
import { sharing } from './km/sharing.ts'
import { office } from './km/office.ts'
import { rights } from './km/rights.ts'
import { staff } from './km/staff.ts'
import { safety } from './km/safety.ts'
import { definitions } from './km/definitions.ts'
import { exchange } from './km/exchange.ts'
import { help } from './km/help.ts'
import { helpMore } from './km/help-more.ts'
import { translations } from './km/translations.ts'
import { codebookChanges } from './km/codebook-changes.ts'
import { ownQuestions } from './km/own-questions.ts'
import { personDocument } from './km/person-document.ts'
import { retention } from './km/retention.ts'
import { menu } from './km/menu.ts'
import { answers } from './km/answers.ts'
import { calendar } from './km/calendar.ts'
import { about } from './km/about.ts'
import { auditDeeds } from './km/audit-deeds.ts'
import { auditLog } from './km/audit-log.ts'

export const km = {
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
