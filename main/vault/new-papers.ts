/** @file A new recovery key or new trustee cards: in memory only, until they were typed back from paper. */
import { timingSafeEqual } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { newId } from './encryption.ts'
import type { RecoverySlot } from './key-slots.ts'
import {
  differingGroups,
  formatRecoveryKey,
  newRecoveryKey,
  parseRecoveryKey,
} from './recovery-key.ts'
import { newTrusteeSecret, secretOfCards } from './trustee-cards.ts'
import { wrapForRecovery, type RecoveredKeys } from './vault-keys.ts'

export interface NewKey {
  /** To be shown, printed and typed back. */
  readonly text: string
  /** @throws AppError `wrongRecoveryKey` with the groups that differ */
  confirm(typed: string): RecoverySlot
}

export function newKeyPaper(dbId: string, keys: RecoveredKeys): NewKey {
  const key = newRecoveryKey()
  const slot = wrapForRecovery(newId(), dbId, key, keys)
  return {
    text: formatRecoveryKey(key),
    confirm(typed) {
      const bytes = parseRecoveryKey(typed)
      if (!timingSafeEqual(bytes, key))
        throw new AppError('wrongRecoveryKey', { fields: differingGroups(bytes, key) })
      return slot
    },
  }
}

export interface NewCards {
  /** Cards 1, 2 and 3. */
  readonly texts: readonly string[]
  /** Any two of them, in any order. @throws AppError `wrongCards` */
  confirm(first: string, second: string): Promise<RecoverySlot>
}

export async function newCardPapers(dbId: string, keys: RecoveredKeys): Promise<NewCards> {
  const { secret, cards } = await newTrusteeSecret()
  const slot = wrapForRecovery(newId(), dbId, secret, keys, 'trustees')
  return {
    texts: cards,
    async confirm(first, second) {
      const bytes = await secretOfCards(first, second)
      if (!timingSafeEqual(bytes, secret)) throw new AppError('wrongCards')
      return slot
    },
  }
}
