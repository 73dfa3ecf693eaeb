import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, on } from '../../api/client.ts'
import { Progress } from '../../ui/progress.tsx'

/** How far a call has come, with a way to stop it. */
export function JobProgress({ job }: { readonly job: string }) {
  const { t } = useTranslation()
  const [state, setState] = useState({ done: 0, of: 0 })
  useEffect(
    () =>
      on('progress', (said) => {
        if (said.job === job) setState({ done: said.done, of: said.of })
      }),
    [job],
  )
  return (
    <Progress
      label={t('exchange.working')}
      done={state.done}
      of={state.of}
      onCancel={() => void api.app.cancel({ job })}
    />
  )
}
