/** @file What an entry of the audit log may be about: nothing that somebody typed (ASVS 16.4.1). */
import { AppError } from '#shared/errors.ts'
import { isErrorCode, isPaper } from '#shared/domain/audit-log.ts'
import { languages } from '#shared/i18n/languages.ts'
import { isSigned } from './audit-actions.ts'

const id = /^[0-9a-f]{32}$/
const count = /^\d{1,15}$/
/** With or without the signs that name a backup. */
const day = /^\d{4}-\d{2}-\d{2}(-[0-9a-f]{8})?$/
const codes: ReadonlySet<string> = new Set(languages)

/** `isSigned`: what a second person agreed to. */
const isOfClosedList = (subject: string): boolean =>
  codes.has(subject) || isSigned(subject) || isPaper(subject) || isErrorCode(subject)

/**
 * Checked when it is written, in the one place that writes: a name can then never reach the log,
 * whatever a caller hands over. @throws AppError `internal`
 */
export function checkSubject(subject: string | null): void {
  if (subject === null || isOfClosedList(subject)) return
  if (id.test(subject) || count.test(subject) || day.test(subject)) return
  throw new AppError('internal', { reason: 'auditSubject' })
}
