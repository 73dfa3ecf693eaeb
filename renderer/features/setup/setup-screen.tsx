import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { ShowKey } from '../../papers/show-key.tsx'
import { TypeKey } from '../../papers/type-key.tsx'
import { ControlProvider } from '../../ui/control-provider.tsx'
import { Gate } from '../../ui/gate.tsx'
import { DoneStep } from './done-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { OfficeStep } from './office-step.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import { PersonStep } from './person-step.tsx'
import { PracticeStep } from './practice-step.tsx'
import { RestoreScreen } from './restore-screen.tsx'
import { emptyForm, setupSteps, type SetupStep } from './setup-form.ts'
import { WelcomeStep } from './welcome-step.tsx'

export interface SetupScreenProps {
  readonly languageChosen: boolean
  readonly onSignedIn: (person: SignedIn) => void
}

type Place = 'language' | 'welcome' | 'practice' | 'restore' | SetupStep

/** The first run: what this is, an office, a person, a passphrase, a recovery key on paper. */
export function SetupScreen({ languageChosen, onSignedIn }: SetupScreenProps) {
  const { t } = useTranslation()
  const [place, setPlace] = useState<Place>(languageChosen ? 'welcome' : 'language')
  const [form, setForm] = useState(emptyForm)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [typedGroups, setTypedGroups] = useState<readonly string[]>([])
  const [ready, setReady] = useState<SignedIn | null>(null)

  const goTo = (next: Place) => () => {
    setPlace(next)
  }
  const at = setupSteps.findIndex((step) => step === place)
  const step = {
    form,
    change: (changes: Partial<typeof form>) => {
      setForm((before) => ({ ...before, ...changes }))
    },
    above: t('setup.stepOf', { step: at + 1, count: setupSteps.length }),
    onNext: goTo(setupSteps[at + 1] ?? 'type'),
    onBack: goTo(setupSteps[at - 1] ?? 'welcome'),
  }
  const typing = {
    groups: typedGroups,
    onGroups: setTypedGroups,
    onTyped: async (typed: string) => {
      setReady(await api.session.finishSetup({ recoveryKey: typed }))
    },
    words: { finish: t('setup.finish'), busy: t('setup.finishing') },
  }
  const showKey = (key: string) => {
    setRecoveryKey(key)
    setTypedGroups([])
    step.onNext()
  }
  if (ready !== null) return <DoneStep onGo={onSignedIn} person={ready} />
  const screens: Readonly<Record<Place, () => ReactNode>> = {
    language: () => <LanguageStep onNext={goTo('welcome')} />,
    welcome: () => (
      <WelcomeStep
        onOffice={goTo('office')}
        onPractice={goTo('practice')}
        onRestore={goTo('restore')}
      />
    ),
    restore: () => (
      <RestoreScreen tiles={[]} replaces={false} onSignedIn={onSignedIn} onBack={goTo('welcome')} />
    ),
    practice: () => <PracticeStep onSignedIn={onSignedIn} onBack={goTo('welcome')} />,
    office: () => <OfficeStep {...step} />,
    person: () => <PersonStep {...step} />,
    passphrase: () => <PassphraseStep {...step} onKey={showKey} />,
    key: () => <ShowKey {...step} frame={Gate} recoveryKey={recoveryKey} />,
    type: () => <TypeKey frame={Gate} above={step.above} onBack={step.onBack} {...typing} />,
  }
  return <ControlProvider>{screens[place]()}</ControlProvider>
}
