/** @file Locks a bundle for one partner, and opens what was locked for us. */
import { Decrypter, Encrypter } from 'age-encryption'
import { AppError } from '#shared/errors.ts'
import { refuse } from '#main/parser/refuse.ts'

const versionLine = 'age-encryption.org/v1\n'
/** A header of ours has some 200 bytes; the format allows any length. */
const headerScan = 16 * 1024

export async function lockFor(recipient: string, plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(plain)
}

function checkHeader(file: Uint8Array): void {
  const head = Buffer.from(file.subarray(0, headerScan)).toString('latin1')
  if (!head.startsWith(versionLine)) refuse('notAge')
  const end = head.indexOf('\n---')
  if (end < 0) refuse('damagedFile')
  if (head.slice(0, end).includes('\n-> scrypt ')) refuse('passphraseFile')
}

/** @throws AppError badFile: notAge, passphraseFile, notForUs, damagedFile */
export async function unlockWith(identity: string, file: Uint8Array): Promise<Uint8Array> {
  checkHeader(file)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(file)
  } catch (error) {
    const other = error instanceof Error && error.message.startsWith('no identity matched')
    throw new AppError('badFile', { reason: other ? 'notForUs' : 'damagedFile' })
  }
}
