import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { eraseSentence } from '#shared/ipc/recovery.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import type { SecondPerson } from '../../approval/use-second-person.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'

const seconds = 10

interface CountdownProps {
  /** The second person's yes, where one is needed. */
  readonly approval: SecondPerson['approval']
  readonly onCancel: () => void
  /** Nothing was erased, because the second person's yes was not one. */
  readonly onRefused: (error: AppError) => void
}

const isRefusal = ({ code }: AppError): boolean =>
  code === 'secondPerson' || code === 'wrongPassphrase' || code === 'waitBeforeRetry'

type State = 'counting' | 'erasing' | 'failed'

/** Ten seconds in which Cancel stops it; then everything goes, and main begins anew. */
function useErasing({ approval, onRefused }: Pick<CountdownProps, 'approval' | 'onRefused'>) {
  const latest = useRef({ approval, onRefused })
  useEffect(() => {
    latest.current = { approval, onRefused }
  })
  const [left, setLeft] = useState(seconds)
  const [state, setState] = useState<State>('counting')
  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => {
      setLeft(left - 1)
    }, 1000)
    return () => {
      clearTimeout(timer)
    }
  }, [left])
  const begun = useRef(false)
  useEffect(() => {
    if (left > 0 || begun.current) return
    begun.current = true
    setState('erasing')
    const { approval: yes, onRefused: refused } = latest.current
    api.recovery.erase({ sure: eraseSentence, ...yes }).catch((thrown: unknown) => {
      const error = asAppError(thrown)
      if (isRefusal(error)) refused(error)
      else setState('failed')
    })
  }, [left])
  return { left, state }
}

export function Countdown({ onCancel, ...props }: CountdownProps) {
  const { t } = useTranslation()
  const { left, state } = useErasing(props)
  const stop = () => {
    if (state === 'counting') onCancel()
  }
  if (state === 'failed') return <Failed />
  return (
    <Dialog
      title={
        state === 'counting' ? t('emergency.counting', { count: left }) : t('emergency.erasing')
      }
      open
      onClose={stop}
      actions={
        <Button kind="primary" size="large" disabled={state !== 'counting'} onClick={stop}>
          {t('frame.cancel')}
        </Button>
      }
    >
      <p>{t('emergency.countingMore')}</p>
    </Dialog>
  )
}

/** The office is closed all the same; what is left on the disk must be told. */
function Failed() {
  const { t } = useTranslation()
  const close = () => {
    window.location.reload()
  }
  return (
    <Dialog
      title={t('emergency.failed')}
      open
      onClose={close}
      actions={<Button onClick={close}>{t('frame.close')}</Button>}
    >
      <Notice kind="danger" title={t('emergency.failed')} live>
        <p>{t('emergency.failedMore')}</p>
      </Notice>
    </Dialog>
  )
}
