import { useTranslation } from 'react-i18next'
import type { AuditComparison } from '#shared/ipc/audit-log.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { entryMoment } from './moment-words.ts'

/** Whether the log still holds what the paper remembers. */
export function ComparisonNotice({ found }: { readonly found: AuditComparison }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const number = found.seq
  const moment = (at: string) => entryMoment(at, language) ?? t('auditLog.noTime')
  switch (found.outcome) {
    case 'same':
      return (
        <Notice kind="good" live title={t('auditLog.same', { number })}>
          <p>{t('auditLog.sameMore', { moment: moment(found.at) })}</p>
        </Notice>
      )
    case 'mistyped':
      return (
        <Notice kind="attention" live title={t('auditLog.mistyped')}>
          <p>{t('auditLog.mistypedMore', { count: found.differing })}</p>
        </Notice>
      )
    case 'older':
      return (
        <Wrong
          title={t('auditLog.shorter', { number })}
          text={t('auditLog.shorterMore', { count: found.missing, moment: moment(found.endsAt) })}
        />
      )
    case 'unknownEntry':
      return <Wrong title={t('auditLog.gone', { number })} text={t('auditLog.goneMore')} />
    case 'otherLog':
      return <Wrong title={t('auditLog.another', { number })} text={t('auditLog.anotherMore')} />
  }
}

function Wrong({ title, text }: { readonly title: string; readonly text: string }) {
  const { t } = useTranslation()
  return (
    <Notice kind="danger" live title={title}>
      <p>{text}</p>
      <p>
        <strong>{t('auditLog.nextTitle')}</strong>
      </p>
      <p>{t('auditLog.next')}</p>
    </Notice>
  )
}
