import { useTranslation } from 'react-i18next'
import type { AuditCheck } from '#shared/ipc/audit-log.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { entryMoment } from './moment-words.ts'
import styles from './audit-log.module.css'

/** What checking the whole log found, where, and what to do about it. */
export function CheckOutcome({ check }: { readonly check: AuditCheck }) {
  const { t, i18n } = useTranslation()
  const { entries, problem, putBack } = check
  return (
    <div className={styles['stack']}>
      {problem === null ? (
        <Notice
          kind="good"
          live
          title={t('auditLog.sound', {
            count: entries,
            entries: new Intl.NumberFormat(i18n.language).format(entries),
          })}
        >
          <p>{t('auditLog.soundMore')}</p>
        </Notice>
      ) : (
        <Problem problem={problem} />
      )}
      {putBack.map((found) => (
        <PutBack key={found.seq} found={found} />
      ))}
    </div>
  )
}

function Problem({ problem }: { readonly problem: NonNullable<AuditCheck['problem']> }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { kind, seq, after, claimed } = problem
  const lastRight = after === null ? null : entryMoment(after, language)
  const says = claimed === null ? null : entryMoment(claimed, language)
  return (
    <Notice kind="danger" live title={t(`auditLog.problem.${kind}`, { number: seq })}>
      <p>{t(`auditLog.problemMore.${kind}`)}</p>
      <p>
        {lastRight === null
          ? t('auditLog.rightNever')
          : t('auditLog.rightUntil', { moment: lastRight })}
        {says !== null && ` ${t('auditLog.claimed', { moment: says })}`}
      </p>
      <p>
        <strong>{t('auditLog.nextTitle')}</strong>
      </p>
      <p>{t('auditLog.next')}</p>
    </Notice>
  )
}

function PutBack({ found }: { readonly found: AuditCheck['putBack'][number] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { seq, at, missing } = found
  const moment = entryMoment(at, language) ?? t('auditLog.noTime')
  return (
    <Notice kind="attention" live title={t('auditLog.putBack', { number: seq })}>
      <p>
        {missing === 0
          ? t('auditLog.putBackOther', { moment })
          : t('auditLog.putBackMissing', { count: missing, moment })}
      </p>
      <p>{t('auditLog.putBackMore')}</p>
    </Notice>
  )
}
