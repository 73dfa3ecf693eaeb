/** @file The office's papers: what is known about them, new ones, practice, and the emergency erase. */
import type { Handlers } from '#shared/ipc/call.ts'
import type { recoveryCalls, RecoveryStatus } from '#shared/ipc/recovery.ts'
import { practiceIsDue } from '#shared/domain/recovery-practice.ts'
import type { Reader } from '#main/db/database.ts'
import { keyMadeAt, readRecoveryNote } from '../vault/recovery-note.ts'
import type { Context } from './context.ts'

function statusOf(db: Reader, today: string): RecoveryStatus {
  const { cards, keyOwed, cardsOwed, practised } = readRecoveryNote(db)
  const madeAt = keyMadeAt(db)
  // Typing a new paper back is practice too.
  const typedLast = [madeAt, cards?.madeAt, practised?.at].flatMap((at) => at ?? [])
  const practiceDue = practiceIsDue(typedLast, today)
  return { keyMadeAt: madeAt, cards, keyOwed, cardsOwed, practised, practiceDue }
}

export const recoveryHandlers: Handlers<typeof recoveryCalls, Context> = {
  status: (_, { session }) => statusOf(session.db, new Date().toISOString()),
  beginKey: (_, { vault }) => ({ recoveryKey: vault.papers.beginKey() }),
  finishKey: ({ recoveryKey }, { vault }) => {
    vault.papers.finishKey(recoveryKey)
    return {}
  },
  beginCards: async (_, { vault }) => ({ cards: [...(await vault.papers.beginCards())] }),
  finishCards: async ({ first, second }, { vault }) => {
    await vault.papers.finishCards(first, second)
    return {}
  },
  withdrawCards: (_, { vault }) => {
    vault.papers.withdrawCards()
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
  erase: (_, { vault }) => {
    vault.erase()
    return {}
  },
}
