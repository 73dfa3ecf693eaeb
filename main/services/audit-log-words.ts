/** @file What the audit log's entries say in words; kept in step with the closed list of actions. */
import { actionNamed, isErrorCode, isPaper, type ActionName } from '#shared/domain/audit-log.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import type { AuditAbout } from '#shared/ipc/audit-log.ts'
import { findAuditSubject } from '#main/db/tables/audit-list.ts'
import type { Reader } from '#main/db/database.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'

type GroupOf<A> = A extends `${infer G}.${string}` ? G : never
type DeedOf<A, G extends string> = A extends `${G}.${infer D}` ? D : never
type Deeds = {
  readonly [G in GroupOf<AuditAction>]: Readonly<Record<DeedOf<AuditAction, G>, string>>
}

/** An action without words does not compile here. */
const deedsIn = (language: Language): Deeds => catalogue[language].auditDeeds

export function deedWords(language: Language, action: ActionName): string {
  const dot = action.indexOf('.')
  const group: Readonly<Record<string, Readonly<Record<string, string>>>> = deedsIn(language)
  return group[action.slice(0, dot)]?.[action.slice(dot + 1)] ?? action
}

const codes: ReadonlySet<string> = new Set(languages)
const startOfId = 8

/** Remembers what it found: in a long list the same cases come again and again. */
export function subjectReader(db: Reader): (subject: string | null) => AuditAbout | null {
  const found = new Map<string, AuditAbout>()
  const read = (subject: string): AuditAbout => {
    if (/^\d{1,15}$/.test(subject)) return { kind: 'count', text: subject }
    if (codes.has(subject)) return { kind: 'language', text: subject }
    if (actionNamed(subject) !== null) return { kind: 'action', text: subject }
    if (isPaper(subject)) return { kind: 'paper', text: subject }
    if (isErrorCode(subject)) return { kind: 'error', text: subject }
    if (/^\d{4}-\d{2}-\d{2}(-[0-9a-f]{8})?$/.test(subject)) return { kind: 'day', text: subject }
    return findAuditSubject(db, subject) ?? { kind: 'other', text: subject.slice(0, startOfId) }
  }
  return (subject) => {
    if (subject === null) return null
    const about = found.get(subject) ?? read(subject)
    found.set(subject, about)
    return about
  }
}

/** The same as a screen says it. */
export function aboutText(about: AuditAbout | null, language: Language): string {
  if (about === null) return ''
  const { kind, text } = about
  const { frame, auditLog } = catalogue[language]
  if (kind === 'paper' && isPaper(text)) return auditLog.papers[text]
  if (kind === 'error' && isErrorCode(text)) return frame.errors[text].title
  const action = kind === 'action' ? actionNamed(text) : null
  return action === null ? text : deedWords(language, action)
}
