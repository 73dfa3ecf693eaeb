/** @file Doing what an officer does: invite a colleague, and come in as one. */
import type { Page } from 'playwright-core'
import type { Role } from '#shared/domain/rights.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { atHome, button, goTo, wordsOf } from './office.ts'

export interface NewColleague {
  readonly name: string
  readonly roles: readonly Role[]
  /** As in `frame.animals`; the colour stays the first one offered. */
  readonly animal: keyof ReturnType<typeof wordsOf>['frame']['animals']
  readonly passphrase: string
}

export async function openPeople(window: Page, language: Language = 'en'): Promise<void> {
  const words = wordsOf(language)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.staff.toScreen }).click()
  await window.getByRole('heading', { name: words.staff.title, level: 1 }).waitFor()
}

/** From the screen of people to the code, read off the screen as it is copied to paper. */
export async function invite(
  window: Page,
  colleague: NewColleague,
  options: { language?: Language; secondPassphrase?: string } = {},
): Promise<string> {
  const { language = 'en', secondPassphrase } = options
  const words = wordsOf(language)
  await button(window, words.staff.invite).first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(words.staff.inviteName, { exact: true }).fill(colleague.name)
  for (const role of ['caseWorker', 'dataOfficer', 'director', 'securityOfficer'] as const) {
    const box = dialog.getByRole('checkbox', { name: words.rights.role[role].name, exact: true })
    await box.setChecked(colleague.roles.includes(role))
  }
  if (secondPassphrase !== undefined)
    await dialog.getByLabel(words.staff.secondPassphrase).fill(secondPassphrase)
  await button(dialog, words.staff.inviteDo).click()
  const shown = window.getByRole('dialog').getByRole('status')
  await shown.waitFor({ timeout: 20_000 })
  const code = await shown.innerText()
  await button(window, words.staff.codeDone).click()
  return code
}

/** From the sign-in, with the code from the paper, to Home. */
export async function comeIn(
  window: Page,
  code: string,
  colleague: NewColleague,
  language: Language = 'en',
): Promise<void> {
  const words = wordsOf(language)
  await button(window, words.staff.haveCode).click()
  await window.getByLabel(words.staff.code, { exact: true }).fill(code)
  const animal = window.getByRole('radio', { name: words.frame.animals[colleague.animal] })
  await animal.check({ force: true })
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(colleague.passphrase)
  await window.getByLabel(words.setup.passphraseAgain).fill(colleague.passphrase)
  await button(window, words.staff.comeIn).click()
  await atHome(window, words)
}

/** Where several people sign in: first the picture, then the passphrase. */
export async function signInAs(
  window: Page,
  { animal, passphrase }: Pick<NewColleague, 'animal' | 'passphrase'>,
  language: Language = 'en',
): Promise<void> {
  const words = wordsOf(language)
  const tile = window.getByRole('button', { name: new RegExp(words.frame.animals[animal]) })
  const other = button(window, words.setup.otherPicture)
  await tile.or(other).first().waitFor({ timeout: 30_000 })
  // The picture of whoever was here before is chosen already.
  if (await other.isVisible()) await other.click()
  await tile.click()
  await window.locator('input[type=password]').fill(passphrase)
  await button(window, words.setup.signIn).click()
  await atHome(window, words)
}

/** Where several people sign in, the pictures come first. */
export async function lockOfSeveral(window: Page, language: Language = 'en'): Promise<void> {
  await window.keyboard.press('Control+l')
  await button(window, wordsOf(language).setup.helpSigningIn).waitFor({ timeout: 30_000 })
}
