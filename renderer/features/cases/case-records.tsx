import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName, repeatedEntities, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import type { AppError } from '#shared/errors.ts'
import type { CaseDetail, CaseRecordRow } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { RowEditor } from '../../form/row-editor.tsx'
import { RowFacts } from '../../form/row-facts.tsx'
import { writable } from '../../form/writable.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { changesOf } from './case-changes.ts'
import styles from './case-people.module.css'

interface CaseRecordsProps {
  readonly detail: CaseDetail
  readonly canEdit: boolean
  readonly onSaved: (detail: CaseDetail) => void
}

/** Referrals, services, plans, events and notes of the person who is shown. */
export function CaseRecords(props: CaseRecordsProps) {
  return (
    <>
      {repeatedEntities.map((entity) => (
        <Records key={entity} entity={entity} {...props} />
      ))}
    </>
  )
}

function Records({
  entity,
  detail,
  canEdit,
  onSaved,
}: CaseRecordsProps & { readonly entity: RepeatedEntity }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<string | null>(null)
  const [removed, setRemoved] = useState<string | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const paths = entityByName[entity].fields.map(({ path }) => path)
  const place = { caseId: detail.caseId, casePersonId: detail.casePersonId, entity }
  const rows = detail.rows[entity]
  const run = (work: Promise<CaseDetail>, after: () => void): void => {
    setFailure(null)
    work.then(
      (next) => {
        after()
        onSaved(next)
      },
      (thrown: unknown) => {
        setFailure(asAppError(thrown))
      },
    )
  }
  const closed = (): void => {
    setEditing(null)
    setRemoved(null)
  }
  const change = ({ id, revision, answers }: CaseRecordRow, next: Answers): void => {
    const changes = writable(changesOf(answers, next))
    run(api.records.change({ ...place, rowId: id, revision, changes }), closed)
  }
  return (
    <Section
      title={t(`people.records.${entity}.title`)}
      action={
        canEdit && editing === null ? (
          <Button
            kind="plain"
            onClick={() => {
              setEditing('new')
            }}
          >
            {t(`people.records.${entity}.add`)}
          </Button>
        ) : undefined
      }
    >
      {failure !== null && <AnswerErrorNotice error={failure} />}
      {removed !== null && (
        <Notice
          kind="info"
          live
          title={t('people.removed')}
          action={
            <Button
              onClick={() => {
                run(api.records.restore({ ...place, rowId: removed }), closed)
              }}
            >
              {t('people.undo')}
            </Button>
          }
        />
      )}
      {rows.length === 0 && editing === null && (
        <p className={styles['quiet']}>{t(`people.records.${entity}.none`)}</p>
      )}
      {rows.map((row) =>
        editing === row.id ? (
          <RowEditor
            key={row.id}
            paths={paths}
            answers={row.answers}
            onCancel={closed}
            onSave={(answers) => {
              change(row, answers)
            }}
          />
        ) : (
          <div key={row.id} className={styles['row']}>
            <RowFacts paths={paths} answers={row.answers} />
            <div className={styles['actions']}>
              <span className={styles['quiet']}>{t('people.by', { person: row.recordedBy })}</span>
              {canEdit && editing === null && (
                <RowActions
                  onChange={() => {
                    setEditing(row.id)
                  }}
                  onRemove={() => {
                    const { id, revision } = row
                    run(api.records.remove({ ...place, rowId: id, revision }), () => {
                      setRemoved(id)
                    })
                  }}
                />
              )}
            </div>
          </div>
        ),
      )}
      {editing === 'new' && (
        <RowEditor
          paths={paths}
          answers={{}}
          onCancel={closed}
          onSave={(answers) => {
            run(api.records.add({ ...place, answers: writable(answers) }), closed)
          }}
        />
      )}
    </Section>
  )
}

function RowActions(props: { readonly onChange: () => void; readonly onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <Button kind="plain" onClick={props.onChange}>
        {t('people.change')}
      </Button>
      <Button kind="plain" onClick={props.onRemove}>
        {t('people.removeRow')}
      </Button>
    </>
  )
}
