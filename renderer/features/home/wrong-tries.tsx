import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Whoever may read the audit log hears of wrong passphrases since they were here last. */
export function WrongTries() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const tries = useCall(() => api.desk.wrongTries({}), [])
  const [read, setRead] = useState(false)
  const lastAt = tries.value?.lastAt ?? null
  if (read || lastAt === null) return null
  const count = tries.value?.count ?? 0
  return (
    <Notice
      kind="attention"
      title={t('safety.wrongTries', { count })}
      action={
        <Button
          onClick={() => {
            setRead(true)
          }}
        >
          {t('safety.read')}
        </Button>
      }
    >
      <p>{t('safety.wrongTriesMore', { moment: momentText(lastAt, language) })}</p>
    </Notice>
  )
}
