/** @file Every migration in order. Frozen once released: a change is a new file. */
import office from './migrations/0001-office.sql?raw'
import records from './migrations/0002-records.sql?raw'
import reports from './migrations/0003-reports.sql?raw'
import sharing from './migrations/0004-sharing.sql?raw'
import definitions from './migrations/0005-definitions.sql?raw'
import translations from './migrations/0006-translations.sql?raw'
import localQuestions from './migrations/0007-local-questions.sql?raw'
import people from './migrations/0008-people.sql?raw'
import caseAccess from './migrations/0009-case-access.sql?raw'
import attachments from './migrations/0010-attachments.sql?raw'
import retention from './migrations/0011-retention.sql?raw'
import halfTyped from './migrations/0012-half-typed.sql?raw'

/** The n-th brings a vault from `user_version` n-1 to n. */
export const migrations: readonly string[] = [
  office,
  records,
  reports,
  sharing,
  definitions,
  translations,
  localQuestions,
  people,
  caseAccess,
  attachments,
  retention,
  halfTyped,
]
