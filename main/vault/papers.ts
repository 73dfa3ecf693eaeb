/** @file The papers that open the office when passphrases are lost: makes new ones, tries the present ones. */
import { timingSafeEqual } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import type { RecoverySlot } from './key-slots.ts'
import { newCardPapers, newKeyPaper, type NewCards, type NewKey } from './new-papers.ts'
import type { OpenSession } from './open-session.ts'
import { changeRecoveryNote, type RecoveryNote } from './recovery-note.ts'
import {
  openPaperSlot,
  secretOfProof,
  slotTypeOf,
  type RecoveryProof,
  type RecoveryWay,
} from './recovery-proof.ts'
import { setOfCard } from './trustee-cards.ts'
import type { RecoveredKeys } from './vault-keys.ts'

/**
 * New papers count once they were typed back; until then the old ones open the office, so that it is
 * never without one that does.
 */
export interface Papers {
  /** Whether a paper of that kind opens the office. */
  opens(way: RecoveryWay): boolean
  /** Whether what was begun is the successor of the paper this session was opened with. */
  owes(way: RecoveryWay): boolean
  /** Whether this is the key that was begun. @throws AppError `notFound`, `wrongRecoveryKey` */
  checkKey(typed: string): void
  /** @throws AppError `notFound`, `wrongCards` */
  checkCards(first: string, second: string): Promise<void>
  /** @returns the key to show. @throws AppError `forbidden`: the person does not hold every key */
  beginKey(): string
  /** @throws AppError `notFound`: none was begun; `wrongRecoveryKey` */
  finishKey(typed: string): void
  /** @returns the three cards to show */
  beginCards(): Promise<readonly string[]>
  /** @throws AppError `notFound`, `wrongCards` */
  finishCards(first: string, second: string): Promise<void>
  /** From now on no cards open the office. */
  withdrawCards(): void
  /** Opens the slot in memory and changes nothing. @throws AppError `wrongRecoveryKey`, `wrongCards`, `damaged` */
  practise(proof: RecoveryProof): Promise<void>
}

/** What is shown after the office was opened with a paper: its successors, which are owed. */
export interface OwedPapers {
  readonly newRecoveryKey: string
  /** `null`: no cards were used. */
  readonly newCards: readonly string[] | null
}

interface Begun {
  readonly session: OpenSession
  readonly owed: Set<RecoveryWay>
  key: NewKey | null
  cards: NewCards | null
}

export class PapersOfSession implements Papers {
  readonly #session: () => OpenSession | null
  readonly #now: () => number
  #begun: Begun | null = null

  constructor(session: () => OpenSession | null, now: () => number) {
    this.#session = session
    this.#now = now
  }

  opens(way: RecoveryWay): boolean {
    const slots = this.#session()?.keySlots.slots ?? []
    return slots.some(({ type }) => type === slotTypeOf(way))
  }

  owes(way: RecoveryWay): boolean {
    return this.#ofSession().owed.has(way)
  }

