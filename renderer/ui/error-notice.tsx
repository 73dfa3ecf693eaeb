import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError, ErrorCode } from '#shared/errors.ts'
import { Button } from './button.tsx'
import { Code } from './code.tsx'
import { errorNumber } from './error-numbers.ts'
import { Notice, type NoticeKind } from './notice.tsx'
import { useWaitText } from './wait-text.ts'

const kinds: Readonly<Record<ErrorCode, NoticeKind>> = {
  invalidInput: 'attention',
  notFound: 'attention',
  locked: 'attention',
  wrongPassphrase: 'attention',
  wrongRecoveryKey: 'attention',
  wrongCode: 'attention',
  secondPerson: 'attention',
  wrongCards: 'attention',
  waitBeforeRetry: 'attention',
  forbidden: 'attention',
  reasonNeeded: 'attention',
  conflict: 'attention',
  damaged: 'danger',
  keySlotsDamaged: 'danger',
  newerVersion: 'attention',
  inUse: 'attention',
  diskFull: 'danger',
  readOnly: 'danger',
  diskFailed: 'danger',
  rolledBack: 'danger',
  wrongPlace: 'attention',
  badFile: 'attention',
  cancelled: 'info',
  internal: 'danger',
}

export interface ErrorNoticeProps {
  readonly error: AppError
  /** Offered as "Try again". */
  readonly again?: () => void
  /** What else helps to go on. */
  readonly children?: ReactNode
}

/** What happened, that nothing was lost where that is true, the next step, and a code for the phone. */
export function ErrorNotice({ error, again, children }: ErrorNoticeProps) {
  const { t } = useTranslation()
  const waitText = useWaitText()
  const { code } = error
  const seconds = Number(error.detail.reason ?? 0)
  return (
    <Notice
      kind={kinds[code]}
      title={t(`frame.errors.${code}.title`)}
      live
      {...(again === undefined
        ? {}
        : { action: <Button onClick={again}>{t('frame.tryAgain')}</Button> })}
    >
      <p>
        {code === 'waitBeforeRetry'
          ? t('frame.errors.waitBeforeRetry.next', { time: waitText(seconds) })
          : t(`frame.errors.${code}.next`)}
      </p>
      {children}
      <p>
        {t('frame.errorCode')} <Code>{errorNumber[code]}</Code>
      </p>
    </Notice>
  )
}
