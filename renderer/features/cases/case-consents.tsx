import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consentScopes, effectiveConsent, type ConsentScope } from '#shared/codebook/consent.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { dateWords } from '../../form/date-words.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import { ConsentWays } from './consent-ways.tsx'
import styles from './history.module.css'

interface CaseConsentsProps {
  readonly detail: CaseDetail
  readonly canEdit: boolean
  readonly onSaved: (detail: CaseDetail) => void
}

type Event = CaseDetail['consents'][number]

/** What the person agreed to, scope by scope: the decision that counts, and every earlier one. */
export function CaseConsents({ detail, canEdit, onSaved }: CaseConsentsProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Section
      title={t('cases.consents')}
      action={
        canEdit ? (
          <Button
            kind="plain"
            onClick={() => {
              setOpen(true)
            }}
          >
            {t('cases.addConsent')}
          </Button>
        ) : undefined
      }
    >
      <ul className={styles['events']}>
        {consentScopes.map((scope) => (
          <Scope key={scope} scope={scope} events={detail.consents} />
        ))}
      </ul>
      <ConsentWays events={detail.consents} />
      {open && (
        <ConsentDialog
          caseId={detail.caseId}
          casePersonId={detail.casePersonId}
          onClose={() => {
            setOpen(false)
          }}
          onSaved={(next) => {
            setOpen(false)
            onSaved(next)
          }}
        />
      )}
    </Section>
  )
}

function Scope({
  scope,
  events,
}: {
  readonly scope: ConsentScope
  readonly events: readonly Event[]
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const inForce = effectiveConsent(events, scope, today())
  const newestFirst = events
    .filter((event) => event.scope === scope)
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
  return (
    <li>
      <div className={styles['scope']}>
        <span>{codeWords(language, 'consentScope', scope).label}</span>
        <Mark kind={inForce ? 'good' : 'plain'}>
          {inForce ? t('cases.inForce') : t('cases.notInForce')}
        </Mark>
      </div>
      {newestFirst.length === 0 && <p className={styles['earlier']}>{t('cases.noConsents')}</p>}
      {newestFirst.map((event) => (
        <p key={event.id} className={styles['earlier']}>
          <ConsentLine event={event} />
        </p>
      ))}
    </li>
  )
}

function ConsentLine({ event }: { readonly event: Event }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const parts = [
    `${dateWords(language, event.decidedOn)}: ${codeWords(language, 'consentDecision', event.decision).label}`,
    event.givenBy === null ? null : codeWords(language, 'consentGiver', event.givenBy).label,
    event.decision !== 'given'
      ? null
      : event.expiresOn === null
        ? t('cases.noEnd')
        : t('cases.until', { date: dateWords(language, event.expiresOn) }),
    event.recipient,
    t('cases.recordedBy', { name: event.recordedBy }),
  ]
  return <>{parts.filter((part) => part !== null).join(' · ')}</>
}
