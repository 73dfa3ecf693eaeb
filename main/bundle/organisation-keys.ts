/** @file The keys an organisation shares with: made once, private halves sealed under the export key. */
import { randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { PublicKeys } from './fingerprint.ts'
import { makeSigningKey } from './signing.ts'

export interface OrganisationKeys extends PublicKeys {
  /** `AGE-SECRET-KEY-1…` */
  readonly ageIdentity: string
  /** Ed25519 seed in base64. */
  readonly signingKey: string
  /** 32 random bytes in base64: the root that every agreement's pseudonym key comes from. */
  readonly pseudonymRoot: string
}

export async function makeOrganisationKeys(): Promise<OrganisationKeys> {
  const ageIdentity = await generateX25519Identity()
  const { seed, verifyKey } = makeSigningKey()
  return {
    ageIdentity,
    ageRecipient: await identityToRecipient(ageIdentity),
    signingKey: seed,
    verifyKey,
    pseudonymRoot: randomBytes(32).toString('base64'),
  }
}
