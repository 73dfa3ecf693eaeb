/** @file Opens the vault with a recovery key or trustee cards, for one person, with a new passphrase. */
import type { KdfCost } from './kdf.ts'
import { openVault } from './open-vault.ts'
import type { OpenSession, OpenVault } from './open-session.ts'
import type { OwedPapers, PapersOfSession } from './papers.ts'
import type { RecoveryProof } from './recovery-proof.ts'
import { recoverSlot } from './unlock.ts'
import { wrongTries } from './wrong-tries.ts'

export interface Recovery {
  readonly proof: RecoveryProof
  /** Whose passphrase is replaced; `null` only where there is one person. */
  readonly slotId: string | null
  readonly newPassphrase: string
  readonly cost: KdfCost
  readonly papers: PapersOfSession
}

/** @throws AppError of `recoverSlot` and `openVault`; then the key slots are as they were */
export async function openWithPaper(
  opening: Pick<OpenVault, 'folder' | 'addon' | 'now'>,
  { proof, slotId, newPassphrase, cost, papers }: Recovery,
): Promise<{ session: OpenSession; owed: OwedPapers }> {
  const recovered = await recoverSlot(opening.folder, proof, slotId, newPassphrase, cost)
  const { keys, keySlots } = recovered
  const who = { slotId: recovered.slotId }
  const session = openVault({ ...opening, office: 'real', keys, keySlots, who })
  try {
    const owed = await papers.owe(session, proof.way, recovered.recovered)
    session.replaceSlots(recovered.newSlots)
    wrongTries(opening.folder, opening.now).clear(recovered.slotId)
    return { session, owed }
  } catch (error) {
    session.close()
    throw error
  }
}
