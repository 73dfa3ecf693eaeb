import { useTranslation } from 'react-i18next'
import type { Attachment } from '#shared/ipc/attachments.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { Button } from '../../../ui/button.tsx'
import { useAbout, useFacts } from './file-words.ts'
import styles from './case-files.module.css'

interface FileRowProps {
  readonly file: Attachment
  readonly detail: CaseDetail
  readonly canRemove: boolean
  readonly onShow: (file: Attachment) => void
  readonly onRemove: (file: Attachment) => void
}

export function FileRow({ file, detail, canRemove, onShow, onRemove }: FileRowProps) {
  const { t } = useTranslation()
  const facts = useFacts()
  const about = useAbout(detail).find(({ id }) => id === file.casePersonId)
  const { name, description } = file
  return (
    <li className={styles['file']}>
      <div className={styles['what']}>
        <span data-private="true">{name}</span>
        {about !== undefined && (
          <span className={styles['quiet']} data-private="true">
            {about.label}
          </span>
        )}
        {description !== null && <span data-private="true">{description}</span>}
        <span className={styles['quiet']}>{facts(file)}</span>
      </div>
      <div className={styles['actions']}>
        <Button
          kind="plain"
          label={t('attachments.showNamed', { name })}
          onClick={() => {
            onShow(file)
          }}
        >
          {t('attachments.show')}
        </Button>
        {canRemove && (
          <Button
            kind="plain"
            label={t('attachments.removeNamed', { name })}
            onClick={() => {
              onRemove(file)
            }}
          >
            {t('attachments.remove')}
          </Button>
        )}
      </div>
    </li>
  )
}
