/** @file The office's papers: what is known about them, new ones, practice, and the emergency erase. */
import type { Handlers } from '#shared/ipc/call.ts'
import type { recoveryCalls, RecoveryStatus } from '#shared/ipc/recovery.ts'
import { practiceIsDue } from '#shared/domain/recovery-practice.ts'
import type { Reader } from '#main/db/database.ts'
import { keyMadeAt, readRecoveryNote } from '../vault/recovery-note.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'
import { expectSecondPerson } from './second-person.ts'

function statusOf(db: Reader, at: string): Omit<RecoveryStatus, 'keyOpens' | 'cardsOpen'> {
  const { cards, keyOwed, cardsOwed, practised } = readRecoveryNote(db)
  const madeAt = keyMadeAt(db)
  // Typing a new paper back is practice too.
  const typedLast = [madeAt, cards?.madeAt, practised?.at].flatMap((at) => at ?? [])
  const practiceDue = practiceIsDue(typedLast, at)
  return { keyMadeAt: madeAt, cards, keyOwed, cardsOwed, practised, practiceDue }
}

export const recoveryHandlers: Handlers<typeof recoveryCalls, Context> = {
  status: (_, { session, vault }) => ({
    ...statusOf(session.db, now()),
    keyOpens: vault.papers.opens('key'),
    cardsOpen: vault.papers.opens('cards'),
  }),
  beginKey: (_, { vault }) => ({ recoveryKey: vault.papers.beginKey() }),
  finishKey: async ({ recoveryKey, approval }, context) => {
    const { papers } = context.vault
    papers.checkKey(recoveryKey)
    if (!papers.owes('key')) await expectSecondPerson(context, approval, 'recovery.key')
    papers.finishKey(recoveryKey)
    return {}
  },
  beginCards: async (_, { vault }) => ({ cards: [...(await vault.papers.beginCards())] }),
  finishCards: async ({ first, second, approval }, context) => {
    const { papers } = context.vault
    await papers.checkCards(first, second)
    if (!papers.owes('cards')) await expectSecondPerson(context, approval, 'recovery.cards')
    await papers.finishCards(first, second)
    return {}
  },
  withdrawCards: async ({ approval }, context) => {
    await expectSecondPerson(context, approval, 'recovery.noCards')
    context.vault.papers.withdrawCards()
    return {}
  },
  practiseKey: async ({ recoveryKey }, { vault }) => {
    await vault.papers.practise({ way: 'key', recoveryKey })
    return {}
  },
  practiseCards: async ({ first, second }, { vault }) => {
    await vault.papers.practise({ way: 'cards', first, second })
    return {}
  },
  erase: async ({ approval }, context) => {
    await expectSecondPerson(context, approval, null)
    context.vault.erase()
    return {}
  },
}
