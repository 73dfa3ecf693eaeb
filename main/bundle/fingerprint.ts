/** @file One digest for both keys of an organisation. */
import { createHash } from 'node:crypto'
import { groupsOf } from '#shared/sharing/fingerprint.ts'

export interface PublicKeys {
  readonly ageRecipient: string
  readonly verifyKey: string
}

function digest(algorithm: 'sha256' | 'sha512', keys: PublicKeys): Buffer {
  return createHash(algorithm)
    .update(`tessera-keys|v1|${keys.ageRecipient}|${keys.verifyKey}`, 'utf8')
    .digest()
}

/** Names an organisation's keys in manifests: 64 hex characters. */
export function keyIdOf(keys: PublicKeys): string {
  return digest('sha256', keys).toString('hex')
}

/** For reading aloud: twelve groups of five digits, which need 60 bytes of digest. */
export function fingerprintOf(keys: PublicKeys): string[] {
  return [...groupsOf(digest('sha512', keys))]
}
