/** @file Partners, agreements, bundles that leave and bundles that come in. */
import { z } from 'zod'
import { approval, call, fileHandle, id, instant, isoDate, nothing } from './call.ts'

/** Twelve groups of digits, for reading aloud. */
const fingerprint = z.array(z.string().regex(/^\d{5}$/)).length(12)

export const agreementRow = z.strictObject({
  agreementId: id,
  partnerId: id,
  purpose: z.string(),
  /** Field paths. */
  fields: z.array(z.string()),
  validUntil: isoDate,
  /** Months after which the partner deletes a bundle. */
  keepMonths: z.int(),
  k: z.int(),
  createdAt: instant,
  endedAt: instant.nullable(),
  bundles: z.int(),
})
export type AgreementRow = z.infer<typeof agreementRow>

export const partnerRow = z.strictObject({
  partnerId: id,
  organisation: z.string(),
  country: z.string(),
  fingerprint,
  /** `null`: nobody compared the fingerprint of these keys yet; nothing can be sent or read. */
  confirmed: z.strictObject({ at: instant, by: z.string(), comparedWith: z.string() }).nullable(),
  /** The keys were replaced since the partner was first added. */
  keysChanged: z.boolean(),
  agreements: z.array(agreementRow),
})
export type PartnerRow = z.infer<typeof partnerRow>

const risk = z.strictObject({
  persons: z.int(),
  unique: z.int(),
  small: z.int(),
  smallestGroup: z.int(),
  bySize: z.tuple([z.int(), z.int(), z.int(), z.int()]),
})

const shareColumn = z.strictObject({ id: z.string(), path: z.string(), quasi: z.boolean() })
const tableRow = z.array(z.string())

const chosenPeriod = { agreementId: id, from: isoDate, to: isoDate }

const candidate = z.strictObject({
  caseId: id,
  code: z.string(),
  registrationDate: z.string(),
  /** The person agreed to pseudonymised sharing, and still does today. */
  agrees: z.boolean(),
})

/** What will leave, held in the vault process: what is written is exactly what was shown. */
const prepared = z.strictObject({
  preparedId: id,
  columns: z.array(shareColumn),
  records: z.int(),
  persons: z.int(),
  /** In the period, and chosen, but without consent: they stay here. */
  withoutConsent: z.int(),
  leftOut: z.int(),
  withheldValues: z.int(),
  fewestAnswers: z.int(),
  k: z.int(),
  before: risk,
  after: risk,
  byColumn: z.array(z.strictObject({ path: z.string(), causes: z.int(), withheld: z.int() })),
})
export type Prepared = z.infer<typeof prepared>

const page = { offset: z.int().min(0), limit: z.int().min(1).max(500) }

export const sentRow = z.strictObject({
  bundleId: id,
  partnerId: id,
  organisation: z.string(),
  fileName: z.string(),
  sequence: z.int(),
  persons: z.int(),
  periodFrom: isoDate,
  periodTo: isoDate,
  deleteBy: isoDate,
  createdAt: instant,
  by: z.string(),
})
export type SentRow = z.infer<typeof sentRow>

const incoming = {
  organisation: z.string(),
  sequence: z.int(),
  purpose: z.string(),
  persons: z.int(),
  records: z.int(),
  periodFrom: isoDate,
  periodTo: isoDate,
  k: z.int(),
  codebookVersion: z.string(),
  writtenAt: instant,
  deleteBy: isoDate,
  /** Of the sender's log: read to them, it tells them whether their log still holds that entry. */
  reference: z.string().max(40),
}

export const receivedRow = z.strictObject({
  bundleId: id,
  /** When its records were deleted; the row stays, so that the file is not read in again. */
  deletedAt: instant.nullable(),
  importedAt: instant,
  by: z.string(),
  ...incoming,
})
export type ReceivedRow = z.infer<typeof receivedRow>

