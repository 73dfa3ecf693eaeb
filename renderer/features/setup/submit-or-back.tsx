import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'

interface SubmitOrBackProps {
  readonly label: string
  readonly busy?: boolean
  readonly onBack: () => void
}

/** What stands below a step in front of the sign-in. */
export function SubmitOrBack({ label, busy = false, onBack }: SubmitOrBackProps) {
  const { t } = useTranslation()
  return (
    <>
      <Button kind="primary" size="large" submit busy={busy}>
        {label}
      </Button>
      <Button size="large" kind="plain" disabled={busy} onClick={onBack}>
        {t('frame.back')}
      </Button>
    </>
  )
}
