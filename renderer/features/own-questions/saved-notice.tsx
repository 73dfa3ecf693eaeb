import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Retiring } from './retire-dialog.tsx'
import styles from './own-questions.module.css'

/** What was done last. */
export type Done =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'retired'; readonly subject: Retiring }
  | { readonly kind: 'restored'; readonly subject: Retiring }

interface SavedNoticeProps {
  readonly done: Done | null
  readonly onUndo: (subject: Retiring) => void
}

/** Says that it is kept; what was retired comes back with one press. In sight wherever it was pressed. */
export function SavedNotice({ done, onUndo }: SavedNoticeProps) {
  const { t } = useTranslation()
  if (done === null) return null
  return (
    <div className={styles['told']}>
      {done.kind === 'saved' && (
        <Notice kind="good" live title={t('ownQuestions.saved', { version: done.version })} />
      )}
      {done.kind === 'restored' && (
        <Notice
          kind="good"
          live
          title={t('ownQuestions.restoredNow', { name: done.subject.name })}
        />
      )}
      {done.kind === 'retired' && (
        <Notice
          kind="good"
          live
          title={t('ownQuestions.retiredNow', { name: done.subject.name })}
          action={
            <Button
              onClick={() => {
                onUndo(done.subject)
              }}
            >
              {t('ownQuestions.undo')}
            </Button>
          }
        />
      )}
    </div>
  )
}
