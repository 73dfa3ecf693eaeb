import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '#shared/i18n/languages.ts'
import { openPractice } from './drive/office.ts'
import { openReports, saveReport } from './drive/report.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const hasPdftotext = existsSync('/usr/bin/pdftotext')

/** The words at the foot of the second page, and how high the smallest of them is, in points. */
function footerOfPage(pdf: string): { footer: string; smallest: number } {
  const options = ['-bbox', '-f', '2', '-l', '2', pdf, '-']
  const boxes = execFileSync('pdftotext', options, { encoding: 'utf8' })
  const words = [
    ...boxes.matchAll(/yMin="(?<top>[\d.]+)" xMax="[\d.]+" yMax="(?<bottom>[\d.]+)">(?<word>.*)</g),
  ].flatMap(({ groups }) => {
    const height = Number(groups?.['bottom']) - Number(groups?.['top'])
    // A4 is 842 points high; the last 0.8 inches are the margin.
    return Number(groups?.['top']) > 785 ? [{ word: groups?.['word'] ?? '', height }] : []
  })
  return {
    footer: words.map(({ word }) => word).join(' '),
    smallest: Math.min(...words.map(({ height }) => height)),
  }
}

test.each(languages)('a director saves the report as PDF and Excel (%s)', async (language) => {
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
    expect(text).toMatch(/1 ?\/ ?\d/)
    expect(text).not.toContain('undefined')
    const { footer, smallest } = footerOfPage(join(folder, 'report.pdf'))
    expect(footer).toMatch(/[0-9a-f]{16}/)
    expect(smallest).toBeGreaterThan(7)
  }
  expectNoTroubles(running)
})
