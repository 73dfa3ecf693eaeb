import { api } from '../../api/client.ts'
import { useJob } from '../../api/use-work.ts'
import { Progress } from '../../ui/progress.tsx'

interface BackupJobProps {
  readonly job: string
  readonly label: string
}

const hundred = 100

/** In hundredths: nobody counts bytes. */
export function BackupJob({ job, label }: BackupJobProps) {
  const { done, of } = useJob(job)
  return (
    <Progress
      label={label}
      done={of === 0 ? 0 : Math.floor((done * hundred) / of)}
      of={of === 0 ? 0 : hundred}
      onCancel={() => void api.app.cancel({ job })}
    />
  )
}