export const sharingCalls = {
  /** Our own keys, made at first use. */
  ourCard: call({
    access: 'share',
    input: nothing,
    output: z.strictObject({
      organisation: z.string(),
      country: z.string(),
      ageRecipient: z.string(),
      verifyKey: z.string(),
      fingerprint,
    }),
  }),
  saveOurCard: call({
    access: 'share',
    files: ['target'],
    input: z.strictObject({ target: fileHandle }),
    output: nothing,
  }),

  partners: call({ access: 'lookAtSharing', input: nothing, output: z.array(partnerRow) }),
  /** Reads and checks a contact card; nothing is stored yet. */
  readCard: call({
    access: 'share',
    files: ['file'],
    input: z.strictObject({ file: fileHandle }),
    output: z.strictObject({
      cardId: id,
      organisation: z.string(),
      country: z.string(),
      fingerprint,
      /** `changed`: we know an organisation of this name with other keys. */
      known: z.enum(['new', 'same', 'changed']),
      partnerId: id.nullable(),
    }),
  }),
  /** Adds the partner, or gives a known one its new keys; both start unconfirmed. */
  acceptCard: call({
    access: 'share',
    input: z.strictObject({ cardId: id }),
    output: z.strictObject({ partnerId: id }),
  }),
  confirmPartner: call({
    access: 'share',
    input: z.strictObject({
      partnerId: id,
      /** What the person saw while comparing; refused with `conflict` when the keys are others by now. */
      fingerprint,
      comparedWith: z.string().trim().min(1).max(200),
    }),
    output: nothing,
  }),

  addAgreement: call({
    access: 'share',
    input: z.strictObject({
      partnerId: id,
      purpose: z.string().trim().min(1).max(500),
      fields: z.array(z.string().max(80)).min(1).max(100),
      validUntil: isoDate,
      keepMonths: z.int().min(1).max(120),
      k: z.int().min(5).max(50),
    }),
    output: agreementRow,
  }),
  endAgreement: call({
    access: 'share',
    input: z.strictObject({ agreementId: id }),
    output: nothing,
  }),

  candidates: call({
    access: 'share',
    input: z.strictObject(chosenPeriod),
    output: z.array(candidate),
  }),
  prepare: call({
    access: 'share',
    input: z.strictObject({ ...chosenPeriod, leaveOut: z.array(id).max(50_000) }),
    output: prepared,
  }),
  preparedRows: call({
    access: 'share',
    input: z.strictObject({ preparedId: id, ...page }),
    output: z.array(tableRow),
  }),
  /** Writes, reads back and compares. Throws diskFull, readOnly, notFound or damaged (read back differs). */
  write: call({
    access: 'share',
    files: ['folder'],
    input: z.strictObject({
      preparedId: id,
      folder: fileHandle,
      approval: approval.optional(),
    }),
    output: z.strictObject({
      bundleId: id,
      fileName: z.string(),
      bytes: z.int(),
      sequence: z.int(),
      persons: z.int(),
      records: z.int(),
      deleteBy: isoDate,
    }),
  }),
  sent: call({ access: 'lookAtSharing', input: nothing, output: z.array(sentRow) }),

  /** Decrypts, checks and shows; nothing is stored yet. Throws badFile with a Refusal as reason. */
  readBundle: call({
    access: 'share',
    files: ['file'],
    input: z.strictObject({ file: fileHandle }),
    output: z.strictObject({
      stagedId: id,
      ...incoming,
      columns: z.array(shareColumn),
      sample: z.array(tableRow).max(50),
    }),
  }),
  commitBundle: call({
    access: 'share',
    input: z.strictObject({ stagedId: id }),
    output: z.strictObject({ bundleId: id, records: z.int() }),
  }),
  received: call({ access: 'lookAtSharing', input: nothing, output: z.array(receivedRow) }),
  receivedRecords: call({
    access: 'lookAtSharing',
    input: z.strictObject({ bundleId: id, ...page }),
    output: z.strictObject({
      columns: z.array(shareColumn),
      rows: z.array(tableRow),
      total: z.int(),
    }),
  }),
}
