import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { AppError } from '#shared/errors.ts'
import type { tile as tileSchema } from '#shared/ipc/session.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { Button } from '../../ui/button.tsx'
import { Gate } from '../../ui/gate.tsx'
import { DamagedScreen } from './damaged-screen.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { TilePicker } from './tile-picker.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import { UnlockHelp } from './unlock-help.tsx'
import { isAboutTheTyping } from './trouble.ts'
import { useAttempt } from './use-attempt.ts'
import { useHelpKey } from './use-help-key.ts'

type TileOfPerson = z.infer<typeof tileSchema>

export interface UnlockScreenProps {
  readonly tiles: readonly TileOfPerson[]
  /** The picture of whoever was here before the lock. */
  readonly lastTile: string | null
  readonly onSignedIn: (person: SignedIn) => void
  readonly onRecover: () => void
  /** For somebody who was given a code; `undefined`: nobody was. */
  readonly onCode: (() => void) | undefined
  readonly onRestore: () => void
}

/** Pictures, a passphrase, and nothing that says what the application is for. */
export function UnlockScreen(props: UnlockScreenProps) {
  const { tiles, lastTile, onSignedIn, onRecover, onCode, onRestore } = props
  const { t } = useTranslation()
  const [chosen, setChosen] = useState(() => firstTile(tiles, lastTile))
  const { busy, error, attempt, forget } = useAttempt(onSignedIn)
  const [helpOpen, setHelpOpen] = useState(false)
  const openHelp = () => {
    setHelpOpen(true)
  }
  useHelpKey(openHelp)
  const names = { organisation: t('frame.practiceBand'), person: t('frame.practicePerson') }
  const practise = () => {
    attempt(() => api.session.openPractice({ persons: practicePersons, ...names }))
  }
  if (error !== null && !isAboutTheTyping(error.code))
    return <Failed error={error} again={forget} {...{ onSignedIn, onRecover, onRestore }} />
  return (
    <Gate
      title={chosen === null ? t('setup.choosePicture') : t('setup.yourPassphrase')}
      foot={
        <Ways {...{ busy, onRecover, onCode, onRestore }} onHelp={openHelp} onPractise={practise} />
      }
      keepFocus
    >
      {chosen === null ? (
        <TilePicker tiles={tiles} onChoose={setChosen} />
      ) : (
        <PassphraseForm
          tile={chosen}
          busy={busy}
          error={error}
          {...(tiles.length > 1
            ? {
                onOther: () => {
                  setChosen(null)
                },
              }
            : {})}
          onSubmit={(passphrase) => {
            attempt(() => unlock(chosen.slot, passphrase))
          }}
        />
      )}
      <UnlockHelp
        open={helpOpen}
        onClose={() => {
          setHelpOpen(false)
        }}
      />
    </Gate>
  )
}

/** One field is enough for the only one, and for whoever comes back. */
function firstTile(tiles: readonly TileOfPerson[], last: string | null): TileOfPerson | null {
  const only = tiles.length === 1 ? tiles[0] : undefined
  return only ?? tiles.find(({ slot }) => slot === last) ?? null
}

/** The picture is chosen again after the next lock. */
async function unlock(slot: string, passphrase: string): Promise<SignedIn> {
  const person = await api.session.unlock({ office: 'real', slot, passphrase })
  void api.app.keepTile({ slot })
  return person
}

interface WaysProps extends Pick<UnlockScreenProps, 'onCode'> {
  readonly busy: boolean
  readonly onHelp: () => void
  readonly onRecover: () => void
  readonly onRestore: () => void
  readonly onPractise: () => void
}

function Ways(props: WaysProps) {
  const { t } = useTranslation()
  return (
    <>
      {props.onCode !== undefined && (
        <Button kind="plain" onClick={props.onCode}>
          {t('staff.haveCode')}
        </Button>
      )}
      <Button kind="plain" onClick={props.onHelp}>
        {t('setup.helpSigningIn')}
      </Button>
      <Button kind="plain" onClick={props.onRecover}>
        {t('setup.useRecoveryKey')}
      </Button>
      <Button kind="plain" onClick={props.onRestore}>
        {t('backup.gate')}
      </Button>
      <Button kind="plain" disabled={props.busy} onClick={props.onPractise}>
        {t('setup.tryPractice')}
      </Button>
    </>
  )
}

/** Enough people for a quarter's report whose small groups are hidden and whose large ones are seen. */
const practicePersons = 300

type FailedProps = Pick<UnlockScreenProps, 'onSignedIn' | 'onRecover' | 'onRestore'> & {
  readonly error: AppError
  readonly again: () => void
}

function Failed({ error, again, onSignedIn, onRecover, onRestore }: FailedProps) {
  if (error.code === 'damaged')
    return <DamagedScreen {...{ error, again, onSignedIn, onRestore }} />
  return <TroubleScreen {...{ error, again, onRecover, onRestore }} />
}
