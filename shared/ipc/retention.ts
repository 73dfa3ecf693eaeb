/** @file How long what is kept, what has come to its day, and deleting it for good. */
import { z } from 'zod'
import { caseRoles } from '../domain/case-roles.ts'
import { attachmentTypes } from '../attachments/types.ts'
import {
  askedReasons,
  keepReasons,
  mostMonths,
  retentionClasses,
  ruledClasses,
  starts,
} from '../domain/retention/rules.ts'
import { approval, call, id, instant, isoDate, nothing } from './call.ts'
import { answers, caseDetail } from './cases.ts'

const rule = z.strictObject({
  months: z.int().min(0).max(mostMonths),
  from: z.enum(starts),
})
export const retentionRules = z.record(z.enum(ruledClasses), rule)

export const itemKinds = ['case', 'casePerson', 'person', 'draft', 'partnerBundle'] as const
const kind = z.enum(itemKinds)
export type ItemKind = z.infer<typeof kind>
const place = { kind, id }

export const retentionItem = z.strictObject({
  ...place,
  /** `null`: its day has not come, or nothing says when it comes. */
  class: z.enum(retentionClasses).nullable(),
  caseId: id.nullable(),
  /** What must be typed to delete it: the code of the case or interview, or one made from its id. */
  code: z.string(),
  /** A case that is not open is a colleague's: no name without a reason, see `caseAccess.open`. */
  open: z.boolean(),
  /** Somebody's name, or the partner's; `null` when there is none or it may not be seen. */
  name: z.string().nullable(),
  /** `null`: it has no day. */
  dueOn: isoDate.nullable(),
  /** From which day the months were counted; `null`: the day was moved, or came with it. */
  start: z.strictObject({ from: z.enum(starts), day: isoDate }).nullable(),
  /** The day was moved to this one. */
  until: isoDate.nullable(),
})
export type RetentionItem = z.infer<typeof retentionItem>

export const keptUntil = z.strictObject({
  until: isoDate,
  reason: z.enum(keepReasons),
  /** `null`: none, or the name may not be seen. */
  note: z.string().nullable(),
  decidedBy: z.string(),
  decidedAt: instant,
})

/** How much goes. */
const amounts = z.strictObject({
  cases: z.int(),
  persons: z.int(),
  /** Referrals, services, plans, events and notes. */
  entries: z.int(),
  consents: z.int(),
  decisions: z.int(),
  attachments: z.int(),
  /** Unfinished interviews that belong to it, whoever began them. */
  drafts: z.int(),
  partnerRecords: z.int(),
})
export type Amounts = z.infer<typeof amounts>

export const receiver = z.strictObject({
  organisation: z.string(),
  purpose: z.string(),
  bundles: z.int(),
  lastSentAt: instant,
  /** By when the partner must delete it itself. */
  deleteBy: isoDate,
})

export const itemDetail = z.strictObject({
  item: retentionItem,
  kept: keptUntil.nullable(),
  goes: amounts,
  /** Persons of the case who stay, because they are in another one. */
  staying: z.int(),
  receivers: z.array(receiver),
  /** After this day no backup of this computer holds it any more. */
  backupsUntil: isoDate,
})
export type ItemDetail = z.infer<typeof itemDetail>

export const deletionRow = z.strictObject({
  id,
  kind,
  code: z.string().nullable(),
  class: z.enum(retentionClasses),
  dueOn: isoDate.nullable(),
  goes: amounts,
  /** To how many partners it had been sent. */
  receivers: z.int(),
  deletedBy: z.string(),
  deletedAt: instant,
  backupsUntil: isoDate,
})

const cleaning = z.strictObject({
  /** Something was deleted since the file was last written anew. */
  needed: z.boolean(),
  /** Size of the file. */
  bytes: z.int(),
  /** False: too large for this computer's memory; then only the deleted places are overwritten. */
  canRewrite: z.boolean(),
})
export type Cleaning = z.infer<typeof cleaning>

const keptLonger = z.strictObject({
  id,
  until: isoDate,
  reason: z.enum(keepReasons),
  note: z.string().nullable(),
})

/** A file by what is said of it: it is looked at in the case. */
const heldFile = z.strictObject({
  id,
  name: z.string(),
  description: z.string().nullable(),
  type: z.enum(attachmentTypes),
  bytes: z.int(),
  addedAt: instant,
})

