import { useEffect, useState } from 'react'
import { api, on } from '../../api/client.ts'
import { Progress } from '../../ui/progress.tsx'

interface JobProgressProps {
  /** Name of the call, as `app.cancel` takes it. */
  readonly job: 'auditLog.check' | 'auditLog.save'
  readonly label: string
}

/** How far a call has come, with a way to stop it. */
export function JobProgress({ job, label }: JobProgressProps) {
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
      label={label}
      done={state.done}
      of={state.of}
      onCancel={() => void api.app.cancel({ job })}
    />
  )
}
