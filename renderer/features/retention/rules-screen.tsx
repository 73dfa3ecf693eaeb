import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  mostMonths,
  ruledClasses,
  startsOf,
  type RetentionRules,
  type RuledClass,
} from '#shared/domain/retention/rules.ts'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { RuleRow, type TypedRule } from './rule-row.tsx'
import { useWork } from '../../api/use-work.ts'
import styles from './retention.module.css'

/** How long this office keeps what; everybody may read it. */
export function RulesScreen() {
  const { t } = useTranslation()
  const mayDecide = useMay('decideRetention')
  const rules = useCall(() => api.retention.rules({}), [])
  const content = () => {
    if (rules.state === 'failed') return <ErrorNotice error={rules.error} again={rules.again} />
    if (rules.value === null) return <Loading />
    return mayDecide ? <RulesForm rules={rules.value} /> : <RulesFacts rules={rules.value} />
  }
  return (
    <Page
      title={t('retention.toRules')}
      context={t('retention.rulesContext')}
      {...(mayDecide ? { action: <Link to={paths.retention}>{t('retention.toDue')}</Link> } : {})}
    >
      <div className={styles['sections']}>
        {content()}
        <Section title={t('retention.fixedTitle')}>
          <Facts
            items={[
              {
                label: t('retention.className.partnerRecords'),
                value: t('retention.classAbout.partnerRecords'),
              },
              { label: t('retention.log'), value: t('retention.logAbout') },
              { label: t('retention.backups'), value: t('retention.backupsAbout') },
              { label: t('retention.paper'), value: t('retention.paperAbout') },
            ]}
          />
        </Section>
      </div>
    </Page>
  )
}

interface RulesProps {
  readonly rules: RetentionRules
}

function RulesFacts({ rules }: RulesProps) {
  const { t } = useTranslation()
  return (
    <Facts
      items={ruledClasses.map((name) => ({
        label: t(`retention.className.${name}`),
        value: t('retention.rule', {
          count: rules[name].months,
          start: t(`retention.start.${rules[name].from}`),
        }),
      }))}
    />
  )
}

type Typed = Readonly<Record<RuledClass, TypedRule>>

const typedOf = (rules: RetentionRules): Typed =>
  Object.fromEntries(
    ruledClasses.map((name) => {
      const { months, from } = rules[name]
      return [name, { months: String(months), from }]
    }),
  ) as Typed

const isMonths = (text: string): boolean =>
  /^\d{1,3}$/u.test(text.trim()) && Number(text) <= mostMonths

function RulesForm({ rules }: RulesProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(() => typedOf(rules))
  const [tried, setTried] = useState(false)
  const [saved, setSaved] = useState(false)
  const { busy, error, run } = useWork()
  const save = () => {
    setTried(true)
    setSaved(false)
    if (!ruledClasses.every((name) => isMonths(typed[name].months))) return
    run(async () => {
      const wanted = Object.fromEntries(
        ruledClasses.map((name) => {
          const { months, from } = typed[name]
          return [name, { months: Number(months), from }]
        }),
      ) as RetentionRules
      setTyped(typedOf(await api.retention.setRules({ ...wanted })))
      setSaved(true)
    })
  }
  return (
    <div>
      {ruledClasses.map((name) => (
        <RuleRow
          key={name}
          name={name}
          starts={startsOf[name]}
          rule={typed[name]}
          wrong={tried && !isMonths(typed[name].months)}
          onChange={(rule) => {
            setSaved(false)
            setTyped({ ...typed, [name]: rule })
          }}
        />
      ))}
      {error !== null && <ErrorNotice error={error} />}
      {saved && <Notice kind="good" live title={t('retention.rulesSaved')} />}
      <Button kind="primary" busy={busy} onClick={save}>
        {t('retention.saveRules')}
      </Button>
    </div>
  )
}
