import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, on } from '../api/client.ts'
import { useJob } from '../api/use-work.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Progress } from '../ui/progress.tsx'

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
  const { done, of } = useJob('backup.beforeQuit')
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
      <Progress
        label={t('backup.leaving')}
        done={of === 0 ? 0 : Math.floor((done * 100) / of)}
        of={of === 0 ? 0 : 100}
      />
    </Dialog>
  )
}
