import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { dateText } from '#shared/i18n/dates.ts'
import type { Cover, Covers } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './case-access.module.css'

interface AbsenceListProps {
  readonly covers: readonly Cover[]
  readonly onChanged: (covers: Covers) => void
}

export function AbsenceList({ covers, onChanged }: AbsenceListProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [ending, setEnding] = useState<Cover | null>(null)
  if (covers.length === 0) return <p className={styles['soft']}>{t('caseAccess.absence.none')}</p>
  return (
    <>
      <ul className={styles['list']}>
        {covers.map((cover) => {
          const names = { cover: cover.coverName, away: cover.awayName }
          return (
            <li key={cover.id} className={styles['line']}>
              <span className={styles['what']}>
                <span>
                  {t('caseAccess.absence.line', names)}{' '}
                  {cover.firstDay <= today() && (
                    <Mark kind="good">{t('caseAccess.absence.now')}</Mark>
                  )}
                </span>
                <span className={styles['soft']}>
                  {t('caseAccess.absence.days', {
                    first: dateText(cover.firstDay, language),
                    last: dateText(cover.lastDay, language),
                  })}
                </span>
              </span>
              {cover.mayEnd && (
                <Button
                  label={t('caseAccess.absence.endAloud', names)}
                  onClick={() => {
                    setEnding(cover)
                  }}
                >
                  {t('caseAccess.absence.end')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {ending !== null && (
        <EndDialog
          cover={ending}
          onClose={() => {
            setEnding(null)
          }}
          onEnded={(next) => {
            setEnding(null)
            onChanged(next)
          }}
        />
      )}
    </>
  )
}

interface EndDialogProps {
  readonly cover: Cover
  readonly onClose: () => void
  readonly onEnded: (covers: Covers) => void
}

function EndDialog({ cover, onClose, onEnded }: EndDialogProps) {
  const { t } = useTranslation()
  const [failure, setFailure] = useState<AppError | null>(null)
  const names = { cover: cover.coverName, away: cover.awayName }
  const end = () => {
    api.caseAccess.endCover({ id: cover.id }).then(onEnded, (thrown: unknown) => {
      setFailure(asAppError(thrown))
    })
  }
  return (
    <Dialog
      title={t('caseAccess.absence.endTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={end}>
            {t('caseAccess.absence.end')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{t('caseAccess.absence.endMore', names)}</p>
      {failure !== null && <ErrorNotice error={failure} />}
    </Dialog>
  )
}
