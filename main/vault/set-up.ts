/** @file A new office that so far exists only in memory. */
import { timingSafeEqual } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import type { NewVault } from './create-vault.ts'
import { newId } from './encryption.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import { normalisePassphrase, shortestPassphrase } from './passphrase.ts'
import {
  differingGroups,
  formatRecoveryKey,
  newRecoveryKey,
  parseRecoveryKey,
} from './recovery-key.ts'
import { newPersonSlot } from './person-slot.ts'
import { createSigner } from './signing.ts'
import { newVaultKeys, wrapForRecovery } from './vault-keys.ts'

export interface SetupInput {
  readonly organisation: string
  readonly country: string
  readonly person: string
  readonly colour: string
  readonly animal: string
  readonly passphrase: string
}

export interface Setup {
  /** To be shown, printed and typed back. */
  readonly recoveryKey: string
  /** @throws AppError `wrongRecoveryKey` with the groups that differ */
  confirm(typed: string): void
  readonly vault: Omit<NewVault, 'addon' | 'now'>
}

/** @throws AppError `invalidInput` with reason `tooShort` */
export function checkPassphrase(passphrase: string, field: string): void {
  if (normalisePassphrase(passphrase).length < shortestPassphrase)
    throw new AppError('invalidInput', { fields: [field], reason: 'tooShort' })
}

export async function prepareSetup(input: SetupInput, cost: KdfCost): Promise<Setup> {
  checkPassphrase(input.passphrase, 'passphrase')
  const [dbId, slotId] = [newId(), newId()]
  const keys = newVaultKeys()
  const kdf = newKdf(cost)
  const kek = await derivePassphraseKey(input.passphrase, kdf)
  const recovery = newRecoveryKey()
  const tile = { colour: input.colour, animal: input.animal }
  return {
    recoveryKey: formatRecoveryKey(recovery),
    confirm(typed) {
      const bytes = parseRecoveryKey(typed)
      if (!timingSafeEqual(bytes, recovery))
        throw new AppError('wrongRecoveryKey', { fields: differingGroups(bytes, recovery) })
    },
    vault: {
      dbId,
      keys,
      slots: [
        newPersonSlot({ id: slotId, tile, kdf }, dbId, kek, keys, [
          createSigner(keys.usk).publicKey,
        ]),
        wrapForRecovery(newId(), dbId, recovery, keys),
      ],
      organisation: input.organisation,
      country: input.country,
      staff: { id: newId(), name: input.person, slotId },
    },
  }
}
