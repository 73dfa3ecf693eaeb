import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { CleanUp } from './clean-up.tsx'
import type { Deleted } from './delete-dialog.tsx'
import { Receivers } from './item-facts.tsx'
import styles from './retention.module.css'

/** What is gone, and, said plainly, where it still is. */
export function DeletedNotice({ deleted }: { readonly deleted: Deleted }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { deletion, receivers } = deleted
  const [cleaning, setCleaning] = useState(deleted.cleaning)
  return (
    <div className={styles['sections']}>
      <Notice kind="good" live title={t('retention.deletedTitle', { code: deletion.code ?? '' })}>
        <p>{t('retention.deletedMore')}</p>
      </Notice>
      <CleanUp cleaning={cleaning} onDone={setCleaning} />
      <div className={styles['text']}>
        <p>{t('retention.inBackups', { date: dateWords(language, deletion.backupsUntil) })}</p>
        <p>{t('retention.sticks')}</p>
      </div>
      {receivers.length > 0 && <Receivers receivers={receivers} />}
    </div>
  )
}
