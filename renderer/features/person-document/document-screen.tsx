import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { languages, type Language } from '#shared/i18n/languages.ts'
import type { PersonDocument } from '#shared/ipc/retention.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import type { SheetOutcome } from '../../api/use-sheet.ts'
import { InLanguage } from '../../form/in-language.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Code } from '../../ui/code.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { DocumentPaper } from './document-paper.tsx'
import { HeldBackContext, useHolding } from './held-back.ts'
import { useLeaving, type Leaving } from './use-leaving.ts'
import styles from './person-document.module.css'

/** What is held about one person: read first, then printed for them in their language. */
export function DocumentScreen() {
  const { t } = useTranslation()
  const { personId = '' } = useParams()
  const held = useCall(() => api.retention.document({ personId }), [personId])
  if (held.value !== null) return <Document held={held.value} />
  return (
    <Page title={t('personDocument.title')} action={<BackToCase />}>
      {held.state === 'failed' ? (
        <ErrorNotice error={held.error} again={held.again} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}

function Document({ held }: { readonly held: PersonDocument }) {
  const { t } = useTranslation()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const holding = useHolding()
  const leaving = useLeaving(held.personId)
  const busy = leaving.outcome.state === 'busy'
  const isWhole = held.closed.length === 0
  return (
    <Page
      title={t('personDocument.title')}
      context={t('personDocument.context')}
      action={
        <>
          <BackToCase />
          <Button kind="primary" busy={busy} disabled={!isWhole} onClick={leaving.askToPrint}>
            {t('personDocument.print')}
          </Button>
          <Button busy={busy} disabled={!isWhole} onClick={leaving.askToSave}>
            {t('personDocument.savePdf')}
          </Button>
        </>
      }
    >
      <Outcome outcome={leaving.outcome} />
      <div className={styles['choices']} data-print="no">
        {!isWhole && <Closed held={held} />}
        <Notice kind="attention" title={t('personDocument.check')} />
        <Choice
          label={t('personDocument.language')}
          inline
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          value={language}
          onChange={(value) => {
            setLanguage(languages.find((one) => one === value) ?? 'en')
          }}
        />
      </div>
      <div data-print="only" className={styles['sheet']}>
        <HeldBackContext value={holding}>
          <InLanguage language={language}>
            <DocumentPaper held={held} />
          </InLanguage>
        </HeldBackContext>
      </div>
      {leaving.asking && <Warning leaving={leaving} />}
    </Page>
  )
}

/** Half of what is held is not what is held: the other cases come first. */
function Closed({ held }: { readonly held: PersonDocument }) {
  const { t } = useTranslation()
  return (
    <Notice kind="attention" title={t('personDocument.notWhole')}>
      <p>{t('personDocument.notWholeMore')}</p>
      <ul>
        {held.closed.map(({ caseId, code }) => (
          <li key={caseId}>
            <Link to={paths.case(caseId)}>
              <Code>{code}</Code>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function BackToCase() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Button kind="plain" onClick={() => void navigate(-1)}>
      {t('personDocument.back')}
    </Button>
  )
}

function Outcome({ outcome }: { readonly outcome: SheetOutcome }) {
  const { t } = useTranslation()
  if (outcome.state === 'failed') return <ErrorNotice error={outcome.error} />
  if (outcome.state !== 'saved') return null
  return <Notice kind="good" live title={t('personDocument.saved', { place: outcome.place })} />
}

/** Said each time: this document is about somebody by name. */
function Warning({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('personDocument.warnTitle')}
      open
      onClose={leaving.stay}
      actions={
        <>
          <Button kind="primary" onClick={leaving.go}>
            {t('personDocument.warnDo')}
          </Button>
          <Button onClick={leaving.stay}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{t('personDocument.warnMore')}</p>
    </Dialog>
  )
}
