import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ageFromBirth, agePath } from './age-from-birth.ts'
import { useForm } from './form-context.ts'
import { today } from './today.ts'
import styles from './question.module.css'

/** What another answer already says about this question; nothing for most. */
export function QuestionNote({ path }: { readonly path: string }) {
  const { t } = useTranslation()
  const { store } = useForm()
  const age = useSyncExternalStore(store.subscribeAll, () =>
    path === agePath ? ageFromBirth(store.all(), today()) : null,
  )
  return age === null ? null : (
    <span className={styles['note']}>{t('intake.ageFromBirth', { age })}</span>
  )
}
