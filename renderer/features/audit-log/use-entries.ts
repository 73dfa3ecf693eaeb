import { useState } from 'react'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { filterOf, type Chosen } from './chosen.ts'

const pageSize = 50

/** Pages of the log. Each begins below a number, so that what is written meanwhile moves nothing. */
export function useEntries(chosen: Chosen, fresh: number) {
  const [walk, setWalk] = useState({ chosen, starts: [] as readonly number[] })
  // Another choice begins at the newest again.
  const starts = walk.chosen === chosen ? walk.starts : []
  const before = starts.at(-1) ?? null
  const call = useCall(
    () => api.auditLog.list({ filter: filterOf(chosen, new Date()), before, limit: pageSize }),
    [chosen, before, fresh],
  )
  const last = call.value?.entries.at(-1)
  const move = (next: readonly number[]) => {
    setWalk({ chosen, starts: next })
  }
  return {
    call,
    isNewest: starts.length === 0,
    newest: () => {
      move([])
    },
    newer: () => {
      move(starts.slice(0, -1))
    },
    older: () => {
      if (last !== undefined) move([...starts, last.seq])
    },
  }
}
