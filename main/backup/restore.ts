/** @file The three ways to put a backup back: a paper, a passphrase of that time, or being signed in. */
import { AppError } from '#shared/errors.ts'
import { newKey } from '#main/vault/encryption.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from '#main/vault/kdf.ts'
import type { KeySlots, Slot } from '#main/vault/key-slots.ts'
import { newPersonSlot, openPersonSlot } from '#main/vault/person-slot.ts'
import type { RecoveryProof, RecoveryWay } from '#main/vault/recovery-proof.ts'
import { createSigner } from '#main/vault/signing.ts'
import type { RecoveredKeys, VaultKeys } from '#main/vault/vault-keys.ts'
import { wrongTries } from '#main/vault/wrong-tries.ts'
import type { Deletion } from '#main/db/tables/deletion.ts'
import { expectDamaged } from './expect-damaged.ts'
import { deletionsIn } from './deletions-here.ts'
import { restoreSteps } from './restore-beside.ts'
import { openByPaper, openSource, type OpenedSource, type RestoreSource } from './restore-source.ts'
import type { BackupInfo } from './sidecar.ts'
import { givingWay, type Watch } from '#main/db/steps.ts'

/** Where, and with what this computer does such work. */
export interface RestoreAt {
  /** Holds `office`. */
  readonly root: string
  readonly office: string
  readonly addon?: string | undefined
  readonly now: () => number
  readonly kdfCost: () => Promise<KdfCost>
}

export interface Restored {
  readonly keys: VaultKeys
  readonly slotId: string
  /** Which paper was used, if one was, and what it gave: its successors are owed. */
  readonly used?: { readonly way: RecoveryWay; readonly keys: RecoveredKeys }
}

export interface ByPaper {
  readonly source: RestoreSource
  readonly proof: RecoveryProof
  /** One of the people whom the backup names. */
  readonly slotId: string
  readonly newPassphrase: string
  readonly watch: Watch
}

/** The used paper opens the office until its successor was typed back: it is never without one that does. */
export async function restoreByPaper(
  at: RestoreAt,
  { source, proof, slotId, newPassphrase, watch }: ByPaper,
): Promise<Restored> {
  const opened = await openByPaper(source, proof)
  const person = personIn(opened.info, slotId)
  const { dbId, slots: found } = source.found.content
  const { dek, kid, kex } = opened.keys
  const keys: VaultKeys = {
    dek,
    // A role without a key does not gain it by a restore.
    kid: person.names ? kid : null,
    kex: person.export ? kex : null,
    usk: newKey(),
  }
  const kdf = newKdf(await at.kdfCost())
  const kek = await derivePassphraseKey(newPassphrase, kdf)
  const tile = { colour: person.colour, animal: person.animal }
  const peers = [createSigner(keys.usk).publicKey]
  const slots: readonly Slot[] = [
    ...ofThatTime(found, opened.info).filter(({ id }) => id !== slotId),
    newPersonSlot({ id: slotId, tile, kdf }, dbId, kek, keys, peers),
  ]
  const [epoch, deletions] = [epochAt(at), deletionsIn(at, dek)]
  const restoring = { ...at, from: opened, keys, slots, slotId, epoch, deletions }
  await givingWay(restoreSteps(restoring), watch)
  return { keys, slotId, used: { way: proof.way, keys: opened.keys } }
}

export interface ByPassphrase {
  /** Beside the vault, because a stick holds no slot that a passphrase opens. */
  readonly source: RestoreSource
  readonly slotId: string
  readonly passphrase: string
  readonly watch: Watch
}

/** @throws AppError `wrongPassphrase`, `waitBeforeRetry`, `notFound`: this person cannot open that backup */
export async function openByPassphrase(
  at: RestoreAt,
  source: RestoreSource,
  slotId: string,
  passphrase: string,
): Promise<OpenedSource & { readonly keys: VaultKeys }> {
  const { content } = source.found
  const slot = content.slots.find(({ id }) => id === slotId)
  if (slot?.type !== 'passphrase') throw new AppError('notFound', { fields: ['slot'] })
  const tries = wrongTries(at.office, at.now)
  tries.check(slotId)
  const kek = await derivePassphraseKey(passphrase, slot.kdf)
  const keys = openPersonSlot(slot, content.dbId, kek)
  if (keys === 'refused') throw new AppError('keySlotsDamaged', { reason: 'transfer' })
  if (keys === null) {
    tries.add(slotId)
    throw new AppError('wrongPassphrase')
  }
  return { ...openSource(source, keys.dek), keys }
}

/** @throws AppError as {@link openByPassphrase}; `secondPerson` with reason `whole` */
export async function restoreByPassphrase(
  at: RestoreAt,
  { source, slotId, passphrase, watch }: ByPassphrase,
): Promise<Restored> {
  const { keys, ...from } = await openByPassphrase(at, source, slotId, passphrase)
  expectDamaged(at, keys.dek, slotId)
  const slots = ofThatTime(source.found.content.slots, from.info)
  const [epoch, deletions] = [epochAt(at), deletionsIn(at, keys.dek)]
  const restoring = { ...at, from, keys, slots, slotId, epoch, deletions }
  await givingWay(restoreSteps(restoring), watch)
  return { keys, slotId }
}

export interface BySession {
  readonly source: RestoreSource
  readonly keys: VaultKeys
  /** Who may sign in today may sign in afterwards, and nobody else. */
  readonly keySlots: KeySlots
  readonly slotId: string
  /** Of the vault that is open. None of a damaged one: these come with the rest of it. */
  readonly deletions: readonly Deletion[]
  /** What it remembers of its papers, because they stay the same; `null`: nothing, or unreadable. */
  readonly recoveryNote: string | null
  readonly watch: Watch
}

/** Takes effect when the vault that is open now was closed. */
export async function restoreBySession(
  at: RestoreAt,
  { source, keys, keySlots, slotId, deletions, recoveryNote, watch }: BySession,
): Promise<void> {
  const from = openSource(source, keys.dek)
  personIn(from.info, slotId)
  const { epoch } = keySlots
  const slots = ofThatTime(keySlots.slots, from.info)
  const restoring = { ...at, from, keys, slots, slotId, epoch, deletions, recoveryNote }
  await givingWay(restoreSteps(restoring), watch)
}

/**
 * Who came later is not in the restored records and could not sign in; who left since has no slot any
 * more. What was handed out to somebody new is void.
 */
function ofThatTime(slots: readonly Slot[], { people }: BackupInfo): readonly Slot[] {
  const known = new Set(people.map(({ slot }) => slot))
  return slots.filter(({ id, type }) =>
    type === 'passphrase' ? known.has(id) : type !== 'invitation',
  )
}

/** @throws AppError `invalidInput` with field `slot`: they were not there yet */
function personIn({ people }: BackupInfo, slotId: string): BackupInfo['people'][number] {
  const person = people.find(({ slot }) => slot === slotId)
  if (person === undefined) throw new AppError('invalidInput', { fields: ['slot'] })
  return person
}

/** So that key slots of before, put back, are noticed. Damaged ones cannot say; then the backup's counts. */
function epochAt({ office }: RestoreAt): number {
  try {
    return readKeySlots(office).content.epoch
  } catch {
    return 1
  }
}
