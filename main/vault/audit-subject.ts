/** @file What an entry of the audit log may be about: nothing that somebody typed (ASVS 16.4.1). */
import { AppError } from '#shared/errors.ts'
import { languages } from '#shared/i18n/languages.ts'
import { isSigned } from './audit-actions.ts'

const id = /^[0-9a-f]{32}$/
const count = /^\d{1,15}$/
const codes: ReadonlySet<string> = new Set(languages)

/**
 * Checked when it is written, in the one place that writes: a name can then never reach the log,
 * whatever a caller hands over. @throws AppError `internal`
 */
export function checkSubject(subject: string | null): void {
  if (subject === null || id.test(subject) || count.test(subject) || codes.has(subject)) return
  // What a second person approved.
  if (isSigned(subject)) return
  throw new AppError('internal', { reason: 'auditSubject' })
}
