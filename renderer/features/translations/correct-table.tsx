import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileHandle } from '#shared/ipc/call.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { CorrectionsLook } from '#shared/ipc/translations.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import type { AppError } from '#shared/errors.ts'
import { applyTexts } from '../../i18n/corrections.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ChangesNotice } from './changes-notice.tsx'
import { ForgetDialog } from './forget-dialog.tsx'
import styles from './correct-table.module.css'

interface CorrectTableProps {
  readonly language: Language
  /** How many texts of this language were corrected in this office. */
  readonly here: number
  readonly onChanged: () => void
}

interface Look {
  readonly source: FileHandle
  readonly found: CorrectionsLook
}

/** What can be done with the words of a language, and how it went. */
function useTable({ language, onChanged }: CorrectTableProps) {
  const { i18n } = useTranslation()
  const [look, setLook] = useState<Look | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const run = (work: () => Promise<void>) => (): void => {
    setError(null)
    setSaved(null)
    work().catch((thrown: unknown) => {
      setError(asAppError(thrown))
    })
  }
  return {
    look,
    saved,
    error,
    stopLooking: () => {
      setLook(null)
    },
    save: run(async () => {
      const suggestedName = `tessera-words-${language}`
      const target = await api.app.chooseSaveFile({ kind: 'csv', suggestedName })
      if (target === null) return
      await api.translations.write({ language, target })
      setSaved(target.label)
    }),
    bring: run(async () => {
      const source = await api.app.chooseFile({ kind: 'csv' })
      if (source !== null)
        setLook({ source, found: await api.translations.look({ language, source }) })
    }),
    use: (source: FileHandle) =>
      run(async () => {
        const texts = await api.translations.read({ language, source })
        applyTexts(i18n, language, texts)
        setLook(null)
        // Draws every word of the screen anew.
        await i18n.changeLanguage(i18n.language)
        onChanged()
      }),
    // The original words come back with the page.
    forget: run(async () => {
      await api.translations.forget({ language })
      window.location.reload()
    }),
  }
}

/** A table goes out, a better one comes back, and nothing changes before somebody has looked at it. */
export function CorrectTable(props: CorrectTableProps) {
  const { here } = props
  const { t } = useTranslation()
  const table = useTable(props)
  const { look, saved, error } = table
  const [forgetting, setForgetting] = useState(false)
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      {saved !== null && (
        <Notice kind="good" live title={t('translations.saved', { place: saved })} />
      )}
      <div className={styles['buttons']}>
        <Button onClick={table.save}>{t('translations.save')}</Button>
        <Button onClick={table.bring}>{t('translations.bring')}</Button>
        {here > 0 && (
          <Button
            kind="plain"
            onClick={() => {
              setForgetting(true)
            }}
          >
            {t('translations.forget')}
          </Button>
        )}
      </div>
      {look !== null && (
        <ChangesNotice
          found={look.found}
          onUse={table.use(look.source)}
          onClose={table.stopLooking}
        />
      )}
      {forgetting && (
        <ForgetDialog
          count={here}
          onClose={() => {
            setForgetting(false)
          }}
          onForget={table.forget}
        />
      )}
    </>
  )
}