/** What is on record about somebody in one case; nothing about anybody else in it. */
const partInCase = z.strictObject({
  caseId: id,
  casePersonId: id,
  code: z.string(),
  role: z.enum(caseRoles),
  /** When the case is looked at. */
  dueOn: isoDate.nullable(),
  /** Of the case only for somebody whom it is about. */
  answers,
  consents: caseDetail.shape.consents,
  statusHistory: caseDetail.shape.statusHistory,
  rows: caseDetail.shape.rows,
  /** About the person; of the case as a whole only for somebody whom it is about. */
  files: z.array(heldFile),
  /** Decisions to keep it longer. */
  kept: z.array(keptLonger),
  /** Members of staff who work on it or wrote something down in it. */
  workers: z.array(z.string()),
})
export type PartInCase = z.infer<typeof partInCase>

export const personDocument = z.strictObject({
  personId: id,
  /** About the person, whatever the case. */
  answers,
  /** The newest first. */
  parts: z.array(partInCase),
  /** Colleagues' cases that the person is in too. With any, the document is not whole and may not leave. */
  closed: z.array(z.strictObject({ caseId: id, code: z.string() })),
  /** Interviews that are not finished: what is in them belongs to who holds them. */
  drafts: z.array(z.strictObject({ code: z.string(), startedAt: instant })),
  /** Data that left without the name. */
  sent: z.array(
    z.strictObject({
      bundleId: id,
      organisation: z.string(),
      purpose: z.string(),
      sentAt: instant,
      deleteBy: isoDate,
    }),
  ),
})
export type PersonDocument = z.infer<typeof personDocument>

export const retentionCalls = {
  rules: call({ access: 'unlocked', input: nothing, output: retentionRules }),
  setRules: call({ access: 'decideRetention', input: retentionRules, output: retentionRules }),

  /** What has come to its day, the longest overdue first; at most 500 at once. */
  due: call({
    access: 'decideRetention',
    input: nothing,
    output: z.strictObject({ items: z.array(retentionItem), total: z.int(), cleaning }),
  }),
  /** What Home says. */
  waiting: call({
    access: 'decideRetention',
    input: nothing,
    output: z.strictObject({ due: z.int(), cleanUp: z.boolean() }),
  }),
  /** One thing, whether or not its day has come, and what would go with it. */
  item: call({ access: 'decideRetention', input: z.strictObject(place), output: itemDetail }),
  /** When one case is looked at, for whoever works on it. */
  ofCase: call({
    access: 'readCases',
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ dueOn: isoDate.nullable(), until: isoDate.nullable() }),
  }),
  keep: call({
    access: 'decideRetention',
    input: z.strictObject({
      ...place,
      until: isoDate,
      reason: z.enum(keepReasons),
      note: z.string().max(2000),
    }),
    output: itemDetail,
  }),
  /**
   * For good, in one transaction. `typed` is the item's code as the person typed it. `asked` only for
   * what has not come to its day. Takes two people.
   */
  delete: call({
    access: 'decideRetention',
    input: z.strictObject({
      ...place,
      typed: z.string().max(40),
      asked: z.enum(askedReasons).nullable(),
      approval: approval.optional(),
    }),
    output: z.strictObject({ deletion: deletionRow, receivers: z.array(receiver), cleaning }),
  }),
  /** Leaves nothing of what was deleted in the files of this office. Long: with progress. */
  cleanUp: call({
    access: 'decideRetention',
    input: nothing,
    output: z.strictObject({ rewritten: z.boolean() }),
  }),
  deletions: call({
    access: 'decideRetention',
    input: nothing,
    output: z.strictObject({ rows: z.array(deletionRow), total: z.int() }),
  }),
  /** Everything held about one person, for them. What is in a colleague's case takes a reason first. */
  document: call({
    access: 'seeNames',
    input: z.strictObject({ personId: id }),
    output: personDocument,
  }),
  /**
   * Before it is printed or saved: nothing leaves without an entry.
   * @throws `reasonNeeded` while a case of the person is not open
   */
  documentLeaves: call({
    access: 'seeNames',
    input: z.strictObject({ personId: id }),
    output: nothing,
  }),
}
