import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { reportResult } from '#shared/ipc/reports.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { reportHandlers } from '#main/services/reports.ts'
import type { Session } from '#main/vault/session.ts'
import { temporaryFolder } from '#test/support/office.ts'
import {
  answersOf,
  consent,
  contextOf,
  exampleAnswers,
  finishInterview,
  onVault,
} from '#test/support/records.ts'

const quarter = { report: 'newPersonsAssisted' as const, period: '2026-Q1' }
const question = { ...quarter, k: 5 }
const statistics = consent({ scope: 'statistics' })

const run = async (session: Session, asked = question) =>
  Promise.resolve(reportHandlers.run(asked, contextOf(session)))

async function release(session: Session, asked = question) {
  const { sha256 } = await run(session, asked)
  return reportHandlers.release({ ...asked, sha256 }, contextOf(session))
}

async function registerPersons(
  session: Session,
  count: number,
  gender = 'Feminine',
): Promise<void> {
  for (let n = 0; n < count; n++) {
    const answers = { ...exampleAnswers, ...answersOf({ 'person.gender': gender }) }
    await finishInterview(session, answers, [consent(), statistics])
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'nothing thrown'
  } catch (error) {
    return error instanceof AppError ? error.code : 'another error'
  }
}

const auditCount = (session: Session, action: string): number =>
  Number(
    session.db.prepare('SELECT count(*) FROM audit_entry WHERE action = ?').pluck().get(action),
  )

test('what a run gives passes the contract, numbers only in protected tables', async () => {
  await onVault(
    async ({ session }) => {
      await fillPractice(session, 300, () => undefined, '2026-11-22')
      const result = await run(session, { ...question, period: '2026-Q3' })
      expect(() => reportResult.parse(result)).not.toThrow()
      expect(result.content.practice).toBe(true)
      const shown = result.content.tables
        .flatMap(({ cells, rowTotals, columnTotals, total }) => [
          ...cells.flat(),
          ...rowTotals,
          ...columnTotals,
          total,
        ])
        .flatMap((cell) => (cell.kind === 'shown' ? [cell.value] : []))
      expect(shown.filter((value) => value > 0 && value < 5)).toEqual([])
    },
    { office: 'practice' },
  )
})

test('looking registers nothing; releasing registers once, with the audit entry and its anchor', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 12)
    await run(session)
    expect(auditCount(session, 'report.release')).toBe(0)
    const before = session.auditHead()
    const first = await release(session)
    const again = await release(session)
    expect(again).toEqual(first)
    expect(first.anchor).toBe(`${String(before.seq)}-${before.hash.slice(0, 16)}`)
    expect(auditCount(session, 'report.release')).toBe(1)
    expect((await run(session)).released).toEqual(first)
    expect(await reportHandlers.releases({}, contextOf(session))).toEqual([first])
  })
})

test('a late entry after a release is warned about', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 12)
    const { releaseId } = await release(session)
    expect((await run(session)).findings).toEqual([])
    await registerPersons(session, 1)
    const { findings } = await run(session)
    expect(findings).toContainEqual({ kind: 'fewChanged', releaseId, tableId: 'ageByGender' })
    await registerPersons(session, 4)
    expect((await run(session)).findings).toEqual([])
  })
})

test('a release of numbers that have changed since they were seen is refused', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 12)
    const { sha256 } = await run(session)
    await registerPersons(session, 6)
    const late = Promise.resolve().then(() =>
      reportHandlers.release({ ...question, sha256 }, contextOf(session)),
    )
    expect(await codeOf(late)).toBe('conflict')
    expect(auditCount(session, 'report.release')).toBe(0)
  })
})

test.each([1, 4])('a threshold of %i is refused', async (k) => {
  await onVault(async ({ session }) => {
    expect(await codeOf(run(session, { ...question, k }))).toBe('invalidInput')
  })
})

test('persons who did not agree are counted for staff and appear in no table', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 7)
    await finishInterview(session, exampleAnswers, [
      consent(),
      { ...statistics, decision: 'refused' },
    ])
    const { content, notCounted } = await run(session)
    expect(notCounted.withoutConsent).toBe(1)
    expect(content.tables.map(({ total }) => total)).toEqual([
      { kind: 'shown', value: 7 },
      { kind: 'shown', value: 7 },
    ])
    expect(JSON.stringify(content)).not.toContain('withoutConsent')
  })
})

test('fewer persons than the threshold show no number at all', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 3)
    const { content } = await run(session)
    expect(content.tables.map(({ notes }) => notes)).toEqual([['tooFew'], ['tooFew']])
    expect(JSON.stringify(content.tables)).not.toContain('shown')
  })
})

test('the quarters offered are those in which somebody first came', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 1)
    const later = { ...exampleAnswers, ...answersOf({ 'case.registrationDate': '2026-07-09' }) }
    await finishInterview(session, later, [consent(), statistics])
    expect(
      await reportHandlers.periods({ report: 'newPersonsAssisted' }, contextOf(session)),
    ).toEqual(['2026-Q3', '2026-Q1'])
  })
})

function exportTo(session: Session, releaseId: string, path: string): Promise<unknown> {
  const target = { handle: 'h', label: 'report.xlsx' }
  const context = Object.assign(contextOf(session), { files: { target: path } })
  return Promise.resolve(reportHandlers.exportXlsx({ releaseId, language: 'en', target }, context))
}

test('the spreadsheet is written whole, and leaving is in the signed log', async () => {
  await onVault(async ({ session }) => {
    const folder = temporaryFolder()
    await registerPersons(session, 12)
    const { releaseId } = await release(session)
    await exportTo(session, releaseId, join(folder, 'report.xlsx'))
    expect(readdirSync(folder)).toEqual(['report.xlsx'])
    expect(readFileSync(join(folder, 'report.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(auditCount(session, 'report.export')).toBe(1)
    await reportHandlers.recordPdf({ releaseId }, contextOf(session))
    expect(auditCount(session, 'report.export')).toBe(2)
  })
})

test('a folder that is gone gives a clear error and leaves nothing', async () => {
  await onVault(async ({ session }) => {
    const folder = temporaryFolder()
    await registerPersons(session, 12)
    const { releaseId } = await release(session)
    expect(await codeOf(exportTo(session, releaseId, join(folder, 'gone', 'report.xlsx')))).toBe(
      'notFound',
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a release that does not exist is not found', async () => {
  await onVault(async ({ session }) => {
    const work = Promise.resolve().then(() =>
      reportHandlers.recordPdf({ releaseId: '0'.repeat(32) }, contextOf(session)),
    )
    expect(await codeOf(work)).toBe('notFound')
  })
})

test('a released report cannot be changed or taken out of the register', async () => {
  await onVault(async ({ session }) => {
    await registerPersons(session, 12)
    await release(session)
    for (const sql of ['UPDATE release SET k = 6', 'DELETE FROM release']) {
      expect(() => session.write('case.save', null, (db) => db.prepare(sql).run())).toThrow()
    }
  })
})
