import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Retiring } from './retire-dialog.tsx'

/** What was done last. */
export type Done =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'retired'; readonly subject: Retiring }
  | { readonly kind: 'restored'; readonly subject: Retiring }

interface SavedNoticeProps {
  readonly done: Done | null
  readonly onUndo: (subject: Retiring) => void
}

/** Says that it is kept; what was retired comes back with one press. */
export function SavedNotice({ done, onUndo }: SavedNoticeProps) {
  const { t } = useTranslation()
  if (done === null) return null
  if (done.kind === 'saved')
    return <Notice kind="good" live title={t('ownQuestions.saved', { version: done.version })} />
  const { subject } = done
  if (done.kind === 'restored')
    return <Notice kind="good" live title={t('ownQuestions.restoredNow', { name: subject.name })} />
  return (
    <Notice
      kind="good"
      live
      title={t('ownQuestions.retiredNow', { name: subject.name })}
      action={
        <Button
          onClick={() => {
            onUndo(subject)
          }}
        >
          {t('ownQuestions.undo')}
        </Button>
      }
    />
  )
}
