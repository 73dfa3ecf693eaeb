/** @file The lock of an open data file: an age file under a passphrase, so that any age tool opens it. */
import { Decrypter, Encrypter } from 'age-encryption'
import { AppError } from '#shared/errors.ts'
import { normalisePassphrase } from '#main/vault/passphrase.ts'

/** scrypt with N = 2^16: 64 MiB, which an old laptop has, under a passphrase of six random words. */
const workFactor = 16

export async function lockData(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(normalisePassphrase(passphrase))
  return encrypter.encrypt(plain)
}

/** @throws AppError `wrongPassphrase`, or `badFile` for what is no age file or was changed */
export async function unlockData(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const head = Buffer.from(file.subarray(0, 200)).toString('latin1')
  if (!head.startsWith('age-encryption.org/v1\n-> scrypt '))
    throw new AppError('badFile', { reason: 'notAge' })
  const cost = Number(/^-> scrypt \S+ (\d+)\n/m.exec(head)?.[1])
  // A larger cost would be a way to take this computer's memory.
  if (!(cost <= 20)) throw new AppError('badFile', { reason: 'tooLarge' })
  const decrypter = new Decrypter()
  decrypter.addPassphrase(normalisePassphrase(passphrase))
  try {
    return await decrypter.decrypt(file)
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched')
    if (wrong) throw new AppError('wrongPassphrase')
    throw new AppError('badFile', { reason: 'damagedFile' })
  }
}
