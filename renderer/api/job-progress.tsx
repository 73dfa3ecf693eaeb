import { Progress } from '../ui/progress.tsx'
import { api } from './client.ts'
import { useJob } from './use-work.ts'

export interface JobProgressProps {
  /** Name of the call (`group.call`), as `app.cancel` takes it. */
  readonly job: string
  readonly label: string
  /** The call counts bytes: nobody else does. */
  readonly inHundredths?: boolean
  /** The work cannot be stopped half way. */
  readonly endsByItself?: boolean
}

const hundred = 100

/** How far a running call has come, and a way to stop it. */
export function JobProgress({ job, label, inHundredths, endsByItself }: JobProgressProps) {
  const { done, of } = useJob(job)
  const counted = inHundredths === true && of > 0
  return (
    <Progress
      label={label}
      done={counted ? Math.floor((done * hundred) / of) : done}
      of={counted ? hundred : of}
      {...(endsByItself === true ? {} : { onCancel: () => void api.app.cancel({ job }) })}
    />
  )
}
