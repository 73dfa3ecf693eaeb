import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { AnswerStore } from '../../form/answer-store.ts'
import { AnswerView } from '../../form/answer-view.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Clash } from './case-changes.ts'
import styles from './section-editor.module.css'

interface ConflictNoticeProps {
  readonly open: boolean
  /** `null`: not looked at yet. */
  readonly clashes: readonly Clash[] | null
  readonly store: AnswerStore
  readonly onLook: () => void
}

/** Nobody's text is thrown away: both stand side by side, and a person chooses. */
export function ConflictNotice({ open, clashes, store, onLook }: ConflictNoticeProps) {
  const { t } = useTranslation()
  if (open) {
    return (
      <div className={styles['notice']}>
        <Notice
          kind="attention"
          live
          title={t('cases.conflictTitle')}
          action={<Button onClick={onLook}>{t('cases.conflictLoad')}</Button>}
        >
          {t('cases.conflictMore')}
        </Notice>
      </div>
    )
  }
  if (clashes === null) return null
  return (
    <div className={styles['notice']}>
      <Notice kind="info" live title={t('cases.conflictTitle')}>
        {clashes.length === 0 ? (
          t('cases.conflictNone')
        ) : (
          <>
            <p>{t('cases.conflictMore')}</p>
            {clashes.map((clash) => (
              <ClashRow key={clash.path} clash={clash} store={store} />
            ))}
          </>
        )}
      </Notice>
    </div>
  )
}

function ClashRow({ clash, store }: { readonly clash: Clash; readonly store: AnswerStore }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [chosen, setChosen] = useState<'yours' | 'theirs'>('yours')
  const side = (which: 'yours' | 'theirs', answer: Answer, who: string, take: string) => (
    <div className={styles['side']}>
      <span className={styles['who']}>{who}</span>
      <span>
        <AnswerView field={fieldOf(clash.path)} answer={answer} />
      </span>
      <Button
        pressed={chosen === which}
        onClick={() => {
          setChosen(which)
          store.set(clash.path, answer)
        }}
      >
        {take}
      </Button>
    </div>
  )
  return (
    <fieldset className={styles['clash']}>
      <legend>{fieldWords(language, clash.path).label}</legend>
      <div className={styles['sides']}>
        {side('yours', clash.yours, t('cases.conflictYours'), t('cases.conflictKeepYours'))}
        {side('theirs', clash.theirs, t('cases.conflictTheirs'), t('cases.conflictKeepTheirs'))}
      </div>
    </fieldset>
  )
}