  checkKey(typed: string): void {
    begunKey(this.#ofSession()).confirm(typed)
  }

  async checkCards(first: string, second: string): Promise<void> {
    await begunCards(this.#ofSession()).confirm(first, second)
  }

  /**
   * Notes that a paper was used, and begins its successors with the keys it gave: whoever signed in
   * with it may finish them, whatever their role.
   */
  async owe(session: OpenSession, way: RecoveryWay, keys: RecoveredKeys): Promise<OwedPapers> {
    const at = this.#moment()
    session.write('recovery.use', way, (db) => {
      changeRecoveryNote(db, { keyOwed: at, ...(way === 'cards' ? { cardsOwed: at } : {}) })
    })
    const { dbId } = session.keySlots
    const key = newKeyPaper(dbId, keys)
    const cards = way === 'cards' ? await newCardPapers(dbId, keys) : null
    const owed = new Set<RecoveryWay>(cards === null ? ['key'] : ['key', 'cards'])
    this.#begun = { session, owed, key, cards }
    return { newRecoveryKey: key.text, newCards: cards?.texts ?? null }
  }

  beginKey(): string {
    const begun = this.#ofSession()
    // What is made by choice is not what is owed.
    begun.owed.delete('key')
    begun.key = newKeyPaper(begun.session.keySlots.dbId, everyKey(begun.session))
    return begun.key.text
  }

  finishKey(typed: string): void {
    const begun = this.#ofSession()
    const slot = begunKey(begun).confirm(typed)
    replace(begun.session, 'recovery', slot, { keyMadeAt: this.#moment(), keyOwed: null })
    begun.key = null
    begun.owed.delete('key')
    begun.session.write('recovery.key', null, () => undefined)
  }

  async beginCards(): Promise<readonly string[]> {
    const begun = this.#ofSession()
    begun.owed.delete('cards')
    begun.cards = await newCardPapers(begun.session.keySlots.dbId, everyKey(begun.session))
    return begun.cards.texts
  }

  async finishCards(first: string, second: string): Promise<void> {
    const begun = this.#ofSession()
    const { session } = begun
    const cards = begunCards(begun)
    const slot = await cards.confirm(first, second)
    if (this.#session() !== session) throw new AppError('locked')
    const made = { set: setOfCard(cards.texts[0] ?? ''), madeAt: this.#moment() }
    replace(session, 'trustees', slot, { cards: made, cardsOwed: null })
    begun.cards = null
    begun.owed.delete('cards')
    session.write('recovery.cards', null, () => undefined)
  }

  withdrawCards(): void {
    const { session } = this.#ofSession()
    replace(session, 'trustees', null, { cards: null, cardsOwed: null })
    session.write('recovery.noCards', null, () => undefined)
  }

  async practise(proof: RecoveryProof): Promise<void> {
    const { session } = this.#ofSession()
    const secret = await secretOfProof(proof)
    const opened = openPaperSlot(session.keySlots, proof.way, secret)
    // The very keys that the office is open with: no other proof that they read every record is needed.
    if (!opensTheSame(session, opened)) throw new AppError('damaged', { reason: 'paper' })
    for (const key of Object.values(opened)) key.fill(0)
    session.write('recovery.practise', proof.way, (db) => {
      changeRecoveryNote(db, { practised: { at: this.#moment(), way: proof.way } })
    })
  }

  /** What was begun in an earlier session died with it. */
  #ofSession(): Begun {
    const session = this.#session()
    if (session === null) throw new AppError('locked')
    if (session.office === 'practice') throw new AppError('conflict', { reason: 'practice' })
    if (this.#begun?.session !== session)
      this.#begun = { session, owed: new Set(), key: null, cards: null }
    return this.#begun
  }

  #moment(): string {
    return new Date(this.#now()).toISOString()
  }
}

function begunKey({ key }: Begun): NewKey {
  if (key === null) throw new AppError('notFound', { reason: 'newKey' })
  return key
}

function begunCards({ cards }: Begun): NewCards {
  if (cards === null) throw new AppError('notFound', { reason: 'newCards' })
  return cards
}

/** The paper of one kind, and what the office remembers about it, together. */
function replace(
  session: OpenSession,
  type: RecoverySlot['type'],
  slot: RecoverySlot | null,
  note: Partial<RecoveryNote>,
): void {
  const others = session.keySlots.slots.filter((other) => other.type !== type)
  session.replaceSlots(slot === null ? others : [...others, slot], (db) => {
    changeRecoveryNote(db, note)
  })
}

function everyKey({ keys: { dek, kid, kex } }: OpenSession): RecoveredKeys {
  if (kid === null || kex === null) throw new AppError('forbidden')
  return { dek, kid, kex }
}

function opensTheSame({ keys }: OpenSession, opened: RecoveredKeys): boolean {
  return (['dek', 'kid', 'kex'] as const).every((name) => {
    const held = keys[name]
    return held === null || timingSafeEqual(held, opened[name])
  })
}
