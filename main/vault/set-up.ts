/** @file A new office that so far exists only in memory. */
import { AppError } from '#shared/errors.ts'
import type { NewVault } from './create-vault.ts'
import { newId } from './encryption.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import { normalisePassphrase, shortestPassphrase } from './passphrase.ts'
import { newKeyPaper } from './new-papers.ts'
import { newPersonSlot } from './person-slot.ts'
import { createSigner } from './signing.ts'
import { newVaultKeys } from './vault-keys.ts'

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
  /** @returns the office to be made. @throws AppError `wrongRecoveryKey` with the groups that differ */
  confirm(typed: string): Omit<NewVault, 'addon' | 'now'>
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
  const paper = newKeyPaper(dbId, keys)
  const tile = { colour: input.colour, animal: input.animal }
  const { publicKey } = createSigner(keys.usk)
  return {
    recoveryKey: paper.text,
    confirm: (typed) => ({
      dbId,
      keys,
      slots: [
        newPersonSlot({ id: slotId, tile, kdf }, dbId, kek, keys, [publicKey]),
        paper.confirm(typed),
      ],
      organisation: input.organisation,
      country: input.country,
      staff: { id: newId(), name: input.person, slotId },
    }),
  }
}
