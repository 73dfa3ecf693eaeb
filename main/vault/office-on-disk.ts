/** @file What the key slots say about an office while nobody is signed in. */
import { databaseError } from '#main/db/database-error.ts'
import { readKeySlots } from './key-slot-file.ts'
import { passphraseSlots } from './unlock.ts'
import type { OfficeOnDisk } from './vault-host-contract.ts'

/** @param folder the office's, where there is one */
export function officeOnDisk(folder: string): OfficeOnDisk {
  try {
    const { content } = readKeySlots(folder)
    return {
      tiles: passphraseSlots(content).map(({ id, tile }) => ({ slot: id, ...tile })),
      invited: content.slots.some(({ type }) => type === 'invitation'),
      problem: null,
    }
  } catch (error) {
    const newer = databaseError(error).code === 'newerVersion'
    return { tiles: [], invited: false, problem: newer ? 'newerVersion' : 'keySlotsDamaged' }
  }
}
