/** @file An office as set-up leaves it, made without screens. */
import { join } from 'node:path'
import { openPreferences } from '#main/app/preferences.ts'
import { AppError } from '#shared/errors.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import type { PassphraseSlot } from '#main/vault/key-slots.ts'
import { openVault } from '#main/vault/open-vault.ts'
import type { Session } from '#main/vault/session.ts'
import { passphraseSlots, unlockSlot } from '#main/vault/unlock.ts'
import { createVaultHost } from '#main/vault/vault-host.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'

export const passphrase = 'copper lantern orbit meadow silent harbor'

export function hostOf(profile: string): VaultHost {
  return createVaultHost({ root: join(profile, 'vault'), fillPractice: () => undefined })
}

/** With the cost of Argon2 that set-up finds right for this computer. */
export async function setUpOffice(profile: string): Promise<void> {
  openPreferences(join(profile, 'preferences.json')).set({ language: 'en' })
  const host = hostOf(profile)
  const recoveryKey = await host.beginSetup({
    organisation: 'Lantern House',
    country: 'KH',
    person: 'Dara Test',
    colour: 'teal',
    animal: 'heron',
    passphrase,
  })
  await host.finishSetup(recoveryKey)
  host.close()
}

const officeFolder = (profile: string): string => join(profile, 'vault/office')

export function slotOf(profile: string): PassphraseSlot {
  const [slot] = passphraseSlots(readKeySlots(officeFolder(profile)).content)
  if (slot === undefined) throw new AppError('notFound', { fields: ['slot'] })
  return slot
}

/** Signed in without a screen, to put something into the office before it is measured. */
export async function inOffice(
  profile: string,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const folder = officeFolder(profile)
  const unlocked = await unlockSlot(folder, slotOf(profile).id, passphrase)
  if (unlocked === null) throw new Error('The passphrase does not open the office.')
  const { keys, keySlots, slotId } = unlocked
  const who = { slotId }
  const session = openVault({ folder, office: 'practice', keys, keySlots, who, now: Date.now })
  try {
    await work(session)
  } finally {
    session.close()
  }
}
