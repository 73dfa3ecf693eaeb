import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import type { sessionState } from '#shared/ipc/session.ts'
import { api } from '../api/client.ts'
import { SignedInContext, type SignedIn } from '../api/signed-in.ts'
import { useCall } from '../api/use-call.ts'
import { TroubleScreen } from '../features/unlock/trouble-screen.tsx'
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx'
import { Loading } from '../ui/loading.tsx'
import { codebookWordsReady } from '../i18n/words.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { LeavingDialog } from './leaving-dialog.tsx'
import { useGateCommands } from './gate-commands.ts'
import { useClearedCopies } from './use-copies.ts'
import { useEnter } from './use-enter.ts'

type SessionState = z.infer<typeof sessionState>

const loadOffice = () => import('./office.tsx')
const Office = lazy(async () => ({ default: (await loadOffice()).Office }))
const loadSetup = () => import('../features/setup/setup-screen.tsx')
const SetupScreen = lazy(async () => {
  await codebookWordsReady()
  return { default: (await loadSetup()).SetupScreen }
})
const ClockScreen = lazy(async () => ({
  default: (await import('../features/unlock/clock-screen.tsx')).ClockScreen,
}))
const EnrolScreen = lazy(async () => ({
  default: (await import('../features/setup/enrol-screen.tsx')).EnrolScreen,
}))
const RestoreScreen = lazy(async () => ({
  default: (await import('../features/setup/restore-screen.tsx')).RestoreScreen,
}))
const RecoverScreen = lazy(async () => ({
  default: (await import('../features/setup/recover-screen.tsx')).RecoverScreen,
}))

export interface AppProps {
  readonly firstState: Promise<SessionState>
  /** False until somebody has chosen a language on this computer. */
  readonly languageChosen: boolean
  /** Somebody hid the window and has not come back yet. */
  readonly hidden: boolean
  /** Whose picture was chosen before the lock; `null`: nobody has signed in since the start. */
  readonly lastTile: string | null
}

/** Either the gate (set-up, sign-in, recovery) or the office behind it; never both. */
export function App({ firstState, languageChosen, ...props }: AppProps) {
  const [hidden, setHidden] = useState(props.hidden)
  const [first, setFirst] = useState<Promise<SessionState> | null>(firstState)
  const state = useCall(() => first ?? api.session.state({}), [first === null])
  const [leaving, setLeaving] = useState(false)
  useClearedCopies()
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

  const { entered, failure, enter } = useEnter(state.value?.signedIn ?? null)
  const comeBack = useCallback(() => {
    setHidden(false)
    void api.app.comeBack({})
  }, [])
  const again = () => {
    if (first === null) state.again()
    else setFirst(null)
  }
  const draw = () => {
    if (hidden) return <ClockScreen onBack={comeBack} />
    if (state.state === 'failed') return <TroubleScreen error={state.error} again={again} />
    if (failure !== null) return <TroubleScreen error={failure} again={startAnew} />
    if (leaving || state.value === null) return null
    if (entered === null && state.value.signedIn !== null) return null
    if (entered === null)
      return (
        <InFront
          {...{ languageChosen, again }}
          lastTile={props.lastTile}
          state={state.value}
          onSignedIn={enter}
        />
      )
    return (
      <SignedInContext value={entered.person}>
        <Office place={entered.place} />
      </SignedInContext>
    )
  }
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>{draw()}</Suspense>
      <LeavingDialog />
    </ErrorBoundary>
  )
}

function startAnew(): void {
  window.location.reload()
}

interface InFrontProps {
  readonly lastTile: string | null
  readonly state: SessionState
  readonly languageChosen: boolean
  readonly onSignedIn: (person: SignedIn) => void
  /** Asks anew how things stand. */
  readonly again: () => void
}

function InFront({ state, languageChosen, lastTile, onSignedIn, again }: InFrontProps) {
  const [way, setWay] = useState<'signIn' | 'recover' | 'restore' | 'enrol'>('signIn')
  const office = state.offices.find(({ kind }) => kind === 'real')
  const goTo = (next: typeof way) => () => {
    setWay(next)
  }
  const back = goTo('signIn')
  if (office === undefined)
    return <SetupScreen languageChosen={languageChosen} onSignedIn={onSignedIn} />
  if (way === 'recover')
    return <RecoverScreen tiles={office.tiles} onSignedIn={onSignedIn} onBack={back} />
  if (way === 'restore') {
    const { tiles } = office
    return <RestoreScreen tiles={tiles} replaces onSignedIn={onSignedIn} onBack={back} />
  }
  const others = { onRecover: goTo('recover'), onRestore: goTo('restore') }
  if (office.problem !== undefined) {
    // Who may sign in cannot even be read: no pictures to choose from.
    return <TroubleScreen error={new AppError(office.problem)} again={again} {...others} />
  }
  if (way === 'enrol') return <EnrolScreen onSignedIn={onSignedIn} onBack={back} />
  return (
    <UnlockScreen
      tiles={office.tiles}
      lastTile={lastTile}
      onSignedIn={onSignedIn}
      onCode={office.invited ? goTo('enrol') : undefined}
      {...others}
    />
  )
}
