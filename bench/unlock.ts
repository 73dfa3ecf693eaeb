/** @file Sign-in, through the screen and in the vault alone, and how much of it is Argon2. */
import type { Page } from 'playwright-core'
import { derivePassphraseKey } from '#main/vault/kdf.ts'
import { median, milliseconds, printTable, timed } from './measure.ts'
import { hostOf, passphrase, slotOf } from './office.ts'
import { untilAnswered } from './painted.ts'

/** From Enter in the passphrase field until Home is painted. */
export async function unlockOnScreen(page: Page): Promise<number> {
  await page.locator('input[type=password]').fill(passphrase)
  const home = { selector: 'nav', patience: 30_000 }
  const answered = await untilAnswered(page, home, () => page.keyboard.press('Enter'))
  if (answered === null) throw new Error('Signing in did not lead to Home.')
  return answered.painted
}

/** @param onScreen what {@link unlockOnScreen} gave for the same office */
export async function measureHostUnlock(
  profile: string,
  count: number,
  onScreen: readonly number[],
): Promise<void> {
  const inVault: number[] = []
  const argon2: number[] = []
  for (let run = 0; run < count; run++) {
    const slot = slotOf(profile)
    argon2.push(await timed(() => derivePassphraseKey(passphrase, slot.kdf)))
    const host = hostOf(profile)
    inVault.push(await timed(() => host.unlock(slot.id, passphrase)))
    host.close()
  }
  const { m, t } = slotOf(profile).kdf
  const share = (values: readonly number[]) =>
    `${((100 * median(argon2)) / median(values)).toFixed(0)} %`
  printTable('Unlock', [
    ['What', 'Median', 'n', 'Of it Argon2id', 'Goal'],
    [
      `Argon2id alone (${String(m / 1024)} MiB, ${String(t)} passes)`,
      milliseconds(median(argon2)),
      String(count),
      '',
      '',
    ],
    ['in the vault', milliseconds(median(inVault)), String(count), share(inVault), ''],
    [
      'Enter to Home, on the screen',
      milliseconds(median(onScreen)),
      String(onScreen.length),
      share(onScreen),
      '300 to 1500 ms',
    ],
  ])
}
