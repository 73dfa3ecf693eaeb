import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import { RowEditor } from '../../form/row-editor.tsx'
import { RowFacts } from '../../form/row-facts.tsx'
import { writable } from '../../form/writable.ts'
import { Button } from '../../ui/button.tsx'
import type { Interview } from './interview.ts'
import { useRows } from './use-interview.ts'
import styles from './already-told.module.css'

const paths = entityByName.priorInterview.fields.map(({ path }) => path)

/** 32 hex characters, as every row has. */
const newId = (): string => crypto.randomUUID().replaceAll('-', '')

/** Whom the person told before, so that nobody asks again what is on record. */
export function AlreadyTold({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  const rows = useRows(interview)
  const [editing, setEditing] = useState<string | null>(null)
  const save = (id: string, answers: Answers): void => {
    const row = { id, entity: 'priorInterview' as const, answers: writable(answers) }
    const known = rows.some((one) => one.id === id)
    interview.setRows(known ? rows.map((one) => (one.id === id ? row : one)) : [...rows, row])
    setEditing(null)
  }
  const begin = (): void => {
    setEditing('new')
  }
  const done = (): void => {
    setEditing(null)
  }
  return (
    <section className={styles['told']}>
      <h3>{t('intake.told.title')}</h3>
      <p className={styles['quiet']}>{t('intake.told.context')}</p>
      {rows.map(({ id, answers }) =>
        editing === id ? (
          <RowEditor
            key={id}
            paths={paths}
            answers={answers}
            onSave={(next) => {
              save(id, next)
            }}
            onCancel={done}
          />
        ) : (
          <ToldRow
            key={id}
            answers={answers}
            onEdit={() => {
              setEditing(id)
            }}
            onRemove={() => {
              interview.setRows(rows.filter((one) => one.id !== id))
            }}
          />
        ),
      )}
      {editing === 'new' && (
        <RowEditor
          paths={paths}
          answers={{}}
          onSave={(next) => {
            save(newId(), next)
          }}
          onCancel={done}
        />
      )}
      {editing !== 'new' && <AddButton onAdd={begin} />}
    </section>
  )
}

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation()
  return (
    <div>
      <Button onClick={onAdd}>{t('intake.told.add')}</Button>
    </div>
  )
}

interface ToldRowProps {
  readonly answers: Answers
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function ToldRow({ answers, onEdit, onRemove }: ToldRowProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['row']}>
      <RowFacts paths={paths} answers={answers} />
      <div className={styles['actions']}>
        <Button kind="plain" onClick={onEdit}>
          {t('cases.edit')}
        </Button>
        <Button kind="plain" onClick={onRemove}>
          {t('intake.told.remove')}
        </Button>
      </div>
    </div>
  )
}
