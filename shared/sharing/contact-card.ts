/** @file The small file by which two organisations get to know each other's keys. */
import { z } from 'zod'
import { instant } from '../ipc/call.ts'

export const contactCardFormat = 'tessera-contact-card'
export const contactCardVersion = 1

/** X25519 recipient of age: the only kind we read and write. */
export const ageRecipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)
// The last letter carries bits that belong to no byte. They are zero: one key has one spelling only.
/** Raw Ed25519 public key, 32 bytes in base64. */
export const verifyKey = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/)
/** Ed25519 signature, 64 bytes in base64. */
export const signature = z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/)

/** A name as it may stand on our screens: no controls, no marks that turn the reading order. */
export const organisationName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+$/u)

export const contactCard = z.strictObject({
  format: z.literal(contactCardFormat),
  version: z.literal(contactCardVersion),
  organisation: organisationName,
  country: z.string().regex(/^[A-Z]{2}$/),
  ageRecipient,
  verifyKey,
  created: instant,
  /** By the verify key, over `signedText` of everything else. */
  signature,
})
export type ContactCard = z.infer<typeof contactCard>
