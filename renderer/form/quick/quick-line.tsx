import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useQuick } from './quick-context.ts'
import { optionId, type Focused } from './quick-focus.ts'
import styles from './quick-line.module.css'

/** The question that has the keyboard, as it is asked aloud, and what can be typed. Its place is always kept. */
export function QuickLine() {
  const { t } = useTranslation()
  const { focus } = useQuick()
  const now = useSyncExternalStore(focus.subscribe, focus.get)
  return (
    <section className={styles['line']} aria-label={t('quickEntry.here')}>
      {now !== null && (
        <>
          <p className={styles['ask']}>
            <span className={styles['number']}>{now.number}</span> {now.ask}
          </p>
          <HowTo field={now.field} />
          {now.shown.length > 0 ? <Answers now={now} /> : <Keys />}
        </>
      )}
    </section>
  )
}

const how = {
  text: 'typeText',
  longText: 'typeLongText',
  date: 'typeDate',
  integer: 'typeNumber',
  choice: 'chooseOne',
  choices: 'chooseSeveral',
  flag: 'typeYesNo',
} as const satisfies Record<FieldKind, string>

function howTo(field: Field) {
  if (field.kind === 'date' && field.exact === true) return 'typeExactDate'
  if (field.list?.searchable === true)
    return field.kind === 'choices' ? 'searchSeveral' : 'searchOne'
  return how[field.kind]
}

function HowTo({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  return (
    <p className={styles['how']}>
      {t(`quickEntry.${howTo(field)}`, { min: field.min ?? 0, max: field.max ?? 0 })}
    </p>
  )
}

function Answers({ now }: { readonly now: Focused }) {
  const { t } = useTranslation()
  const { listId } = useQuick()
  const list = useRef<HTMLDivElement>(null)
  const { shown, at, chosen, take } = now
  useEffect(() => {
    list.current?.children[0]?.children[Math.max(at, 0)]?.scrollIntoView({ block: 'nearest' })
  }, [at, shown])
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      tabIndex={0}
      aria-label={t('quickEntry.answers')}
      aria-multiselectable={now.field.kind === 'choices' || undefined}
      className={styles['answers']}
    >
      <div role="presentation" className={styles['columns']}>
        {shown.map((option, place) => (
          <div
            key={option.code}
            id={optionId(listId, place)}
            role="option"
            tabIndex={-1}
            aria-selected={chosen.includes(option.code)}
            data-at={place === at || undefined}
            className={styles['answer']}
            onMouseDown={(event) => {
              // The box keeps the keyboard.
              event.preventDefault()
              take(option)
            }}
          >
            <span className={styles['code']}>{option.number ?? option.code}</span>
            <span>{option.label}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

const keys = [
  ['Enter', 'keyNext'],
  ['Shift+Enter', 'keyBack'],
  ['Ctrl+Enter', 'keySection'],
  ['Ctrl+G', 'keyNumber'],
  ['F1', 'keyMeaning'],
] as const

/** Where nothing is to be chosen there is room for the keys. */
function Keys() {
  const { t } = useTranslation()
  return (
    <dl className={styles['keys']} aria-label={t('quickEntry.keys')}>
      {keys.map(([key, words]) => (
        <div key={key}>
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{t(`quickEntry.${words}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
