import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api, on } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { Progress } from '../../ui/progress.tsx'

export interface PracticeStepProps {
  readonly onSignedIn: (person: SignedIn) => void
  readonly onBack: () => void
}

/** Enough people for a quarter's report whose small groups are hidden and whose large ones are seen. */
const practicePersons = 300

export function PracticeStep({ onSignedIn, onBack }: PracticeStepProps) {
  const { t } = useTranslation()
  const [counted, setCounted] = useState({ done: 0, of: practicePersons })
  const [error, setError] = useState<AppError | null>(null)
  const started = useRef(false)
  const enter = useRef(onSignedIn)
  const names = { organisation: t('frame.practiceBand'), person: t('frame.practicePerson') }
  const make = () => {
    setError(null)
    api.session.openPractice({ persons: practicePersons, ...names }).then(
      (person) => {
        enter.current(person)
      },
      (thrown: unknown) => {
        setError(asAppError(thrown))
      },
    )
  }
  useEffect(
    () =>
      on('progress', ({ done, of }) => {
        setCounted({ done, of })
      }),
    [],
  )
  // Once, however often it is drawn: each call makes the office anew.
  useEffect(() => {
    if (started.current) return
    started.current = true
    make()
  })
  return (
    <Gate title={t('setup.practiceTitle')} context={t('setup.practiceContext')}>
      {error === null ? (
        <Progress label={t('setup.practicePeople')} done={counted.done} of={counted.of} />
      ) : (
        <>
          <ErrorNotice error={error} again={make} />
          <div>
            <Button onClick={onBack}>{t('frame.back')}</Button>
          </div>
        </>
      )}
    </Gate>
  )
}
