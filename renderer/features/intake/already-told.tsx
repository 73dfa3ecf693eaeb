import { useEffect, useRef, useState, type RefObject } from 'react'
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

type Rows = ReturnType<Interview['rows']>

/** In its place, or at the end. */
function withRow(rows: Rows, id: string, answers: Answers): Rows {
  const row = { id, entity: 'priorInterview' as const, answers: writable(answers) }
  const known = rows.some((one) => one.id === id)
  return known ? rows.map((one) => (one.id === id ? row : one)) : [...rows, row]
}

/** Whom the person told before, so that nobody asks again what is on record. */
export function AlreadyTold({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  const rows = useRows(interview)
  const [editing, setEditing] = useState<string | null>(null)
  const adding = useFocusAfter(editing, rows.length)
  const save = (id: string, answers: Answers): void => {
    interview.setRows(withRow(rows, id, answers))
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
            id={id}
            answers={answers}
            onEdit={setEditing}
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
      {editing !== 'new' && <AddButton place={adding} onAdd={begin} />}
    </section>
  )
}

/** The button that ended a row is gone with it: the keyboard goes on from here, not from nowhere. */
function useFocusAfter(editing: string | null, count: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef({ editing, count })
  useEffect(() => {
    const { current } = before
    const ended = current.editing !== null || count < current.count
    if (ended && editing === null) place.current?.querySelector('button')?.focus()
    before.current = { editing, count }
  }, [editing, count])
  return place
}

interface AddButtonProps {
  readonly place: RefObject<HTMLDivElement | null>
  readonly onAdd: () => void
}

function AddButton({ place, onAdd }: AddButtonProps) {
  const { t } = useTranslation()
  return (
    <div ref={place}>
      <Button onClick={onAdd}>{t('intake.told.add')}</Button>
    </div>
  )
}

interface ToldRowProps {
  readonly id: string
  readonly answers: Answers
  readonly onEdit: (id: string) => void
  readonly onRemove: () => void
}

function ToldRow({ id, answers, onEdit, onRemove }: ToldRowProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['row']}>
      <RowFacts paths={paths} answers={answers} />
      <div className={styles['actions']}>
        <Button
          kind="plain"
          onClick={() => {
            onEdit(id)
          }}
        >
          {t('cases.edit')}
        </Button>
        <Button kind="plain" onClick={onRemove}>
          {t('intake.told.remove')}
        </Button>
      </div>
    </div>
  )
}
