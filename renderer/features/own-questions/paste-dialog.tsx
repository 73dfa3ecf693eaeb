import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostCodes, type LocalCode } from '#shared/codebook/local/local-codebook.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { readPasted } from './paste-answers.ts'

interface PasteDialogProps {
  readonly codes: readonly LocalCode[]
  readonly language: Language
  readonly onAdd: (codes: readonly LocalCode[]) => void
  readonly onClose: () => void
}

/** Shows what was understood before it is added. */
export function PasteDialog({ codes, language, onAdd, onClose }: PasteDialogProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const pasted = useMemo(() => readPasted(text, codes, language), [text, codes, language])
  const added = pasted.ok ? pasted.added : []
  return (
    <Dialog
      title={t('ownQuestions.pasteTitle')}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            disabled={added.length === 0}
            onClick={() => {
              onAdd(added)
            }}
          >
            {t('ownQuestions.pasteAdd', { count: added.length })}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <TextField
        label={t('ownQuestions.pasteBox')}
        hint={t('ownQuestions.pasteHint')}
        error={
          pasted.ok
            ? null
            : t(`ownQuestions.pasteProblems.${pasted.problem}`, {
                line: pasted.line,
                most: mostCodes,
              })
        }
        value={text}
        lang={language}
        multiline
        takesFocus
        onChange={setText}
      />
      {pasted.ok && (
        <p aria-live="polite">
          {added.length === 0
            ? t('ownQuestions.pasteNothing')
            : t('ownQuestions.pasteFound', {
                count: added.length,
                examples: joinedWords(
                  language,
                  added.slice(0, 3).map(({ labels }) => labels[language] ?? ''),
                ),
              })}{' '}
          {pasted.known > 0 && t('ownQuestions.pasteKnown', { count: pasted.known })}
        </p>
      )}
    </Dialog>
  )
}
