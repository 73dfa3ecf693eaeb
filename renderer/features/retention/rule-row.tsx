import { useTranslation } from 'react-i18next'
import type { RuledClass, Start } from '#shared/domain/retention/rules.ts'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './retention.module.css'

/** As it stands in the fields: the months may not be a number yet. */
export interface TypedRule {
  readonly months: string
  readonly from: Start
}

interface RuleRowProps {
  readonly name: RuledClass
  /** From which days it may be counted. */
  readonly starts: readonly Start[]
  readonly rule: TypedRule
  readonly wrong: boolean
  readonly onChange: (rule: TypedRule) => void
}

/** One kind of record: after how many months, and counted from which day. */
export function RuleRow({ name, starts, rule, wrong, onChange }: RuleRowProps) {
  const { t } = useTranslation()
  const title = t(`retention.className.${name}`)
  return (
    <div role="group" aria-label={title} className={styles['rule']}>
      <div>
        <h2>{title}</h2>
        <p className={styles['soft']}>{t(`retention.classAbout.${name}`)}</p>
      </div>
      <TextField
        label={t('retention.months')}
        type="number"
        value={rule.months}
        {...(wrong ? { error: t('retention.monthsWrong') } : {})}
        onChange={(months) => {
          onChange({ ...rule, months })
        }}
      />
      <div className={styles['from']}>
        {starts.length === 1 ? (
          <p className={styles['soft']}>
            {t('retention.fromDay', {
              start: t('retention.countedFrom'),
              day: t(`retention.start.${rule.from}`),
            })}
          </p>
        ) : (
          <Choice
            label={t('retention.countedFrom')}
            inline
            options={starts.map((value) => ({ value, label: t(`retention.start.${value}`) }))}
            value={rule.from}
            onChange={(value) => {
              onChange({ ...rule, from: starts.find((one) => one === value) ?? rule.from })
            }}
          />
        )}
      </div>
    </div>
  )
}
