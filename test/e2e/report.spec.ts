import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPractice } from './drive/office.ts'
import { openReports, saveReport } from './drive/report.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const hasPdftotext = existsSync('/usr/bin/pdftotext')

test.each(['en', 'km'] as const)(
  'a director saves the report as PDF and Excel (%s)',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-report-'))
    const running = await start()
    await openPractice(running.window, language)
    await openReports(running, language)
    await saveReport(running, language, 'xlsx', join(folder, 'report.xlsx'))
    await saveReport(running, language, 'pdf', join(folder, 'report.pdf'))
    expect(existsSync(join(folder, 'report.xlsx'))).toBe(true)
    if (hasPdftotext) {
      const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
        encoding: 'utf8',
      })
      expect(text).toContain('2026')
      expect(text).toMatch(/1 \/ \d/)
      expect(text).not.toContain('undefined')
    }
    expectNoTroubles(running)
  },
)
