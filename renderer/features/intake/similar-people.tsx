import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SimilarPerson } from './similar-person.tsx'
import type { Similar } from './use-similar.ts'
import styles from './known-people.module.css'

interface SimilarPeopleProps {
  readonly similar: Similar
  /** How many were said to be somebody else. */
  readonly others: number
  readonly onSame: (personId: string) => void
  readonly onOther: (personId: string) => void
  readonly onTakeBack: () => void
  readonly onReason: (personId: string, reason: string) => Promise<unknown>
}

/** Names of others are shown only when asked for: somebody may be sitting beside the screen. */
export function SimilarPeople(props: SimilarPeopleProps) {
  const { t } = useTranslation()
  const { people, failed } = props.similar
  const [wanted, setWanted] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const open = wanted && people.length > 0
  const toggle = (): void => {
    setWanted(!open)
  }
  useShowKey(open, toggle, list)
  return (
    <>
      {failed && <p className={styles['quiet']}>{t('duplicates.failed')}</p>}
      {people.length > 0 && <Head similar={props.similar} open={open} onOpen={toggle} />}
      {open && (
        <ul className={styles['people']} ref={list} tabIndex={-1}>
          {people.map((person) => (
            <SimilarPerson
              key={`${person.personId} ${String(person.open)}`}
              person={person}
              onSame={() => {
                props.onSame(person.personId)
              }}
              onOther={() => {
                props.onOther(person.personId)
              }}
              onReason={(reason) => props.onReason(person.personId, reason)}
            />
          ))}
        </ul>
      )}
      {props.others > 0 && (
        <p className={styles['others']}>
          <span className={styles['quiet']}>{t('duplicates.others', { count: props.others })}</span>
          <Button kind="plain" onClick={props.onTakeBack}>
            {t('duplicates.takeBack')}
          </Button>
        </p>
      )}
    </>
  )
}

interface HeadProps {
  readonly similar: Similar
  readonly open: boolean
  readonly onOpen: () => void
}

/** That there may be somebody, and why it seems so, without a name. */
function Head({ similar: { people }, open, onOpen }: HeadProps) {
  const { t } = useTranslation()
  const why = people[0]?.reasons.map((reason) => t(`duplicates.reason.${reason}`)) ?? []
  return (
    <header className={styles['head']}>
      <span className={styles['icon']}>
        <Icon name="attention" />
      </span>
      <div className={styles['words']}>
        <p className={styles['title']}>{t('duplicates.title')}</p>
        <p className={styles['quiet']}>{open ? t('duplicates.more') : why.join(' · ')}</p>
      </div>
      <Button shortcut="F2" onClick={onOpen}>
        {open ? t('duplicates.hide') : t('duplicates.show', { count: people.length })}
      </Button>
    </header>
  )
}

/** F2 from any question shows who it may be, and the keyboard goes there; again, and it goes back. */
function useShowKey(open: boolean, toggle: () => void, list: RefObject<HTMLElement | null>): void {
  const latest = useRef({ open, toggle })
  const from = useRef<Element | null>(null)
  useEffect(() => {
    latest.current = { open, toggle }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F2' || event.defaultPrevented) return
      event.preventDefault()
      const wasOpen = latest.current.open
      if (!wasOpen) from.current = document.activeElement
      latest.current.toggle()
      requestAnimationFrame(() => {
        const to = wasOpen ? from.current : list.current
        if (to instanceof HTMLElement) to.focus({ preventScroll: true })
      })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [list])
}
