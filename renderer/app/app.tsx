import { lazy, Suspense, useEffect, useState } from 'react'
import type { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import type { sessionState } from '#shared/ipc/session.ts'
import { api } from '../api/client.ts'
import { SignedInContext, type SignedIn } from '../api/signed-in.ts'
import { useCall } from '../api/use-call.ts'
import { TroubleScreen } from '../features/unlock/trouble-screen.tsx'
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx'
import { Loading } from '../ui/loading.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { useGateCommands } from './gate-commands.ts'

type SessionState = z.infer<typeof sessionState>

const loadOffice = () => import('./office.tsx')
const Office = lazy(async () => ({ default: (await loadOffice()).Office }))
const loadSetup = () => import('../features/setup/setup-screen.tsx')
const SetupScreen = lazy(async () => ({ default: (await loadSetup()).SetupScreen }))
const RecoverScreen = lazy(async () => ({
  default: (await import('../features/setup/recover-screen.tsx')).RecoverScreen,
}))

export interface AppProps {
  readonly firstState: Promise<SessionState>
  /** False until somebody has chosen a language on this computer. */
  readonly languageChosen: boolean
}

/** Either the gate (set-up, sign-in, recovery) or the office behind it; never both. */
export function App({ firstState, languageChosen }: AppProps) {
  const [first, setFirst] = useState<Promise<SessionState> | null>(firstState)
  const state = useCall(() => first ?? api.session.state({}), [first === null])
  const [entered, setEntered] = useState<SignedIn | null>(null)
  const [leaving, setLeaving] = useState(false)
  // Main is about to load the page anew: a sign-in drawn now would vanish under the first words typed.
  useGateCommands(() => {
    setLeaving(true)
  })
  useEffect(() => {
    if (state.state !== 'ready') return
    // While somebody types a passphrase there is time to read what stands behind it. Not before the
    // first picture: that one is waited for.
    const waiting = requestIdleCallback(() => void loadOffice(), { timeout: 3000 })
    return () => {
      cancelIdleCallback(waiting)
    }
  }, [state.state])

  const again = () => {
    if (first === null) state.again()
    else setFirst(null)
  }
  const draw = () => {
    if (state.state === 'failed') return <TroubleScreen error={state.error} again={again} />
    if (leaving || state.value === null) return null
    const person = entered ?? state.value.signedIn
    if (person === null)
      return <InFront {...{ languageChosen, again }} state={state.value} onSignedIn={setEntered} />
    return (
      <SignedInContext value={person}>
        <Office />
      </SignedInContext>
    )
  }
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>{draw()}</Suspense>
    </ErrorBoundary>
  )
}

interface InFrontProps {
  readonly state: SessionState
  readonly languageChosen: boolean
  readonly onSignedIn: (person: SignedIn) => void
  /** Asks anew how things stand. */
  readonly again: () => void
}

function InFront({ state, languageChosen, onSignedIn, again }: InFrontProps) {
  const [recovering, setRecovering] = useState(false)
  const office = state.offices.find(({ kind }) => kind === 'real')
  const turn = () => {
    setRecovering(!recovering)
  }
  if (office === undefined)
    return <SetupScreen languageChosen={languageChosen} onSignedIn={onSignedIn} />
  if (recovering) return <RecoverScreen onSignedIn={onSignedIn} onBack={turn} />
  if (office.problem !== undefined) {
    // Who may sign in cannot even be read: no pictures to choose from.
    return <TroubleScreen error={new AppError(office.problem)} again={again} onRecover={turn} />
  }
  return <UnlockScreen tiles={office.tiles} onSignedIn={onSignedIn} onRecover={turn} />
}
