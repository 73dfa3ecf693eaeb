import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { needsPdftotext } from '#test/support/needs.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')

/** File, Print… */
async function printFromMenu(app: ElectronApplication): Promise<void> {
  const found = await app.evaluate(({ Menu, BrowserWindow }, label) => {
    const items = Menu.getApplicationMenu()?.items ?? []
    const print = items
      .flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label === label)
    print?.click(undefined, BrowserWindow.getAllWindows()[0])
    return print !== undefined
  }, words.menu.print)
  expect(found).toBe(true)
}

test('printing from the menu says first that paper is not protected', async () => {
  const running = await start()
  const { app, window } = running
  await openPractice(window)

  await goTo(window, words.frame.reports)
  await window.getByRole('article').waitFor()
  await printFromMenu(app)
  await window.getByRole('dialog', { name: words.reports.leaving.title }).waitFor()
  await window.keyboard.press('Escape')

  await goTo(window, words.frame.cases)
  await window.getByRole('row').nth(2).click()
  await button(window, words.cases.print).waitFor()
  await printFromMenu(app)
  await window.getByRole('dialog', { name: words.cases.printWarnTitle }).waitFor()
  expectNoTroubles(running)
})

test('the paper with the contact card holds nothing but the card', async (context) => {
  needsPdftotext(context)
  const folder = mkdtempSync(join(tmpdir(), 'tessera-card-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const running = await start()
  const { app, window } = running
  await openPractice(window)
  await goTo(window, words.frame.sharing)
  await button(window, words.sharing.card.show).click()
  await window.getByText(words.sharing.card.fingerprintHow).waitFor()
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows()
    return (await shown?.webContents.printToPDF({}))?.toString('base64') ?? ''
  })
  const file = join(folder, 'card.pdf')
  writeFileSync(file, Buffer.from(pdf, 'base64'))
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  expect(text).toContain(words.sharing.card.onPaper)
  expect(text.match(/\b\d{5}\b/g)).toHaveLength(12)
  expect(text).toContain(words.frame.practiceBand)
  expect(text).not.toContain(words.sharing.context)
  expect(text).not.toContain(words.sharing.card.context.slice(0, 20))
  expectNoTroubles(running)
})
