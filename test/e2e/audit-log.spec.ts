import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { languages } from '#shared/i18n/languages.ts'
import { axeProblems } from './drive/axe.ts'
import { answerSaveDialog } from './drive/dialogs.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

describe.each(languages)('in %s, the log of what was done', (language) => {
  const words = wordsOf(language)
  const { auditLog, auditDeeds } = words

  test('is read, chosen from, checked, compared with paper and saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-log-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true })
    })
    const running = await start()
    const { app, window } = running
    await openPractice(window, language)
    await goTo(window, words.frame.settings)
    await window.getByRole('link', { name: auditLog.toScreen }).click()
    const rows = window.getByRole('main').getByRole('row')
    await window.getByRole('rowheader', { name: auditDeeds.session.unlock }).first().waitFor()
    expect(await axeProblems(window, 'log')).toEqual([])

    // Checked: the outcome is said, and noted as the newest entry.
    await button(window, auditLog.check).click()
    await window.getByText(auditLog.soundMore).waitFor({ timeout: 30_000 })
    await window.getByRole('rowheader', { name: auditDeeds.audit.check }).waitFor()
    expect(await axeProblems(window, 'log checked')).toEqual([])

    // Saved: the reference of every entry is in the file, as a report would print it.
    const file = join(folder, 'log.csv')
    await answerSaveDialog(app, file)
    await button(window, auditLog.save).click()
    expect(await axeProblems(window, 'log saving')).toEqual([])
    await button(window, auditLog.saveNow).click()
    await window.getByText('log.csv').waitFor({ timeout: 30_000 })
    await window.keyboard.press('Escape')
    const lines = readFileSync(file, 'utf8').trim().split('\r\n')
    const reference = lines[1]?.split(',').at(-1) ?? ''
    expect(reference).toMatch(/^\d+-[0-9a-f]{16}$/)

    // Compared with it, as from paper.
    await button(window, auditLog.compare).click()
    const field = window.getByLabel(auditLog.reference, { exact: true })
    await field.fill('4711')
    await button(window, auditLog.compareNow).click()
    await window.getByText(auditLog.notAReference).waitFor()
    await field.fill(` ${reference.toUpperCase()} `)
    await window.keyboard.press('Enter')
    const number = reference.split('-')[0] ?? ''
    await window.getByText(auditLog.same.replace('{{number}}', number)).waitFor()
    expect(await axeProblems(window, 'log compared')).toEqual([])
    await field.fill(`999999-${'0'.repeat(16)}`)
    await window.keyboard.press('Enter')
    await window.getByText(auditLog.next).waitFor()
    await window.keyboard.press('Escape')

    // Chosen: only that deed is left, and everything comes back.
    const what = window.getByRole('textbox', {
      name: auditLog.columns.deed,
      exact: true,
    })
    await what.fill(auditDeeds.audit.export)
    await window.getByRole('option', { name: auditDeeds.audit.export }).click()
    await expect.poll(() => rows.count()).toBe(2)
    await what.fill(auditDeeds.partner.keys)
    await window.getByRole('option', { name: auditDeeds.partner.keys }).click()
    await button(window, auditLog.showAll).click()
    await window.getByRole('rowheader', { name: auditDeeds.audit.check }).waitFor()
    expectNoTroubles(running)
  })
})
