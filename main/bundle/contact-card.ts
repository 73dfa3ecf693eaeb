/** @file Writes our contact card and checks others'. */
import { canonicalJson } from '#shared/sharing/canonical-json.ts'
import {
  contactCardFormat,
  contactCardVersion,
  type ContactCard,
} from '#shared/sharing/contact-card.ts'
import type { OrganisationKeys } from './organisation-keys.ts'
import { isSignedBy, signText } from './signing.ts'

function signedText(card: Omit<ContactCard, 'signature'>): string {
  const { format, version, organisation, country, ageRecipient, verifyKey, created } = card
  return canonicalJson({ format, version, organisation, country, ageRecipient, verifyKey, created })
}

export function makeContactCard(
  keys: OrganisationKeys,
  organisation: string,
  country: string,
  created: string,
): ContactCard {
  const card = {
    format: contactCardFormat,
    version: contactCardVersion,
    organisation,
    country,
    ageRecipient: keys.ageRecipient,
    verifyKey: keys.verifyKey,
    created,
  } as const
  return {
    ...card,
    signature: signText('tessera-contact-card|v1|', signedText(card), keys.signingKey),
  }
}

/** Whoever wrote the card holds its keys. Whose they are only a phone call can tell. */
export function isCardIntact(card: ContactCard): boolean {
  return isSignedBy('tessera-contact-card|v1|', signedText(card), card.signature, card.verifyKey)
}

/** The file: readable, one member per line. */
export function contactCardFile(card: ContactCard): string {
  return `${JSON.stringify(card, null, 2)}\n`
}
