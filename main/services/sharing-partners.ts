/** @file Our contact card, partners and their keys, and agreements. */
import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { AgreementRow, PartnerRow, sharingCalls } from '#shared/ipc/sharing.ts'
import { columnsOf } from '#shared/sharing/columns.ts'
import type { ContactCard } from '#shared/sharing/contact-card.ts'
import { contactCardFile, isCardIntact, makeContactCard } from '#main/bundle/contact-card.ts'
import { fingerprintOf } from '#main/bundle/fingerprint.ts'
import { organisationKeys } from '#main/bundle/office-keys.ts'
import { readOutsideFile } from '#main/bundle/read-outside-file.ts'
import { keysOf } from '#main/bundle/receive.ts'
import { Staging } from '#main/bundle/staging.ts'
import {
  allAgreements,
  endAgreement,
  findAgreement,
  putAgreement,
  type CountedAgreement,
} from '#main/db/tables/agreement.ts'
import {
  addPartner,
  allPartners,
  confirmKeys,
  findPartner,
  replaceKeys,
  type NamedPartner,
} from '#main/db/tables/partner.ts'
import { writeAtomically } from '#main/files/write-atomically.ts'
import { cardFrom } from '#main/parser/answer.ts'
import { limits } from '#main/parser/limits.ts'
import { refuse } from '#main/parser/refuse.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'
import type { Context } from './context.ts'

type PartnerCalls = Pick<
  typeof sharingCalls,
  | 'ourCard'
  | 'saveOurCard'
  | 'partners'
  | 'readCard'
  | 'acceptCard'
  | 'confirmPartner'
  | 'addAgreement'
  | 'endAgreement'
>

const cards = new Staging<ContactCard>()

function agreementRow(agreement: CountedAgreement): AgreementRow {
  return {
    agreementId: agreement.id,
    partnerId: agreement.partnerId,
    purpose: agreement.purpose,
    fields: [...agreement.fields],
    validUntil: agreement.validUntil,
    keepMonths: agreement.keepMonths,
    k: agreement.k,
    createdAt: agreement.createdAt,
    endedAt: agreement.endedAt,
    bundles: agreement.bundles,
  }
}

function confirmation(partner: NamedPartner): PartnerRow['confirmed'] {
  const { confirmed_at: at, confirmed_by_name: by, compared_with: comparedWith } = partner
  return at === null || by === null || comparedWith === null ? null : { at, by, comparedWith }
}

function partnerRow(partner: NamedPartner, agreements: readonly CountedAgreement[]): PartnerRow {
  return {
    partnerId: partner.id,
    organisation: partner.organisation,
    country: partner.country,
    fingerprint: fingerprintOf(keysOf(partner)),
    confirmed: confirmation(partner),
    keysChanged: partner.keys_changed === 1,
    agreements: agreements.filter(({ partnerId }) => partnerId === partner.id).map(agreementRow),
  }
}

interface Known {
  readonly known: 'new' | 'same' | 'changed'
  readonly partner: NamedPartner | null
}

/** Names are compared as people read them: without case and with one space between words. */
function nameKey(organisation: string): string {
  return organisation.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

function knownPartner(session: Session, card: ContactCard): Known {
  const partners = allPartners(session.db)
  const sameKeys = partners.find(
    ({ age_recipient: age, verify_key: key }) =>
      age === card.ageRecipient && key === card.verifyKey,
  )
  if (sameKeys) return { known: 'same', partner: sameKeys }
  const named =
    partners.find((partner) => partner.verify_key === card.verifyKey) ??
    partners.find(
      ({ country, organisation }) =>
        country === card.country && nameKey(organisation) === nameKey(card.organisation),
    )
  return named ? { known: 'changed', partner: named } : { known: 'new', partner: null }
}

async function ownCard(session: Session): Promise<ContactCard> {
  const { organisation, country } = session.settings
  return makeContactCard(await organisationKeys(session), organisation, country, now())
}

function keep(session: Session, card: ContactCard): string {
  const { known, partner } = knownPartner(session, card)
  const keys = { age_recipient: card.ageRecipient, verify_key: card.verifyKey }
  if (partner && known === 'same') return partner.id
  if (partner) {
    session.write('partner.keys', partner.id, (db) => {
      replaceKeys(db, partner.id, keys, now())
    })
    return partner.id
  }
  const id = newId()
  session.write('partner.add', id, (db) => {
    const { organisation, country } = card
    addPartner(db, { id, organisation, country, ...keys, created_at: now() })
  })
  return id
}

export const partnerHandlers: Handlers<PartnerCalls, Context> = {
  async ourCard(_input, { session }) {
    const { organisation, country, ageRecipient, verifyKey } = await ownCard(session)
    const fingerprint = fingerprintOf({ ageRecipient, verifyKey })
    return { organisation, country, ageRecipient, verifyKey, fingerprint }
  },

  async saveOurCard(_input, { session, files }) {
    const target = files['target']
    if (target === undefined || basename(target) === '')
      throw new AppError('invalidInput', { fields: ['target'] })
    await writeAtomically(target, contactCardFile(await ownCard(session)))
    return {}
  },

  partners(_input, { session }) {
    const agreements = allAgreements(session.db)
    return allPartners(session.db).map((partner) => partnerRow(partner, agreements))
  },

  async readCard(_input, { session, files, parser }) {
    const path = files['file']
    if (path === undefined) throw new AppError('invalidInput', { fields: ['file'] })
    const card = cardFrom(await parser.parse(await readOutsideFile(path, limits.cardBytes)))
    if (!isCardIntact(card)) refuse('badCard')
    const ours = await organisationKeys(session)
    if (card.verifyKey === ours.verifyKey || card.ageRecipient === ours.ageRecipient)
      refuse('ourOwnCard')
    const { known, partner } = knownPartner(session, card)
    return {
      cardId: cards.put(session, card),
      organisation: card.organisation,
      country: card.country,
      fingerprint: fingerprintOf(card),
      known,
      partnerId: partner?.id ?? null,
    }
  },

  acceptCard({ cardId }, { session }) {
    const partnerId = keep(session, cards.get(session, cardId))
    cards.drop(session, cardId)
    return { partnerId }
  },

  confirmPartner({ partnerId, fingerprint, comparedWith }, { session }) {
    const partner = findPartner(session.db, partnerId)
    if (!partner) throw new AppError('notFound')
    if (fingerprintOf(keysOf(partner)).join() !== fingerprint.join()) throw new AppError('conflict')
    session.write('partner.confirm', partnerId, (db) => {
      confirmKeys(db, partnerId, { at: now(), by: session.staff.id, comparedWith })
    })
    return {}
  },

  addAgreement(input, { session }) {
    if (!findPartner(session.db, input.partnerId)) throw new AppError('notFound')
    if (columnsOf(input.fields).length !== new Set(input.fields).size)
      throw new AppError('invalidInput', { fields: ['fields'] })
    if (input.validUntil < today()) throw new AppError('invalidInput', { fields: ['validUntil'] })
    const id = newId()
    const agreement = { ...input, id, endedAt: null, createdBy: session.staff.id, createdAt: now() }
    session.write('agreement.add', id, (db) => {
      putAgreement(db, agreement)
    })
    return agreementRow({ ...agreement, bundles: 0 })
  },

  endAgreement({ agreementId }, { session }) {
    if (!findAgreement(session.db, agreementId)) throw new AppError('notFound')
    session.write('agreement.end', agreementId, (db) => {
      endAgreement(db, agreementId, now())
    })
    return {}
  },
}
