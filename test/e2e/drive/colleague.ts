/** @file A second person in the office who is there at once; the screens for it are in `staff.ts`. */
import type { Page } from 'playwright-core'
import type { Role } from '#shared/domain/rights.ts'
import { atGate } from './office.ts'

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
