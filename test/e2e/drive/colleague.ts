/** @file A second person in the office, and signing in as one of several. */
import type { Page } from 'playwright-core'
import type { Role } from '#shared/domain/rights.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { atGate, atHome, button, wordsOf } from './office.ts'

export interface Colleague {
  readonly name: string
  readonly roles: readonly Role[]
  /** Names of the catalogue: which picture they chose. */
  readonly colour: 'teal' | 'plum'
  readonly animal: 'turtle' | 'owl'
  readonly passphrase: string
}

export const maly: Colleague = {
  name: 'Maly Test',
  roles: ['caseWorker'],
  colour: 'plum',
  animal: 'owl',
  passphrase: 'willow tunnel copper drift season anchor',
}

async function call<T>(page: Page, name: string, input: unknown): Promise<T> {
  const reply = await page.evaluate(([callName, given]) => window.tessera.call(callName, given), [
    name,
    input,
  ] as const)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
  return reply.value as T
}

/** Invites the colleague, who comes in with the code and locks. Ends in front of the sign-in. */
export async function letIn(window: Page, colleague: Colleague): Promise<void> {
  const { name, roles, colour, animal, passphrase } = colleague
  const { code } = await call<{ code: string }>(window, 'staff.invite', { name, roles })
  await window.keyboard.press('Control+l')
  await atGate(window)
  await call(window, 'session.enrol', { code, colour, animal, passphrase })
  // The lock ends the page: the next one knows nothing of this mark.
  await window.evaluate(() => Reflect.set(globalThis, 'beforeTheLock', true))
  await call(window, 'session.lock', {})
  await window.waitForFunction(() => !Reflect.has(globalThis, 'beforeTheLock'))
}

/** From the pictures of everybody. */
export async function signInAs(
  window: Page,
  who: Pick<Colleague, 'colour' | 'animal' | 'passphrase'>,
  language: Language = 'en',
): Promise<void> {
  const words = wordsOf(language)
  const picture = words.frame.tileName
    .replace('{{colour}}', words.frame.colours[who.colour])
    .replace('{{animal}}', words.frame.animals[who.animal])
  const other = button(window, words.setup.otherPicture)
  await button(window, picture).or(other).first().waitFor({ timeout: 30_000 })
  // The picture of whoever was here before is chosen already.
  if (await other.isVisible()) await other.click()
  await button(window, picture).click()
  await window.locator('input[type=password]').fill(who.passphrase)
  await button(window, words.setup.signIn).click()
  await atHome(window, words)
}

/** Locks, when several people sign in. */
export async function lockForOthers(window: Page, language: Language = 'en'): Promise<void> {
  await window.keyboard.press('Control+l')
  const { helpSigningIn } = wordsOf(language).setup
  await button(window, helpSigningIn).waitFor({ timeout: 30_000 })
}
