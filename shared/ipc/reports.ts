/** @file Reports for donors. Numbers cross only inside a ProtectedTable. */
import { z } from 'zod'
import { finding } from '../report/differencing.ts'
import { reportIds } from '../report/definition.ts'
import { quarter } from '../report/period.ts'
import { protectedReport } from '../report/report.ts'
import { call, fileHandle, id, instant, nothing } from './call.ts'
import { language } from './session.ts'

const report = z.enum(reportIds)
/** A lower one is refused by the engine with `invalidInput`. */
const k = z.int().min(1).max(1000)

/** What the footer of a report points back to. */
export const releaseInfo = z.strictObject({
  releaseId: id,
  report,
  period: quarter,
  k: z.int(),
  createdAt: instant,
  by: z.string(),
  /** Number and first characters of the newest audit entry when the report was released. */
  anchor: z.string(),
})
export type ReleaseInfo = z.infer<typeof releaseInfo>

export const reportResult = z.strictObject({
  content: protectedReport,
  /** Of the content: a release takes it, so that what was looked at is what leaves. */
  sha256: z.string().length(64),
  /** `null`: exactly this was never released. */
  released: releaseInfo.nullable(),
  /** What this report and an earlier one could give away together. */
  findings: z.array(finding),
  /** Exact, for the screen of the signed-in person only: never in a file. */
  notCounted: z.strictObject({ withoutConsent: z.int(), withoutDate: z.int() }),
})
export type ReportResult = z.infer<typeof reportResult>

export const reportCalls = {
  /** Quarters in which somebody new was registered, newest first. */
  periods: call({
    access: 'lookAtReports',
    input: z.strictObject({ report }),
    output: z.array(quarter),
  }),
  /** A look: nothing is registered. */
  run: call({
    access: 'lookAtReports',
    input: z.strictObject({ report, period: quarter, k }),
    output: reportResult,
  }),
  /**
   * Enters the report into the register before it leaves; the same content twice is one release.
   * `conflict`: the records changed since `run`, so the numbers would not be those that were seen.
   */
  release: call({
    access: 'releaseReports',
    input: z.strictObject({ report, period: quarter, k, sha256: z.string().length(64) }),
    output: releaseInfo,
  }),
  /** Newest first. */
  releases: call({ access: 'lookAtReports', input: nothing, output: z.array(releaseInfo) }),
  exportXlsx: call({
    access: 'releaseReports',
    files: ['target'],
    input: z.strictObject({ releaseId: id, language, target: fileHandle }),
    output: nothing,
  }),
  /** Notes in the audit log that the released report was written as PDF or sent to a printer. */
  recordPdf: call({
    access: 'releaseReports',
    input: z.strictObject({ releaseId: id }),
    output: nothing,
  }),
}
