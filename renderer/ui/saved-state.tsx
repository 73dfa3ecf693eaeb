import { useTranslation } from 'react-i18next'
import { clockText } from '#shared/i18n/dates.ts'
import styles from './saved-state.module.css'

export interface SavedStateProps {
  /** `unsaved`: typed and not yet on the disk. */
  readonly state: 'unsaved' | 'saving' | 'saved' | 'failed'
  /** When it was last on the disk: an instant, or null for never. */
  readonly at: string | null
}

/** Whether what was typed is safe, in words. The place is always kept, so nothing jumps. */
export function SavedState({ state, at }: SavedStateProps) {
  const { t } = useTranslation()
  const time = at === null ? '' : clockText(at)
  const words = {
    unsaved: t('frame.unsaved'),
    saving: t('frame.saving'),
    saved: at === null ? '' : t('frame.savedAt', { time }),
    failed: t('frame.notSaved'),
  }
  return (
    <span className={styles['saved']} data-state={state} role="status">
      {words[state]}
    </span>
  )
}
