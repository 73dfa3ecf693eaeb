import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { asAppError, useCall } from '../../api/use-call.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'

/** Whether other programs may take pictures of the window. */
export function ScreenCapture() {
  const { t } = useTranslation()
  const mayAllow = useMay('allowCapture')
  const found = useCall(() => api.app.capture({}), [])
  const [changed, setChanged] = useState<typeof found.value>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const capture = changed ?? found.value
  if (found.state === 'failed') return <ErrorNotice error={found.error} again={found.again} />
  if (capture === null || !mayAllow) return null
  const choose = (allowed: boolean) => {
    setFailure(null)
    api.app.setCapture({ allowed }).then(setChanged, (error: unknown) => {
      setFailure(asAppError(error))
    })
  }
  return (
    <Section title={t('safety.capture')} context={t('safety.captureContext')}>
      <Choice
        label={t('safety.capture')}
        hideLabel
        options={[
          { value: 'blocked', label: t('safety.captureBlocked') },
          { value: 'allowed', label: t('safety.captureAllowed') },
        ]}
        value={capture.allowed ? 'allowed' : 'blocked'}
        onChange={(value) => {
          choose(value === 'allowed')
        }}
      />
      {failure !== null && <ErrorNotice error={failure} />}
      {capture.allowed && (
        <Notice kind="attention" title={t('safety.captureWarning')} live>
          <p>{t('safety.captureWarningMore')}</p>
        </Notice>
      )}
      {!capture.works && <p>{t('safety.captureLinux')}</p>}
    </Section>
  )
}
