import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { SecondPersonFields } from '../approval/second-person.tsx'
import type { SecondPerson } from '../approval/use-second-person.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import type { Frame } from './frame.tsx'
import { useCardsProblem } from './paper-problem.ts'
import { ShowCards } from './show-cards.tsx'
import { areComplete, asTyped, noCards, TwoCards } from './two-cards.tsx'
import { useFinish } from './use-finish.ts'

export interface MakeCardsProps {
  readonly frame: Frame
  /** Begun in the vault process; they count once two of them were typed back. */
  readonly cards: readonly string[]
  readonly organisation: string
  readonly above?: string
  readonly finish: string
  readonly onDone: () => void
  readonly onBack?: () => void
  /** Left out for cards that are owed: nobody else has to agree. */
  readonly second?: SecondPerson
}

/** New cards: on paper first, then two of them typed back from it. */
export function MakeCards(props: MakeCardsProps) {
  const [typing, setTyping] = useState(false)
  if (!typing) {
    return (
      <ShowCards
        {...props}
        onNext={() => {
          setTyping(true)
        }}
      />
    )
  }
  return (
    <TypeCards
      {...props}
      onBack={() => {
        setTyping(false)
      }}
    />
  )
}

interface TypeCardsProps extends MakeCardsProps {
  readonly onBack: () => void
}

function TypeCards({ frame: Frame, second, ...props }: TypeCardsProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(noCards)
  const { busy, error, finish } = useFinish(async () => {
    try {
      await api.recovery.finishCards({ ...asTyped(typed), ...second?.approval })
    } finally {
      second?.clear()
    }
    props.onDone()
  })
  const problem = useCardsProblem(error, t('recovery.otherSet'))
  const complete = areComplete(typed) && second?.complete !== false
  return (
    <Frame
      onSubmit={() => {
        if (complete) finish()
      }}
      title={t('recovery.typeCardsTitle')}
      context={t('recovery.typeCardsContext')}
      above={props.above}
      keepFocus
      actions={
        <>
          <Button kind="primary" size="large" submit busy={busy} disabled={!complete}>
            {busy ? t('frame.loading') : props.finish}
          </Button>
          <Button size="large" kind="plain" disabled={busy} onClick={props.onBack}>
            {t('recovery.seeCards')}
          </Button>
        </>
      }
    >
      <TwoCards typed={typed} onChange={setTyped} problem={problem} />
      {second !== undefined && <SecondPersonFields second={second} tried={false} />}
      {problem.other !== null && <ErrorNotice error={problem.other} />}
    </Frame>
  )
}
