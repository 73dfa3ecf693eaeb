/** @file Argon2id: from a passphrase to the key that opens a person's slot. */
import { randomBytes } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { AppError } from '#shared/errors.ts'
import { kdfBounds } from './kdf-bounds.ts'
import type { Kdf } from './key-slots.ts'
import { normalisePassphrase } from './passphrase.ts'

export type KdfCost = Pick<Kdf, 'm' | 't'>

export const kdfFloor: KdfCost = { m: kdfBounds.m.least, t: kdfBounds.t.least }

const targetMilliseconds = 1000
/** Memory grows in steps of this many KiB. */
const memoryStep = 16 * 1024

export function newKdf(cost: KdfCost): Kdf {
  return {
    alg: 'argon2id',
    m: cost.m,
    t: cost.t,
    p: kdfBounds.p,
    salt: randomBytes(16).toString('hex'),
  }
}

/** @returns 32 bytes. @throws AppError `internal` when this runtime computes Argon2id wrongly */
export async function derivePassphraseKey(passphrase: string, kdf: Kdf): Promise<Uint8Array> {
  await (checked ??= selfTest())
  return argon2id({
    password: normalisePassphrase(passphrase),
    salt: Buffer.from(kdf.salt, 'hex'),
    memorySize: kdf.m,
    iterations: kdf.t,
    parallelism: kdf.p,
    hashLength: 32,
    outputType: 'binary',
  })
}

/** As dear as about one second on this computer allows: memory first, which costs an attacker most. */
export async function calibrate(): Promise<KdfCost> {
  const started = performance.now()
  await derivePassphraseKey('calibration', newKdf(kdfFloor))
  return costFor(performance.now() - started)
}

/** @param floorMilliseconds how long the floor takes */
export function costFor(floorMilliseconds: number): KdfCost {
  const factor = Math.max(1, targetMilliseconds / Math.max(1, floorMilliseconds))
  const wanted = Math.floor((kdfFloor.m * factor) / memoryStep) * memoryStep
  const m = Math.min(Math.max(wanted, kdfFloor.m), kdfBounds.m.most)
  const left = factor / (m / kdfFloor.m)
  const t = Math.min(Math.max(Math.floor(kdfFloor.t * left), kdfFloor.t), kdfBounds.t.most)
  return { m, t }
}

let checked: Promise<void> | undefined

/** The reference implementation's own answer for 256 KiB, two passes, two lanes. */
const knownAnswer = '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'

async function selfTest(): Promise<void> {
  const answer = await argon2id({
    password: 'password',
    salt: Buffer.from('somesalt'),
    memorySize: 256,
    iterations: 2,
    parallelism: 2,
    hashLength: 32,
    outputType: 'hex',
  })
  if (answer !== knownAnswer) throw new AppError('internal', { reason: 'argon2' })
}
