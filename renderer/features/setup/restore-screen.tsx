import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { tile } from '#shared/ipc/session.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { OwedPapers } from './owed-papers.tsx'
import { RestoreFound } from './restore-found.tsx'
import { RestoreOpen } from './restore-open.tsx'
import { RestoreSource } from './restore-source.tsx'
import { useRestore } from './use-restore.ts'

export interface RestoreScreenProps {
  /** Who can sign in on this computer; nobody on a fresh one. */
  readonly tiles: readonly z.infer<typeof tile>[]
  /** There are records here already, whole or not. */
  readonly replaces: boolean
  readonly onSignedIn: (person: SignedIn) => void
  readonly onBack: () => void
}

/** Which backup, what opens it, what is in it, and only then: put it back. */
export function RestoreScreen({ tiles, replaces, onSignedIn, onBack }: RestoreScreenProps) {
  const { t } = useTranslation()
  const restore = useRestore(onSignedIn)
  const { busy, error, source, found, done } = restore
  if (done !== null) {
    const enter = () => {
      onSignedIn(done.person)
    }
    const keyContext =
      done.newCards === null ? t('backup.newKeyContext') : t('backup.newKeyAfterCards')
    return <OwedPapers entered={done} keyContext={keyContext} onDone={enter} />
  }
  if (source === null) return <RestoreSource onChoose={restore.choose} onBack={onBack} />
  if (found === null) {
    return (
      <RestoreOpen
        tiles={source.kind === 'here' ? tiles : []}
        busy={busy}
        error={error}
        onOpen={restore.look}
        onBack={() => {
          restore.choose(null)
        }}
      />
    )
  }
  return (
    <RestoreFound
      found={found}
      replaces={replaces}
      busy={busy}
      error={error}
      onPutBack={restore.putBack}
      onBack={restore.forget}
    />
  )
}
