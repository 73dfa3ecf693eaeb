/** @file Photos, documents and recordings of a case. */
import { z } from 'zod'
import { attachmentLimits, attachmentTypes, hiddenNotes } from '../attachments/types.ts'
import { call, fileHandle, id, instant, nothing } from './call.ts'

const attachment = z.strictObject({
  id,
  /** `null`: about the case as a whole. */
  casePersonId: id.nullable(),
  name: z.string(),
  description: z.string().nullable(),
  type: z.enum(attachmentTypes),
  hiddenNotes: z.enum(hiddenNotes),
  bytes: z.int(),
  addedAt: instant,
  addedBy: z.string(),
})
export type Attachment = z.infer<typeof attachment>

export const attachmentCalls = {
  /** A page, the newest first. */
  list: call({
    access: 'seeNames',
    input: z.strictObject({
      caseId: id,
      offset: z.int().min(0).max(1_000_000),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({ total: z.int(), attachments: z.array(attachment) }),
  }),
  /**
   * Whole or not at all. Progress counts mebibytes.
   * @throws `badFile` with an attachmentRefusal; `diskFull`; `forbidden` when the interview was refused
   */
  add: call({
    access: 'workOnCases',
    files: ['source'],
    input: z.strictObject({
      source: fileHandle,
      caseId: id,
      casePersonId: id.nullable(),
      name: z.string().trim().min(1).max(attachmentLimits.nameCharacters),
      description: z.string().trim().max(attachmentLimits.descriptionCharacters),
      /** Where and when a photo was taken stays in it, for it may be evidence. */
      keepHiddenNotes: z.boolean(),
    }),
    output: z.strictObject({ id, hiddenNotes: z.enum(hiddenNotes) }),
  }),
  /** Notes in the log that it was looked at; from then on it can be read, until another is opened. */
  open: call({
    access: 'seeNames',
    input: z.strictObject({ attachmentId: id }),
    output: z.strictObject({ attachment, chunks: z.int() }),
  }),
  /** @throws `notFound` when it is not the one that was opened last; `damaged` */
  read: call({
    access: 'seeNames',
    input: z.strictObject({ attachmentId: id, chunk: z.int().min(0).max(1_000) }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  }),
  remove: call({
    access: 'workOnCases',
    input: z.strictObject({ attachmentId: id }),
    output: nothing,
  }),
} as const
