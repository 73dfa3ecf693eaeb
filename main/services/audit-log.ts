/** @file Reading, checking, comparing and saving the log of what was done. */
import { actionNamed, actionNames, kindOf, mostRowsInWorkbook } from '#shared/domain/audit-log.ts'
import { typedReference } from '#shared/domain/audit-reference.ts'
import { AppError } from '#shared/errors.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type {
  AuditCheck,
  AuditComparison,
  AuditFilter,
  auditLogCalls,
} from '#shared/ipc/audit-log.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import {
  auditEntriesOf,
  listAuditEntries,
  seqOfAuditHead,
  type AuditChoice,
  type ListedEntry,
} from '#main/db/tables/audit-list.ts'
import { findAuditEntry } from '#main/db/tables/audit.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import { listStaff } from '#main/db/tables/staff.ts'
import { writeAtomically } from '#main/files/write-atomically.ts'
import type { AuditReport } from '#main/vault/audit-verification.ts'
import { compareWithAnchor } from '#main/vault/compare-with-anchor.ts'
import type { Session } from '#main/vault/session.ts'
import { csvOf, headOf, lineOf, workbookOf } from './audit-log-file.ts'
import { subjectReader } from './audit-log-words.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'

const nothing = () => undefined

function choiceOf({ person, kind, action, from, to }: AuditFilter): AuditChoice {
  const actions = actionNames.filter(
    (name) => (action === null || name === action) && (kind === null || kindOf(name) === kind),
  )
  return { staffId: person, actions: action === null && kind === null ? null : actions, from, to }
}

const day = 24 * 60 * 60 * 1000
const month = 31 * day

/** Counted from the first entry on. A time that lies ahead was taken from a wrong clock. */
function compareDue(session: Session, comparedAt: string | null): boolean {
  if (session.office === 'practice') return false
  const since = Date.parse(comparedAt ?? findAuditEntry(session.db, 1)?.at ?? '')
  const gone = Date.parse(now()) - since
  const isRecent = gone > -day && gone < month
  return !isRecent
}

function describeCheck({ db }: Session, { entries, problem }: AuditReport): AuditCheck {
  const noted = auditEntriesOf(db, 'session.vaultOlder', 20)
  return {
    entries,
    problem: problem && {
      ...problem,
      after: findAuditEntry(db, problem.seq - 1)?.at ?? null,
      claimed: findAuditEntry(db, problem.seq)?.at ?? null,
    },
    putBack: noted.map(({ seq, at, subject }) => ({ seq, at, missing: Number(subject ?? 0) })),
  }
}

/** With this few wrong signs of sixteen or more somebody has mistyped; nobody forges so nearly. */
const typingMistake = 3

function compared(session: Session, typed: string): AuditComparison {
  const anchor = typedReference(typed)
  if (anchor === null) throw new AppError('invalidInput', { fields: ['reference'] })
  const found = compareWithAnchor(session, anchor)
  const { seq, head } = anchor
  if (found.outcome === 'same') return { ...found, seq }
  // The code holds the number in it: where it is, the number beside it was typed wrongly.
  const meant = seqOfAuditHead(session.db, head)
  if (meant !== null)
    return { outcome: 'same', seq: meant, at: findAuditEntry(session.db, meant)?.at ?? '' }
  if (found.outcome !== 'otherLog') return { ...found, seq }
  const { at, differing } = found
  return differing <= typingMistake
    ? { outcome: 'mistyped', seq, differing }
    : { outcome: 'otherLog', seq, at }
}

/** What was only typed wrongly is no event. */
function noteComparison(session: Session, { outcome, seq }: AuditComparison): void {
  if (outcome === 'same')
    session.write('audit.compare', String(seq), (db) => {
      putSetting(db, 'auditComparedAt', now())
    })
  else if (outcome !== 'mistyped') session.write('audit.differs', String(seq), nothing)
}

const batch = 1_000

async function chosenEntries(context: Context, filter: AuditFilter): Promise<ListedEntry[]> {
  const { db } = context.session
  const newest = context.session.auditHead().seq
  const choice = choiceOf(filter)
  const all: ListedEntry[] = []
  let before: number | null = null
  for (;;) {
    const part: readonly ListedEntry[] = listAuditEntries(db, choice, before, batch)
    all.push(...part)
    const last = part.at(-1)
    if (last === undefined || part.length < batch) return all
    before = last.seq
    if (context.cancelled()) throw new AppError('cancelled')
    context.progress(newest - before, newest)
    await new Promise((resume) => setImmediate(resume))
  }
}

export const auditLogHandlers: Handlers<typeof auditLogCalls, Context> = {
  state(_input, { session }) {
    const comparedAt = findSetting(session.db, 'auditComparedAt')
    const entries = session.auditHead().seq
    return { entries, comparedAt, compareDue: compareDue(session, comparedAt) }
  },

  people: (_input, { session }) => listStaff(session.db).map(({ id, name }) => ({ id, name })),

  list({ filter, before, limit }, { session }) {
    const found = listAuditEntries(session.db, choiceOf(filter), before, limit + 1)
    const about = subjectReader(session.db)
    const entries = found.slice(0, limit).map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      person: entry.name,
      action: actionNamed(entry.action),
      about: about(entry.subject),
      signed: entry.signed,
    }))
    return { entries, more: found.length > limit }
  },

  async check(_input, { session, progress, cancelled }) {
    const report = await session.verifyAudit((done, of) => {
      if (cancelled()) throw new AppError('cancelled')
      progress(done, of)
    })
    const check = describeCheck(session, report)
    if (report.problem === null) session.write('audit.check', String(report.entries), nothing)
    else session.write('audit.broken', String(Math.max(0, report.problem.seq)), nothing)
    return check
  },

  compare({ reference }, { session }) {
    const comparison = compared(session, reference)
    noteComparison(session, comparison)
    return comparison
  },

  async save({ filter, language, format }, context) {
    const { session, files } = context
    const target = files['target']
    if (target === undefined) throw new AppError('invalidInput', { fields: ['target'] })
    const entries = await chosenEntries(context, filter)
    if (format === 'xlsx' && entries.length > mostRowsInWorkbook)
      throw new AppError('invalidInput', { fields: ['format'], reason: 'tooLong' })
    const about = subjectReader(session.db)
    const lines = entries.map((entry) => lineOf(entry, language, about))
    const head = headOf(language)
    const file =
      format === 'csv'
        ? csvOf(head, lines)
        : await workbookOf(catalogue[language].auditLog.sheet, head, lines)
    // First the log, then the file: nothing leaves without an entry, whatever happens in between.
    session.write('audit.export', String(entries.length), nothing)
    await writeAtomically(target, file)
    return { entries: entries.length }
  },
}
