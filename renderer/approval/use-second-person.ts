/** @file Whether a deed needs a second person, and their yes. The fields are drawn by second-person.tsx. */
import { useState } from 'react'
import type { Approval } from '#shared/ipc/call.ts'
import { api } from '../api/client.ts'
import { useCall } from '../api/use-call.ts'

export interface SecondPerson {
  /** `null` while it is not known yet. */
  readonly approvers: Awaited<ReturnType<typeof api.staff.secondPerson>>['approvers'] | null
  /** Nobody else is there: whether one person may go ahead. */
  readonly alone: boolean
  readonly slot: string | null
  readonly passphrase: string
  readonly choose: (slot: string) => void
  readonly type: (passphrase: string) => void
  /** Goes with the call; empty when nobody else is there. */
  readonly approval: { readonly approval?: Approval }
  /** All that is needed is typed, as far as the screen can tell. */
  readonly complete: boolean
  /** After a wrong passphrase. */
  readonly clear: () => void
}

/** @param about whom the deed concerns: nobody agrees to what is done about themselves */
export function useSecondPerson(about: string | null = null): SecondPerson {
  const call = useCall(() => api.staff.secondPerson(about === null ? {} : { about }), [about])
  const [chosen, setChosen] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const alone = call.value?.alone ?? true
  const approvers = call.value?.approvers ?? null
  const slot = chosen ?? onlyOf(approvers)
  const yes = slot === null || passphrase === '' ? null : { slot, passphrase }
  return {
    approvers,
    alone,
    slot,
    passphrase,
    choose: setChosen,
    type: setPassphrase,
    approval: yes === null ? {} : { approval: yes },
    complete: isComplete(approvers, alone, yes !== null),
    clear: () => {
      setPassphrase('')
    },
  }
}

/** Where there is one, nobody needs to choose. */
function onlyOf(approvers: SecondPerson['approvers']): string | null {
  const [first, ...others] = approvers ?? []
  return first === undefined || others.length > 0 ? null : first.tile.slot
}

function isComplete(approvers: SecondPerson['approvers'], alone: boolean, yes: boolean): boolean {
  if (approvers === null) return false
  return approvers.length === 0 ? alone : yes
}
