import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { steps } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { momentText } from '#shared/i18n/dates.ts'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError, useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import styles from './intake-screen.module.css'

type DraftRow = Awaited<ReturnType<typeof api.intake.drafts>>[number]

/** Begin an interview, or go on with one. */
export function IntakeScreen() {
  const { t } = useTranslation()
  const location = useLocation()
  const starting = useStart()
  const { failure } = starting
  const drafts = useCall(() => api.intake.drafts({}), [])
  const [removing, setRemoving] = useState<DraftRow | null>(null)
  const paused = pausedCode(location.state)

  const startButtons = <StartButtons {...starting} />
  const rows = drafts.value ?? []

  return (
    <Page
      title={t('intake.title')}
      context={t('intake.context')}
      action={rows.length > 0 ? startButtons : undefined}
    >
      {failure !== null && <ErrorNotice error={failure} />}
      {paused !== null && <Notice kind="good" title={t('intake.paused', { code: paused })} live />}
      {drafts.state === 'failed' && <ErrorNotice error={drafts.error} again={drafts.again} />}
      {drafts.state === 'loading' && drafts.value === null && <Loading />}
      {drafts.state === 'ready' && rows.length === 0 && (
        <EmptyState title={t('intake.noDrafts')} action={startButtons}>
          {t('intake.noDraftsMore')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Section title={t('intake.drafts')}>
          <ul className={styles['drafts']}>
            {rows.map((row) => (
              <DraftItem
                key={row.draftId}
                row={row}
                onRemove={() => {
                  setRemoving(row)
                }}
              />
            ))}
          </ul>
        </Section>
      )}
      <DiscardDialog
        draft={removing}
        onClose={() => {
          setRemoving(null)
        }}
        onDone={() => {
          setRemoving(null)
          drafts.again()
        }}
      />
    </Page>
  )
}

function useStart() {
  const navigate = useNavigate()
  const [starting, setStarting] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const start = async (mode: DraftRow['mode']): Promise<void> => {
    setStarting(true)
    try {
      const row = await api.intake.start({ mode })
      await navigate(paths.draft(row.draftId))
    } catch (error) {
      setFailure(asAppError(error))
      setStarting(false)
    }
  }
  return { start, starting, failure }
}

function StartButtons({ start, starting }: ReturnType<typeof useStart>) {
  const { t } = useTranslation()
  return (
    <div className={styles['starts']}>
      <Button kind="primary" size="large" busy={starting} onClick={() => void start('guided')}>
        {t('intake.start')}
      </Button>
      <Button size="large" busy={starting} onClick={() => void start('paper')}>
        {t('quickEntry.fromPaper')}
      </Button>
    </div>
  )
}

function DraftItem({ row, onRemove }: { readonly row: DraftRow; readonly onRemove: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const step = steps.find(({ id }) => id === row.step)?.id ?? 'safety'
  return (
    <li className={styles['draft']}>
      <div className={styles['what']}>
        <Code>{row.code}</Code>
        <p className={styles['stopped']}>
          {t('intake.stoppedAt', { step: stepWords(language, step).title })}
          {row.mode === 'paper' && <Mark>{t('quickEntry.fromPaperMark')}</Mark>}
        </p>
        {row.pauseNote !== '' && <p>{t('intake.pauseDialog.left', { note: row.pauseNote })}</p>}
        {row.joinsCode !== null && <p>{t('intake.joins', { code: row.joinsCode })}</p>}
        <p className={styles['when']}>
          {t('intake.savedOn', { when: momentText(row.savedAt, language) })}
        </p>
      </div>
      <Button
        label={t('intake.goOnWith', { code: row.code })}
        onClick={() => void navigate(paths.draft(row.draftId))}
      >
        {t('intake.goOn')}
      </Button>
      <Button kind="plain" label={t('intake.discardOne', { code: row.code })} onClick={onRemove}>
        {t('intake.discard')}
      </Button>
    </li>
  )
}

/** Where a person comes back from a pause, the screen says that nothing is lost. */
function pausedCode(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('paused' in state)) return null
  return typeof state.paused === 'string' ? state.paused : null
}
