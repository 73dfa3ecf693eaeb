import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignedIn } from '../../api/signed-in.ts'
import { ControlProvider } from '../../ui/control-provider.tsx'
import { DoneStep } from './done-step.tsx'
import { KeyStep } from './key-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { OfficeStep } from './office-step.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import { PersonStep } from './person-step.tsx'
import { PracticeStep } from './practice-step.tsx'
import { emptyForm, setupSteps, type SetupStep } from './setup-form.ts'
import { TypeStep } from './type-step.tsx'
import { WelcomeStep } from './welcome-step.tsx'

export interface SetupScreenProps {
  readonly languageChosen: boolean
  readonly onSignedIn: (person: SignedIn) => void
}

type Place = 'language' | 'welcome' | 'practice' | SetupStep

/** The first run: what this is, an office, a person, a passphrase, a recovery key on paper. */
export function SetupScreen({ languageChosen, onSignedIn }: SetupScreenProps) {
  const { t } = useTranslation()
  const [place, setPlace] = useState<Place>(languageChosen ? 'welcome' : 'language')
  const [form, setForm] = useState(emptyForm)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [typedGroups, setTypedGroups] = useState<readonly string[]>([])
  const [ready, setReady] = useState<SignedIn | null>(null)

  const at = setupSteps.findIndex((step) => step === place)
  const step = {
    form,
    change: (changes: Partial<typeof form>) => {
      setForm((before) => ({ ...before, ...changes }))
    },
    above: t('setup.stepOf', { step: at + 1, count: setupSteps.length }),
    onNext: () => {
      setPlace(setupSteps[at + 1] ?? 'type')
    },
    onBack: () => {
      setPlace(setupSteps[at - 1] ?? 'welcome')
    },
  }
  const draw = () => {
    if (ready !== null) return <DoneStep onGo={() => onSignedIn(ready)} />
    switch (place) {
      case 'language':
        return <LanguageStep onNext={() => setPlace('welcome')} />
      case 'welcome':
        return (
          <WelcomeStep
            onOffice={() => setPlace('office')}
            onPractice={() => setPlace('practice')}
          />
        )
      case 'practice':
        return <PracticeStep onSignedIn={onSignedIn} onBack={() => setPlace('welcome')} />
      case 'office':
        return <OfficeStep {...step} />
      case 'person':
        return <PersonStep {...step} />
      case 'passphrase':
        return (
          <PassphraseStep
            {...step}
            onKey={(key) => {
              setRecoveryKey(key)
              setTypedGroups([])
              step.onNext()
            }}
          />
        )
      case 'key':
        return <KeyStep {...step} recoveryKey={recoveryKey} />
      case 'type':
        return (
          <TypeStep
            {...step}
            recoveryKey={recoveryKey}
            groups={typedGroups}
            onGroups={setTypedGroups}
            onDone={setReady}
          />
        )
    }
  }
  return <ControlProvider>{draw()}</ControlProvider>
}
