import { useTranslation } from 'react-i18next'
import { isAnswered } from '#shared/codebook/answer.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { registrationDate, type Interview } from './interview.ts'
import { PaperDayNotice, useIsDayMissing } from './paper-day.tsx'
import { useAnswers } from './use-interview.ts'
import styles from './refused-end.module.css'

/** How a refused interview ends. */
export interface EndInterview {
  readonly keepDecision: () => void
  readonly keepNothing: () => void
  readonly code: string
}

interface RefusedEndProps {
  readonly interview: Interview
  readonly onEnd: EndInterview
}

/** A no is respected: it says what stays and what goes, and asks nothing more. */
export function RefusedEnd({ interview, onEnd }: RefusedEndProps) {
  const { t } = useTranslation()
  const answers = useAnswers(interview)
  const dayMissing = useIsDayMissing(interview)
  const typed = Object.entries(answers).filter(
    ([path, answer]) => path !== registrationDate && isAnswered(answer),
  ).length
  return (
    <Notice
      kind="info"
      title={t('intake.refused.title')}
      live
      action={
        <div className={styles['ends']}>
          <Button kind="primary" size="large" disabled={dayMissing} onClick={onEnd.keepDecision}>
            {t('intake.refused.finish')}
          </Button>
          <Button size="large" onClick={onEnd.keepNothing}>
            {t('intake.refused.discard')}
          </Button>
        </div>
      }
    >
      <div className={styles['text']}>
        <p>{t('intake.refused.text')}</p>
        <p>{t('intake.refused.kept', { code: onEnd.code })}</p>
        {typed > 0 && <p>{t('intake.refused.removed', { count: typed })}</p>}
        <p>{t('intake.refused.change')}</p>
        <PaperDayNotice interview={interview} />
      </div>
    </Notice>
  )
}
