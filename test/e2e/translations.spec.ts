import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { axeProblems } from './drive/axe.ts'
import { answerOpenDialog, answerSaveDialog } from './drive/dialogs.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

test('a native speaker’s better word stands on the screen at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-words-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const running = await start()
  const { app, window } = running
  const km = wordsOf('km')
  await openPractice(window, 'km')
  await goTo(window, km.frame.settings)
  await window.getByRole('link', { name: km.translations.title }).click()
  await window.getByText(km.translations.draft).waitFor()
  expect(await axeProblems(window, 'translations')).toEqual([])

  const table = join(folder, 'words.csv')
  await answerSaveDialog(app, table)
  await button(window, km.translations.save).click()
  await window.getByText('words.csv').waitFor()
  expect(readFileSync(table, 'utf8')).toContain('codebook/fields/person/firstName/ask')

  const better = 'ទំព័រដើមថ្មី'
  writeFileSync(table, `key,correction\r\nframe.home,${better}\r\nno.such.key,x\r\n`)
  await answerOpenDialog(app, table)
  await button(window, km.translations.bring).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByText(better).waitFor()
  await dialog.getByText('no.such.key', { exact: false }).waitFor()
  await button(dialog, km.translations.use).click()
  await window.getByRole('link', { name: better }).waitFor()
  expectNoTroubles(running)
})
