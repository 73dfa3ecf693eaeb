/** @file Set-up, sign-in and what the screen may know before it. Locking is the main process's. */
import type { z } from 'zod'
import type { Handlers } from '#shared/ipc/call.ts'
import type { sessionCalls, sessionState, signedIn } from '#shared/ipc/session.ts'
import { allRights } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import { suggestPassphrase } from '../vault/passphrase.ts'
import type { Session } from '../vault/session.ts'
import type { VaultHost } from '../vault/vault-host-contract.ts'
import type { Context } from './context.ts'
import { adoptOffice } from './office.ts'
import { adoptOwnQuestions } from './own-questions.ts'

type SignedIn = z.input<typeof signedIn>
type State = z.input<typeof sessionState>

function describe(session: Session): SignedIn {
  return {
    office: session.office,
    organisation: session.settings.organisation,
    country: session.settings.country,
    person: session.staff.name,
    staffId: session.staff.id,
    roles: [...session.staff.roles],
    rights: allRights.filter((right) => session.may(right)),
    ...(session.warning === null ? {} : { warning: session.warning }),
  }
}

/** Every way in ends here: this process must know the office's own questions before it reads any. */
export function entered(session: Session): SignedIn {
  adoptOffice(session)
  adoptOwnQuestions(session)
  return describe(session)
}

function state(vault: VaultHost): State {
  const office = vault.office()
  const offices: State['offices'] = []
  // The practice office is never signed in to again: it is made anew each time.
  if (office !== null)
    offices.push({
      kind: 'real',
      tiles: [...office.tiles],
      invited: office.invited,
      ...(office.problem === null ? {} : { problem: office.problem }),
    })
  return { offices, signedIn: vault.session && describe(vault.session) }
}

export const sessionHandlers: Handlers<Omit<typeof sessionCalls, 'lock' | 'hide'>, Context> = {
  state: (_input, { vault }) => state(vault),
  suggestPassphrase,
  beginSetup: async (input, { vault }) => ({ recoveryKey: await vault.beginSetup(input) }),
  finishSetup: async ({ recoveryKey }, { vault }) => entered(await vault.finishSetup(recoveryKey)),
  openPractice: async (input, context) => {
    const session = await context.vault.openPractice(input, (done, of) => {
      context.progress(done, of)
    })
    return entered(session)
  },
  unlock: async ({ office, slot, passphrase }, { vault }) => {
    if (office === 'practice') throw new AppError('notFound', { fields: ['office'] })
    return entered(await vault.unlock(slot, passphrase))
  },
  enrol: async (input, { vault }) => entered(await vault.enrol(input)),
  unlockWithRecoveryKey: async ({ recoveryKey, newPassphrase, slot }, { vault }) => {
    const proof = { way: 'key', recoveryKey } as const
    const { session, owed } = await vault.recover(proof, slot ?? null, newPassphrase)
    return { ...entered(session), newRecoveryKey: owed.newRecoveryKey }
  },
  unlockWithCards: async ({ first, second, newPassphrase, slot }, { vault }) => {
    const proof = { way: 'cards', first, second } as const
    const { session, owed } = await vault.recover(proof, slot ?? null, newPassphrase)
    const { newRecoveryKey, newCards } = owed
    return { ...entered(session), newRecoveryKey, newCards: [...(newCards ?? [])] }
  },
}
