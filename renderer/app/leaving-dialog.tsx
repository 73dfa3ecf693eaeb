import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, on } from '../api/client.ts'
import { JobProgress } from '../api/job-progress.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** A backup that does not work never keeps anybody here: Home says so at the next sign-in. */
async function backUp(say: () => void): Promise<void> {
  if (!(await api.backup.hasNews({}))) return
  say()
  await api.backup.beforeQuit({})
}

/** While a backup is made before the window closes: what it waits for, and a way to leave at once. */
export function LeavingDialog() {
  const [leaving, setLeaving] = useState(false)
  useEffect(
    () =>
      on('leaving', () => {
        const say = () => {
          setLeaving(true)
        }
        void backUp(say)
          .catch(() => undefined)
          .finally(() => void api.app.quit({}))
      }),
    [],
  )
  return leaving ? <Leaving /> : null
}

function Leaving() {
  const { t } = useTranslation()
  const leave = () => {
    void api.app.quit({})
  }
  return (
    <Dialog
      title={t('backup.leavingTitle')}
      open
      // Esc must not decide that there is no backup.
      onClose={() => undefined}
      actions={<Button onClick={leave}>{t('backup.leaveNow')}</Button>}
    >
      <JobProgress job="backup.beforeQuit" label={t('backup.leaving')} inHundredths endsByItself />
    </Dialog>
  )
}
