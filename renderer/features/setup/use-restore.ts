/** @file What somebody has chosen on the way to putting a backup back, and the calls that do it. */
import { useState } from 'react'
import type { FileHandle } from '#shared/ipc/call.ts'
import type { BackupInside } from '#shared/ipc/backup.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { useWork } from '../../api/use-work.ts'

/** Beside the vault of this computer, or a file from anywhere. */
export type Source =
  | { readonly kind: 'here'; readonly name: string }
  | { readonly kind: 'file'; readonly file: FileHandle }

/** What opens it. */
export type Opener =
  | { readonly kind: 'recoveryKey'; readonly recoveryKey: string }
  | { readonly kind: 'passphrase'; readonly slot: string; readonly passphrase: string }

export interface Found {
  readonly source: Source
  readonly opener: Opener
  readonly inside: BackupInside
}

interface PutBack {
  readonly person: SignedIn
  /** `null`: the paper in the drawer is still the right one. */
  readonly newRecoveryKey: string | null
}

function lookInto(source: Source, opener: Opener): Promise<BackupInside> {
  if (source.kind === 'file') {
    if (opener.kind !== 'recoveryKey') throw new Error('A file opens with the recovery key only')
    return api.backup.lookInFile({ source: source.file, recoveryKey: opener.recoveryKey })
  }
  const { name } = source
  return opener.kind === 'recoveryKey'
    ? api.backup.lookHere({ name, recoveryKey: opener.recoveryKey })
    : api.backup.lookHereWithPassphrase({
        name,
        slot: opener.slot,
        passphrase: opener.passphrase,
      })
}

/** @param person needed with a recovery key: who comes in, and with which new passphrase */
async function put(
  { source, opener }: Found,
  person: { readonly slot: string; readonly newPassphrase: string },
): Promise<PutBack> {
  if (opener.kind === 'passphrase') {
    if (source.kind !== 'here') throw new Error('A file opens with the recovery key only')
    const { slot, passphrase } = opener
    const signedIn = await api.backup.restoreHereWithPassphrase({
      name: source.name,
      slot,
      passphrase,
    })
    return { person: signedIn, newRecoveryKey: null }
  }
  const { recoveryKey } = opener
  const { newRecoveryKey, ...signedIn } =
    source.kind === 'here'
      ? await api.backup.restoreHere({ name: source.name, recoveryKey, ...person })
      : await api.backup.restoreFile({ source: source.file, recoveryKey, ...person })
  return { person: signedIn, newRecoveryKey }
}

export function useRestore(onSignedIn: (person: SignedIn) => void) {
  const { busy, error, run } = useWork()
  const [source, setSource] = useState<Source | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [done, setDone] = useState<PutBack | null>(null)
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
    putBack: (person: { readonly slot: string; readonly newPassphrase: string }) => {
      if (found === null) return
      run(async () => {
        const now = await put(found, person)
        if (now.newRecoveryKey === null) onSignedIn(now.person)
        else setDone(now)
      })
    },
  }
}
