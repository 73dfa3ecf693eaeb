import { useTranslation } from 'react-i18next'
import { Loading } from '../ui/loading.tsx'
import { useJob } from './use-work.ts'

/**
 * While a call that shows names is waited for. After a restore, an update or clearing the files
 * all of them are read anew, which takes a while in a large office.
 * @param job the call, `group.call`
 */
export function LoadingNames({ job }: { readonly job: string }) {
  const { t } = useTranslation()
  const reached = useJob(job)
  if (reached.of === 0) return <Loading />
  return <Loading label={t('frame.namesComing')} reached={reached} />
}
