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
          <li key={person.casePersonId} className={styles['person']}>
            <PersonLine person={person} />
            {isMinimalRole(person.role) ? (
              canEdit && (
                <Button
                  kind="plain"
                  onClick={() => {
                    setOpened(opened === person.casePersonId ? null : person.casePersonId)
                  }}
                >
                  {t('people.change')}
                </Button>
              )
            ) : person.casePersonId === detail.casePersonId ? (
              detail.people.length > 1 && (
                <span className={styles['quiet']}>{t('people.shown')}</span>
              )
            ) : (
              <Button
                kind="plain"
                onClick={() => {
                  onShow(person.casePersonId)
                }}
              >
                {t('people.show')}
              </Button>
            )}
            {opened === person.casePersonId && isMinimalRole(person.role) && (
              <MinimalPerson
                caseId={detail.caseId}
                casePersonId={person.casePersonId}
                role={person.role}
                onClose={() => {
                  setOpened(null)
                }}
                onSaved={(next) => {
                  setOpened(null)
                  onSaved(next)
                }}
              />
            )}
          </li>
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
