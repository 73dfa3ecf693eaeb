/** @file Reports: count, protect, compare with earlier ones, register, write. */
import { createHash } from 'node:crypto'
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { AppError } from '#shared/errors.ts'
import { loadCodebookWords } from '#shared/i18n/load-codebook-words.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { ReleaseInfo, reportCalls } from '#shared/ipc/reports.ts'
import type { ReportId } from '#shared/report/definition.ts'
import { findings, type Released } from '#shared/report/differencing.ts'
import { monthsOf, quarterOf } from '#shared/report/period.ts'
import { protectAll, protectedReport, type ProtectedReport } from '#shared/report/report.ts'
import { reports } from '#shared/report/reports.ts'
import { checkThreshold } from '#shared/report/threshold.ts'
import {
  findRelease,
  findReleaseOf,
  insertRelease,
  releasesOf,
  type ReleaseRow,
  type ReleaseWithName,
} from '#main/db/tables/release.ts'
import { writeAtomically } from '#main/files/write-atomically.ts'
import { countReport, monthsWithPersons, type Counted } from '#main/report/count.ts'
import { reportWorkbook } from '#main/report/workbook.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'
import type { Context } from './context.ts'

interface Question {
  readonly report: ReportId
  readonly period: string
  readonly k: number
}

function make(
  session: Session,
  question: Question,
): { content: ProtectedReport; counted: Counted } {
  checkThreshold(question.k)
  const definition = reports[question.report]
  const onDate = today()
  const months = monthsOf(question.period)
  const counted = countReport(session.db, { definition, months, onDate })
  const content: ProtectedReport = {
    report: definition.id,
    version: definition.version,
    period: question.period,
    k: question.k,
    codebookVersion,
    organisation: session.settings.organisation,
    practice: session.office === 'practice',
    madeOn: onDate,
    tables: [...protectAll(definition, counted.raw, question.k)],
  }
  return { content, counted }
}

const textOf = (content: ProtectedReport): string => JSON.stringify(content)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function contentOf(row: ReleaseRow): ProtectedReport {
  return protectedReport.parse(JSON.parse(row.content))
}

function infoOf(row: ReleaseWithName): ReleaseInfo {
  return {
    releaseId: row.id,
    report: contentOf(row).report,
    period: row.period,
    k: row.k,
    createdAt: row.created_at,
    by: row.staff_name,
    anchor: `${String(row.audit_seq)}-${row.audit_hash.slice(0, 16)}`,
  }
}

function releasedOf(row: ReleaseRow): Released {
  return { id: row.id, months: monthsOf(row.period), tables: contentOf(row).tables }
}

function get(session: Session, releaseId: string): ReleaseWithName {
  const row = findRelease(session.db, releaseId)
  if (row === null) throw new AppError('notFound', { fields: ['releaseId'] })
  return row
}

function register(session: Session, content: ProtectedReport, text: string): ReleaseWithName {
  const anchor = session.auditHead()
  const row: ReleaseRow = {
    id: newId(),
    created_at: now(),
    staff_id: session.staff.id,
    report: content.report,
    report_version: content.version,
    period: content.period,
    k: content.k,
    codebook_version: content.codebookVersion,
    audit_seq: anchor.seq,
    audit_hash: anchor.hash,
    content: text,
    sha256: sha256(text),
  }
  session.write('report.release', row.id, (db) => {
    insertRelease(db, row)
  })
  return { ...row, staff_name: session.staff.name }
}

export const reportHandlers: Handlers<typeof reportCalls, Context> = {
  periods({ report }, { session }) {
    return [...new Set(monthsWithPersons(session.db, reports[report]).map(quarterOf))]
  },

  run(question, { session }) {
    const { content, counted } = make(session, question)
    const hash = sha256(textOf(content))
    const released = findReleaseOf(session.db, hash)
    const next: Released = { id: 'next', months: monthsOf(content.period), tables: content.tables }
    const earlier = releasesOf(session.db, content.report)
      .filter((row) => row.sha256 !== hash)
      .map(releasedOf)
    return {
      content,
      sha256: hash,
      released: released && infoOf(released),
      findings: [...findings(next, earlier)],
      notCounted: { withoutConsent: counted.withoutConsent, withoutDate: counted.withoutDate },
    }
  },

  release({ sha256: seen, ...question }, { session }) {
    const { content } = make(session, question)
    const text = textOf(content)
    if (sha256(text) !== seen) throw new AppError('conflict')
    return infoOf(findReleaseOf(session.db, seen) ?? register(session, content, text))
  },

  releases(_input, { session }) {
    return Object.values(reports)
      .flatMap(({ id }) => releasesOf(session.db, id))
      .map(infoOf)
      .reverse()
  },

  async exportXlsx({ releaseId, language }, { session, files }) {
    const row = get(session, releaseId)
    const target = files['target']
    if (target === undefined) throw new AppError('invalidInput', { fields: ['target'] })
    await loadCodebookWords(language)
    const workbook = await reportWorkbook(contentOf(row), infoOf(row), language)
    // First the log, then the file: nothing leaves without an entry, whatever happens in between.
    session.write('report.export', row.id, () => undefined)
    try {
      await writeAtomically(target, workbook)
    } catch (error) {
      session.write('report.exportFailed', row.id, () => undefined)
      throw error
    }
    return {}
  },

  recordPdf({ releaseId }, { session }) {
    const { id } = get(session, releaseId)
    session.write('report.export', id, () => undefined)
    return {}
  },
}
