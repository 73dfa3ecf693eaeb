import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useJob } from '../../api/use-work.ts'
import { Progress } from '../../ui/progress.tsx'

/** How far a call has come, with a way to stop it. */
export function JobProgress({ job }: { readonly job: string }) {
  const { t } = useTranslation()
  const { done, of } = useJob(job)
  return (
    <Progress
      label={t('exchange.working')}
      done={done}
      of={of}
      onCancel={() => void api.app.cancel({ job })}
    />
  )
}
