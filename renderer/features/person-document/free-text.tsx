import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { holdBackReasons } from '#shared/domain/retention/rules.ts'
import { Button } from '../../ui/button.tsx'
import { useHeldBack } from './held-back.ts'
import styles from './person-document.module.css'

interface FreeTextProps {
  /** Which text this is, in this document. */
  readonly id: string
  /** What it is the answer to, for whoever hears the buttons. */
  readonly what: string
  readonly text: string
}

/** Somebody's own words: it can be held back, and then the document says so and why. */
export function FreeText({ id, what, text }: FreeTextProps) {
  const { t } = useTranslation()
  const { reasonOf } = useHeldBack()
  const reason = reasonOf(id)
  return (
    <span>
      {reason === null ? (
        <span className={styles['words']}>{text}</span>
      ) : (
        <em>{t('personDocument.heldBack', { reason: t(`personDocument.reason.${reason}`) })}</em>
      )}
      <Holding id={id} what={what} />
    </span>
  )
}

function Holding({ id, what }: Omit<FreeTextProps, 'text'>) {
  const { reasonOf, set, say } = useHeldBack()
  const [asking, setAsking] = useState(false)
  const isHeld = reasonOf(id) !== null
  if (asking)
    return (
      <span className={styles['reasons']} data-print="no" role="group" aria-label={say.why}>
        {holdBackReasons.map((reason) => (
          <Button
            key={reason}
            onClick={() => {
              set(id, reason)
              setAsking(false)
            }}
          >
            {say.reason[reason]}
          </Button>
        ))}
        <Button
          kind="plain"
          onClick={() => {
            setAsking(false)
          }}
        >
          {say.cancel}
        </Button>
      </span>
    )
  return (
    <span data-print="no" className={styles['hold']}>
      <Button
        kind="plain"
        label={isHeld ? say.giveWhat(what) : say.holdBackWhat(what)}
        onClick={() => {
          if (isHeld) set(id, null)
          else setAsking(true)
        }}
      >
        {isHeld ? say.give : say.holdBack}
      </Button>
    </span>
  )
}
