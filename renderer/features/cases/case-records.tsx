import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName, repeatedEntities, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import type { AppError } from '#shared/errors.ts'
import type { CaseDetail, CaseRecordRow } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { keptAs } from '../../form/kept-as.ts'
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

type RecordsProps = CaseRecordsProps & { readonly entity: RepeatedEntity }

/** What can be done to the rows of one kind, and how it went. */
function useRows({ entity, detail, onSaved }: RecordsProps) {
  const [editing, setEditing] = useState<string | null>(null)
  const [removed, setRemoved] = useState<string | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const place = { caseId: detail.caseId, casePersonId: detail.casePersonId, entity }
  const closed = (): void => {
    setEditing(null)
    setRemoved(null)
  }
  const run = (work: Promise<CaseDetail>, after: () => void = closed): void => {
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
  return {
    editing,
    removed,
    failure,
    edit: setEditing,
    closed,
    add: (answers: Answers): void => {
      run(api.records.add({ ...place, answers: writable(answers) }))
    },
    change: ({ id, revision, answers }: CaseRecordRow, next: Answers): void => {
      const changes = writable(changesOf(answers, next))
      run(api.records.change({ ...place, rowId: id, revision, changes }))
    },
    remove: ({ id, revision }: CaseRecordRow): void => {
      run(api.records.remove({ ...place, rowId: id, revision }), () => {
        setRemoved(id)
      })
    },
    restore: (rowId: string): void => {
      run(api.records.restore({ ...place, rowId }))
    },
  }
}
type Rows = ReturnType<typeof useRows>

function Records(props: RecordsProps) {
  const { entity, detail, canEdit } = props
  const { t } = useTranslation()
  const rows = useRows(props)
  const { editing } = rows
  const paths = entityByName[entity].fields.map(({ path }) => path)
  const all = detail.rows[entity]
  return (
    <Section
      title={t(`people.records.${entity}.title`)}
      action={
        canEdit && editing === null ? (
          <Button
            kind="plain"
            onClick={() => {
              rows.edit('new')
            }}
          >
            {t(`people.records.${entity}.add`)}
          </Button>
        ) : undefined
      }
    >
      {rows.failure !== null && <AnswerErrorNotice error={rows.failure} />}
      <Removed rows={rows} />
      {all.length === 0 && editing === null && (
        <p className={styles['quiet']}>{t(`people.records.${entity}.none`)}</p>
      )}
      {all.map((row) => (
        <RecordRow key={row.id} row={row} rows={rows} paths={paths} canEdit={canEdit} />
      ))}
      {editing === 'new' && (
        <RowEditor
          kept={keptAs('record', 'new', detail.casePersonId, entity)}
          paths={paths}
          answers={{}}
          onCancel={rows.closed}
          onSave={rows.add}
        />
      )}
    </Section>
  )
}

function Removed({ rows }: { readonly rows: Rows }) {
  const { t } = useTranslation()
  const { removed } = rows
  if (removed === null) return null
  return (
    <Notice
      kind="info"
      live
      title={t('people.removed')}
      action={
        <Button
          onClick={() => {
            rows.restore(removed)
          }}
        >
          {t('people.undo')}
        </Button>
      }
    />
  )
}

interface RecordRowProps {
  readonly row: CaseRecordRow
  readonly rows: Rows
  readonly paths: readonly string[]
  readonly canEdit: boolean
}

function RecordRow({ row, rows, paths, canEdit }: RecordRowProps) {
  const { t } = useTranslation()
  if (rows.editing === row.id)
    return (
      <RowEditor
        kept={keptAs('record', row.id)}
        paths={paths}
        answers={row.answers}
        onCancel={rows.closed}
        onSave={(answers) => {
          rows.change(row, answers)
        }}
      />
    )
  return (
    <div className={styles['row']}>
      <RowFacts paths={paths} answers={row.answers} />
      <div className={styles['actions']}>
        <span className={styles['quiet']}>{t('people.by', { person: row.recordedBy })}</span>
        {canEdit && rows.editing === null && (
          <RowActions
            onChange={() => {
              rows.edit(row.id)
            }}
            onRemove={() => {
              rows.remove(row)
            }}
          />
        )}
      </div>
    </div>
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
