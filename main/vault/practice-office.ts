/** @file An office full of invented people, made anew each time. */
import { rmSync } from 'node:fs'
import { createVault } from './create-vault.ts'
import { newId } from './encryption.ts'
import type { OpenSession } from './open-session.ts'
import { openVault } from './open-vault.ts'
import { newVaultKeys } from './vault-keys.ts'
import type { PracticeInput } from './vault-host-contract.ts'

interface Opening {
  readonly addon?: string | undefined
  readonly now: () => number
}

/** Empty, and signed in. No slot: when its keys leave memory, nobody ever reads it again. */
export function newPracticeOffice(
  folder: string,
  input: PracticeInput,
  opening: Opening,
): OpenSession {
  rmSync(folder, { recursive: true, force: true })
  const keys = newVaultKeys()
  const staffId = newId()
  const keySlots = createVault(folder, {
    ...opening,
    dbId: newId(),
    keys,
    slots: [],
    organisation: input.organisation ?? 'Practice',
    country: 'KH',
    staff: { id: staffId, name: input.person ?? 'Practice', slotId: null },
  })
  return openVault({ ...opening, folder, office: 'practice', keys, keySlots, who: { staffId } })
}
