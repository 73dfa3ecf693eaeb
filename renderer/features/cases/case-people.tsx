import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isMinimalRole } from '#shared/domain/case-roles.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail, CasePerson } from '#shared/ipc/cases.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { MinimalPerson } from './minimal-person.tsx'
import styles from './case-people.module.css'

interface CasePeopleProps {
  readonly detail: CaseDetail
  readonly canEdit: boolean
  /** Shows another survivor of the case. */
  readonly onShow: (casePersonId: string) => void
  readonly onSaved: (detail: CaseDetail) => void
}

/** Everybody in the case, who they are in it, and the way to each. */
export function CasePeople({ detail, canEdit, onShow, onSaved }: CasePeopleProps) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <Section
      title={t('people.title')}
      action={
        canEdit ? (
          <Button
            kind="plain"
            onClick={() => {
              setAdding(true)
            }}
          >
            {t('people.add')}
          </Button>
        ) : undefined
      }
    >
      <ul className={styles['people']}>
        {detail.people.map((person) => (
          <Entry
            key={person.casePersonId}
            person={person}
            detail={detail}
            canEdit={canEdit}
            opened={opened === person.casePersonId}
            onOpen={() => {
              setOpened(opened === person.casePersonId ? null : person.casePersonId)
            }}
            onShow={onShow}
            onSaved={(next) => {
              setOpened(null)
              onSaved(next)
            }}
          />
        ))}
      </ul>
      {adding && (
        <AddPersonDialog
          detail={detail}
          onClose={() => {
            setAdding(false)
          }}
          onSaved={(next) => {
            setAdding(false)
            onSaved(next)
          }}
        />
      )}
    </Section>
  )
}

interface EntryProps extends CasePeopleProps {
  readonly person: CasePerson
  /** Their few answers can be changed just now. */
  readonly opened: boolean
  readonly onOpen: () => void
}

function Entry(props: EntryProps) {
  const { person, detail, opened, onOpen, onSaved } = props
  const { casePersonId, role } = person
  return (
    <li className={styles['person']}>
      <PersonLine person={person} />
      <WayToPerson {...props} />
      {opened && isMinimalRole(role) && (
        <MinimalPerson
          caseId={detail.caseId}
          casePersonId={casePersonId}
          role={role}
          onClose={onOpen}
          onSaved={onSaved}
        />
      )}
    </li>
  )
}

/** Little is known of some: it is changed here. A survivor has a page of their own. */
function WayToPerson({ person, detail, canEdit, onOpen, onShow }: EntryProps) {
  const { t } = useTranslation()
  const { casePersonId, role } = person
  if (isMinimalRole(role)) {
    if (!canEdit) return null
    return (
      <Button kind="plain" onClick={onOpen}>
        {t('people.change')}
      </Button>
    )
  }
  if (casePersonId === detail.casePersonId) {
    if (detail.people.length === 1) return null
    return <span className={styles['quiet']}>{t('people.shown')}</span>
  }
  return (
    <Button
      kind="plain"
      onClick={() => {
        onShow(casePersonId)
      }}
    >
      {t('people.show')}
    </Button>
  )
}

function PersonLine({ person }: { readonly person: CasePerson }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { name, role, relation, gender, ageAtRegistration, otherCases } = person
  const facts = [
    relation === null
      ? t(`people.role.${role}`)
      : codeWords(language, 'familyRelation', relation).label,
    gender === null ? null : codeWords(language, 'gender', gender).label,
    ageAtRegistration === null ? null : t('cases.age', { count: ageAtRegistration }),
    otherCases === 0 ? null : t('people.otherCases', { count: otherCases }),
  ].filter((fact) => fact !== null)
  return (
    <div className={styles['who']}>
      <span data-private="true">{name ?? t('people.noName')}</span>
      <span className={styles['quiet']}>{facts.join(' · ')}</span>
    </div>
  )
}
