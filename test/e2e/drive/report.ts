/** @file Getting a donor report out, as a director does. */
import type { Running } from '#test/support/electron.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { answerSaveDialog } from './dialogs.ts'
import { button, goTo, wordsOf } from './office.ts'

export async function openReports(running: Running, language: Language): Promise<void> {
  const words = wordsOf(language)
  await goTo(running.window, words.frame.reports)
  await running.window.getByText(words.reports.facts.total).first().waitFor()
}

/** Saves to `path`, agreeing once that the file is no longer protected. */
export async function saveReport(
  running: Running,
  language: Language,
  way: 'pdf' | 'xlsx',
  path: string,
): Promise<void> {
  const { reports } = wordsOf(language)
  await answerSaveDialog(running.app, path)
  await button(running.window, reports.action[way]).click()
  const agree = button(running.window, reports.leaving.go)
  const saved = running.window.getByText(reports.saved.title, { exact: true })
  await agree.or(saved).first().waitFor()
  if (await agree.isVisible()) await agree.click()
  const name = path.slice(path.lastIndexOf('/') + 1)
  await running.window.getByText(name).waitFor({ timeout: 30_000 })
}
