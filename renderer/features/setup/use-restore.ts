/** @file What somebody has chosen on the way to putting a backup back, and the calls that do it. */
import { useState } from 'react'
import type { FileHandle } from '#shared/ipc/call.ts'
import type { BackupInside } from '#shared/ipc/backup.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { useWork } from '../../api/use-work.ts'
import type { TypedPaper } from '../../papers/paper-fields.tsx'
import type { EnteredWithPaper } from './use-recovery.ts'

/** Beside the vault of this computer, or a file from anywhere. */
export type Source =
  | { readonly kind: 'here'; readonly name: string }
  | { readonly kind: 'file'; readonly file: FileHandle }

/** What opens it. */
export type Opener =
  | { readonly kind: 'paper'; readonly paper: TypedPaper }
  | { readonly kind: 'passphrase'; readonly slot: string; readonly passphrase: string }

export interface Found {
  readonly source: Source
  readonly opener: Opener
  readonly inside: BackupInside
}

/** Who comes in with a paper, and with which new passphrase. */
interface Chosen {
  readonly slot: string
  readonly newPassphrase: string
}

/** A copy on a stick holds nothing that a passphrase opens. */
function nameHere(source: Source): string {
  if (source.kind !== 'here') throw new Error('a passphrase opens no file')
  return source.name
}

function lookInto(source: Source, opener: Opener): Promise<BackupInside> {
  if (opener.kind === 'passphrase') {
    const { slot, passphrase } = opener
    return api.backup.lookHereWithPassphrase({ name: nameHere(source), slot, passphrase })
  }
  const { paper } = opener
  return source.kind === 'here'
    ? api.backup.lookHere({ name: source.name, paper })
    : api.backup.lookInFile({ source: source.file, paper })
}

/** @returns with a passphrase no papers: those in the drawer are still the right ones */
async function put(
  { source, opener }: Found,
  chosen: Chosen,
): Promise<EnteredWithPaper | SignedIn> {
  if (opener.kind === 'passphrase') {
    const { slot, passphrase } = opener
    return api.backup.restoreHereWithPassphrase({ name: nameHere(source), slot, passphrase })
  }
  const { paper } = opener
  const { newRecoveryKey, newCards, ...person } =
    source.kind === 'here'
      ? await api.backup.restoreHere({ name: source.name, paper, ...chosen })
      : await api.backup.restoreFile({ source: source.file, paper, ...chosen })
  return { person, newRecoveryKey, newCards }
}

export function useRestore(onSignedIn: (person: SignedIn) => void) {
  const { busy, error, run } = useWork()
  const [source, setSource] = useState<Source | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [done, setDone] = useState<EnteredWithPaper | null>(null)
  return {
    busy,
    error,
    source,
    found,
    done,
    choose: setSource,
    forget: () => {
      setFound(null)
    },
    look: (opener: Opener) => {
      if (source === null) return
      run(async () => {
        setFound({ source, opener, inside: await lookInto(source, opener) })
      })
    },
    putBack: (chosen: Chosen) => {
      if (found === null) return
      run(async () => {
        const entered = await put(found, chosen)
        if ('newRecoveryKey' in entered) setDone(entered)
        else onSignedIn(entered)
      })
    },
  }
}
