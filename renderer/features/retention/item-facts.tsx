import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { Amounts, ItemDetail } from '#shared/ipc/retention.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './retention.module.css'

interface DetailProps {
  readonly detail: ItemDetail
}

/** When it is looked at, and why then. */
export function DayFacts({ detail: { item, kept } }: DetailProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { class: name, dueOn, start } = item
  const facts: (Fact | null)[] = [
    {
      label: t('retention.day'),
      value: dueOn === null ? t('retention.noDay') : dateWords(language, dueOn),
    },
    start && {
      label: t('retention.countedFrom'),
      value: t('retention.fromDay', {
        start: t(`retention.start.${start.from}`),
        day: dateWords(language, start.day),
      }),
    },
    kept && {
      label: t('retention.keptUntil'),
      value: dateWords(language, kept.until),
    },
    kept && { label: t('retention.why'), value: t(`retention.keepReason.${kept.reason}`) },
    kept !== null && kept.note !== null ? { label: t('retention.note'), value: kept.note } : null,
    kept && {
      label: t('retention.decidedBy'),
      value: `${kept.decidedBy} · ${dayText(kept.decidedAt, language)}`,
    },
  ]
  return (
    <div className={styles['text']}>
      {name !== null && name !== 'asked' && <p>{t(`retention.classAbout.${name}`)}</p>}
      <Facts items={facts.filter((fact) => fact !== null)} />
    </div>
  )
}

const parts = [
  'cases',
  'persons',
  'entries',
  'consents',
  'decisions',
  'attachments',
  'drafts',
  'partnerRecords',
] as const satisfies readonly (keyof Amounts)[]

/** How much goes with it, and who stays. */
export function GoesFacts({ detail: { goes, staying } }: DetailProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('retention.goesTitle')}>
      <Facts
        items={parts
          .filter((part) => goes[part] > 0)
          .map((part) => ({ label: t(`retention.goes.${part}`), value: goes[part] }))}
      />
      {staying > 0 && <p>{t('retention.staying', { count: staying })}</p>}
    </Section>
  )
}

/** Deleting here deletes nothing there: that is said with names and days. */
export function Receivers({ receivers }: Pick<ItemDetail, 'receivers'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Section
      title={t('retention.receiversTitle')}
      {...(receivers.length === 0 ? {} : { context: t('retention.receiversContext') })}
    >
      {receivers.length === 0 ? (
        <p>{t('retention.noReceivers')}</p>
      ) : (
        <Facts
          items={receivers.map((one) => ({
            label: one.organisation,
            value: t('retention.receiver', {
              count: one.bundles,
              date: dayText(one.lastSentAt, language),
              purpose: one.purpose,
              deleteBy: dateWords(language, one.deleteBy),
            }),
          }))}
        />
      )}
    </Section>
  )
}
