import type { api } from '../../api/client.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { AccessNotices } from './access-notices.tsx'
import { AsideReminder } from './aside-reminder.tsx'
import { BackupWarning } from './backup-line.tsx'
import { FullerReminder } from './fuller-reminder.tsx'
import { RecoveryReminder } from './recovery-reminder.tsx'
import { RetentionNotice } from './retention-notice.tsx'
import { SalvageWaiting } from './salvage-waiting.tsx'
import { VaultWarning } from './vault-warning.tsx'
import { WrongTries } from './wrong-tries.tsx'

/** What somebody should do before they begin; nothing on most days. */
export function HomeNotices(props: {
  readonly backups: Awaited<ReturnType<typeof api.backup.state>> | null
}) {
  const { warning } = useSignedIn()
  const mayReadLog = useMay('readAuditLog')
  return (
    <>
      {warning !== undefined && <VaultWarning warning={warning} />}
      <RecoveryReminder />
      <SalvageWaiting />
      <BackupWarning state={props.backups} />
      <FullerReminder state={props.backups} />
      <AsideReminder state={props.backups} />
      <AccessNotices />
      {mayReadLog && <WrongTries />}
      <RetentionNotice />
    </>
  )
}
