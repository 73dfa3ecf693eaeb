import { useTranslation } from 'react-i18next'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { questionTexts } from '#shared/codebook/local/words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { hangingOn } from './edit-codebook.ts'

/** What is to be retired. */
export interface Retiring {
  readonly what: 'section' | 'question'
  readonly id: string
  readonly name: string
}

interface RetireDialogProps {
  readonly codebook: LocalCodebook
  readonly retiring: Retiring
  readonly busy: boolean
  readonly onRetire: () => void
  readonly onClose: () => void
}

/** Says what will happen, and to which other questions. */
export function RetireDialog({ codebook, retiring, busy, onRetire, onClose }: RetireDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { what, id, name } = retiring
  const gone = codebook.questions.filter((one) => one.id === id || one.section === id)
  const hanging = hangingOn(
    codebook,
    gone.map((one) => one.id),
  ).filter((one) => !one.retired && !gone.includes(one))
  return (
    <Dialog
      title={
        what === 'section'
          ? t('ownQuestions.retireSectionTitle', { name })
          : t('ownQuestions.retireQuestionTitle', { name })
      }
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={onRetire}>
            {t('ownQuestions.retire')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{t('ownQuestions.retireMore')}</p>
      {hanging.length > 0 && (
        <p>
          {t('ownQuestions.retireHanging', {
            questions: joinedWords(
              language,
              hanging.map((one) => questionTexts(one, language).label),
            ),
          })}
        </p>
      )}
    </Dialog>
  )
}
