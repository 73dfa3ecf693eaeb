import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { isAnswered } from '#shared/codebook/answer.ts'
import { isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { keptFields, officeSteps } from '#shared/codebook/steps.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { useMay } from '../../api/signed-in.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { CaseDay } from './case-day.tsx'
import { CaseFiles } from './attachments/case-files.tsx'
import { CaseConsents } from './case-consents.tsx'
import { CaseHeader, caseName } from './case-header.tsx'
import { CasePeople } from './case-people.tsx'
import { CaseRecords } from './case-records.tsx'
import { CaseSection } from './case-section.tsx'
import { CaseWorkers } from './case-workers.tsx'
import { HideNamesButton, PrivateText, useNamesHidden, Veil } from './hide-names.tsx'
import { refusedOf } from './next-steps.ts'
import { OpenedNotice } from './opened-notice.tsx'
import { PrintButton } from './print-button.tsx'
import type { SectionOfCase } from './section-of-case.ts'
import { StatusHistory } from './status-history.tsx'
import { WithheldNotice } from './withheld-notice.tsx'
import styles from './case-file.module.css'

interface CaseFileProps {
  readonly detail: CaseDetail
  /** Another survivor of the case. */
  readonly onShow: (casePersonId: string) => void
  readonly onSaved: (detail: CaseDetail) => void
}

function useSections(): readonly SectionOfCase[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const asked = officeSteps()
    .filter((step) => step.fields.length > 0)
    .flatMap(({ id, standard, own }) => [
      { id, title: stepWords(language, id).title, fields: standard },
      ...own.map(({ section, fields }) => ({
        id: section.id,
        title: sectionTitle(section, language),
        fields,
      })),
    ])
  return [...asked, { id: 'more', title: t('people.more'), fields: keptFields }]
}

/** An own section is left out once nothing in it is asked or was ever answered. */
function isInUse(section: SectionOfCase, { answers }: CaseDetail): boolean {
  return section.fields.some((path) => {
    const field = fieldOf(path)
    return field.local !== true || isAnswered(answers[path]) || isAsked(field, answers)
  })
}

function holdsAnswers(section: SectionOfCase, { answers }: CaseDetail): boolean {
  return section.fields.some((path) => isAnswered(answers[path]))
}

/** Who, how it stands, what is next; then every answer by section. */
export function CaseFile({ detail, onSaved, onShow }: CaseFileProps) {
  const { t } = useTranslation()
  const canWork = useMay('workOnCases')
  const [hidden, setHidden] = useNamesHidden()
  const name = caseName(detail)
  const refusal = refusedOf(detail, today())
  const refused = refusal !== null
  return (
    <Page
      width="full"
      title={name === null ? detail.code : <PrivateText hidden={hidden}>{name}</PrivateText>}
      context={<CaseHeader detail={detail} named={name !== null} />}
      action={
        <>
          <BackToList />
          <HideNamesButton hidden={hidden} onChange={setHidden} />
          <PrintButton />
        </>
      }
    >
      <Veil hidden={hidden}>
        <div className={styles['file']}>
          <div className={styles['main']}>
            <OpenedNotice caseId={detail.caseId} />
            {refused && (
              <Notice
                kind="info"
                title={t(refusal === 'interview' ? 'cases.refusedTitle' : 'intake.refused.title')}
              >
                {t('cases.refusedMore')}
              </Notice>
            )}
            <WithheldNotice detail={detail} />
            <Sections detail={detail} refused={refused} onShow={onShow} onSaved={onSaved} />
          </div>
          <Beside detail={detail} canEdit={canWork} onSaved={onSaved} />
        </div>
      </Veil>
      <p className={styles['paper']}>
        {t('cases.printWarnTitle')}. {t('cases.printWarnMore')}
      </p>
    </Page>
  )
}

/** Who belongs to the case, the answers by section, and what a person has several of. */
function Sections(props: CaseFileProps & { readonly refused: boolean }) {
  const { detail, refused, onShow, onSaved } = props
  const canWork = useMay('workOnCases')
  const [editing, setEditing] = useState<string | null>(null)
  const sections = useSections().filter((section) => isInUse(section, detail))
  const shown = refused ? sections.filter((section) => holdsAnswers(section, detail)) : sections
  return (
    <>
      {(detail.people.length > 1 || !refused) && (
        <CasePeople
          detail={detail}
          canEdit={canWork && !refused}
          onShow={onShow}
          onSaved={onSaved}
        />
      )}
      <CaseFiles detail={detail} canAdd={canWork && !refused} canRemove={canWork} />
      {shown.map((section) => (
        <CaseSection
          key={section.id}
          step={section}
          detail={detail}
          refused={refused}
          editing={editing === section.id}
          canEdit={canWork && editing === null && !refused}
          onEdit={() => {
            setEditing(section.id)
          }}
          onClose={() => {
            setEditing(null)
          }}
          onSaved={(next) => {
            onSaved(next)
            setEditing(null)
          }}
        />
      ))}
      {!refused && <CaseRecords detail={detail} canEdit={canWork} onSaved={onSaved} />}
    </>
  )
}

function BackToList() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Button kind="plain" onClick={() => void navigate(paths.cases)}>
      {t('cases.backToList')}
    </Button>
  )
}

interface BesideProps extends Omit<CaseFileProps, 'onShow'> {
  readonly canEdit: boolean
}

/** What was agreed to and decided, and with which definitions. */
function Beside({ detail, canEdit, onSaved }: BesideProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const seesNames = useMay('seeNames')
  const navigate = useNavigate()
  return (
    <aside className={styles['beside']} aria-label={t('cases.consents')}>
      <CaseWorkers caseId={detail.caseId} onLeft={() => void navigate(paths.cases)} />
      <CaseConsents detail={detail} canEdit={canEdit} onSaved={onSaved} />
      <StatusHistory detail={detail} />
      <p className={styles['foot']}>
        {t('cases.definitions', { version: detail.codebookVersion })}
        <br />
        {t('cases.lastChanged', { when: momentText(detail.updatedAt, language) })}
      </p>
      {seesNames && (
        <p className={styles['foot']} data-print="no">
          <Link to={paths.personDocument(detail.personId)}>{t('personDocument.open')}</Link>
        </p>
      )}
      <CaseDay caseId={detail.caseId} updatedAt={detail.updatedAt} />
    </aside>
  )
}
