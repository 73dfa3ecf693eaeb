/** @file Papers that open the office when passphrases are lost, practising with them, and the emergency erase. */
import { z } from 'zod'
import { approval, call, instant, nothing } from './call.ts'

/** As typed or scanned. */
const typed = z.string().max(200)
const twoCards = z.strictObject({ first: typed, second: typed })

/** Whichever of the two papers somebody has. */
export const paper = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('key'), recoveryKey: typed }),
  twoCards.extend({ way: z.literal('cards') }),
])

export const recoveryStatus = z.strictObject({
  /** Whether a recovery key opens the office at all. */
  keyOpens: z.boolean(),
  /** Whether cards do: not any more after the locks were changed. */
  cardsOpen: z.boolean(),
  /** When the present recovery key was typed back. `null`: not known. */
  keyMadeAt: instant.nullable(),
  /** The present set of cards and what they begin with. `null`: the office has none. */
  cards: z.strictObject({ set: z.string(), madeAt: instant }).nullable(),
  /** Since when a new key is owed because a paper was used; it counts once it was typed back. */
  keyOwed: instant.nullable(),
  cardsOwed: instant.nullable(),
  practised: z.strictObject({ at: instant, way: z.enum(['key', 'cards']) }).nullable(),
  /** Nobody has typed a paper for a year. */
  practiceDue: z.boolean(),
})
export type RecoveryStatus = z.infer<typeof recoveryStatus>

/** Long enough that nothing but the screen of the emergency can have sent it. */
export const eraseSentence = 'erase everything of this office on this computer'

export const recoveryCalls = {
  status: call({ access: 'recover', input: nothing, output: recoveryStatus }),
  /** Makes a key in memory. The old one goes on opening the office until this one was typed back. */
  beginKey: call({
    access: 'recover',
    input: nothing,
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  /**
   * Only what was begun can be finished, so whoever signed in with a paper may do it. What is owed
   * after that needs no second person; anything else does.
   */
  finishKey: call({
    access: 'unlocked',
    input: z.strictObject({ recoveryKey: typed, approval: approval.optional() }),
    output: nothing,
  }),
  /** Three cards in memory, of which any two open the office once two were typed back. */
  beginCards: call({
    access: 'recover',
    input: nothing,
    output: z.strictObject({ cards: z.array(z.string()).length(3) }),
  }),
  finishCards: call({
    access: 'unlocked',
    input: twoCards.extend({ approval: approval.optional() }),
    output: nothing,
  }),
  /** From now on no cards open the office. */
  withdrawCards: call({
    access: 'recover',
    input: z.strictObject({ approval: approval.optional() }),
    output: nothing,
  }),
  /** Opens the office's keys in memory, says that it works, and changes nothing about them. */
  practiseKey: call({
    access: 'recover',
    input: z.strictObject({ recoveryKey: typed }),
    output: nothing,
  }),
  practiseCards: call({ access: 'recover', input: twoCards, output: nothing }),
  /**
   * Makes everything of this office on this computer unreadable, for good, and signs out. Nobody can
   * write down afterwards that it was done.
   */
  erase: call({
    access: 'erase',
    input: z.strictObject({ sure: z.literal(eraseSentence), approval: approval.optional() }),
    output: nothing,
  }),
}
