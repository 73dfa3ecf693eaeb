import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Countdown } from './countdown.tsx'

/** What erasing does and does not do, and the way to it: a word, a button, ten seconds. */
export function EmergencyScreen() {
  const { t } = useTranslation()
  const { office } = useSignedIn()
  return (
    <Page title={t('emergency.title')} context={t('emergency.context')}>
      <Notice kind="info" title={t('emergency.lockFirst')}>
        <p>{t('emergency.lockFirstMore')}</p>
      </Notice>
      <Section title={t('emergency.what')}>
        <ul>
          <li>{t('emergency.whatOne')}</li>
          <li>{t('emergency.whatTwo')}</li>
          <li>{t('emergency.whatThree')}</li>
        </ul>
      </Section>
      <Section title={t('emergency.stays')}>
        <ul>
          <li>{t('emergency.staysOne')}</li>
          <li>{t('emergency.staysTwo')}</li>
          <li>{t('emergency.staysThree')}</li>
        </ul>
      </Section>
      <Section title={t('emergency.back')}>
        <p>{t('emergency.backMore')}</p>
      </Section>
      {office === 'practice' ? (
        <Notice kind="info" title={t('emergency.inPractice')} />
      ) : (
        <EraseSection />
      )}
    </Page>
  )
}

function EraseSection() {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [counting, setCounting] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const second = useSecondPerson()
  const word = t('emergency.word')
  const isTyped = typed.trim().normalize('NFC').toUpperCase() === word.normalize('NFC')
  return (
    <Section title={t('emergency.erase')}>
      <TextField
        label={t('emergency.typeWord', { word })}
        value={typed}
        maxLength={40}
        onChange={setTyped}
      />
      {/* Alone, the usual notice would promise an entry in a log that goes too. */}
      {!(second.alone && second.approvers?.length === 0) && (
        <SecondPersonFields second={second} tried={false} />
      )}
      {error !== null && <ErrorNotice error={error} />}
      <div>
        <Button
          kind="danger"
          size="large"
          disabled={!isTyped || !second.complete}
          onClick={() => {
            setError(null)
            setCounting(true)
          }}
        >
          {t('emergency.erase')}
        </Button>
      </div>
      {counting && (
        <Countdown
          approval={second.approval}
          onCancel={() => {
            setCounting(false)
            setTyped('')
          }}
          onRefused={(refused) => {
            setCounting(false)
            second.clear()
            setError(refused)
          }}
        />
      )}
    </Section>
  )
}
