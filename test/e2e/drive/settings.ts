/** @file What an office decides for itself, in Settings. */
import type { Page } from 'playwright-core'
import { modules } from '#shared/codebook/field.ts'
import type { Risk } from '#shared/codebook/risk.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { button, goTo, wordsOf } from './office.ts'

/** Every optional part of the codebook is asked from now on. */
export async function askEverything(window: Page, language: Language): Promise<void> {
  const words = wordsOf(language)
  await goTo(window, words.frame.settings)
  for (const module of modules) {
    const { label } = words.office.modules[module]
    // Not `check`: it is ticked once it is saved.
    await window.getByRole('checkbox', { name: label, exact: true }).click()
    await window.getByRole('checkbox', { name: label, exact: true, checked: true }).waitFor()
  }
}

export async function noteHotline(
  window: Page,
  language: Language,
  risk: Risk,
  phone: string,
): Promise<void> {
  const { office } = wordsOf(language)
  await button(window, `${office.edit}: ${office.risk[risk].name}`).click()
  await window.getByLabel(office.phone).fill(phone)
  await button(window, office.save).click()
  await window.getByText(phone).waitFor()
}
