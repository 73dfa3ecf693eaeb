import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Button } from '../ui/button.tsx'
import { Check } from '../ui/choice.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { CardSheet, setOf } from './card-sheet.tsx'
import type { Frame } from './frame.tsx'
import { ShownGroups } from './shown-groups.tsx'
import styles from './papers.module.css'

export interface ShowCardsProps {
  readonly frame: Frame
  /** Cards 1, 2 and 3. */
  readonly cards: readonly string[]
  readonly organisation: string
  readonly above?: string | undefined
  readonly onNext: () => void
  readonly onBack?: (() => void) | undefined
}

/** Three cards, to print on a sheet each or to write down. */
export function ShowCards({ frame: Frame, cards, organisation, ...props }: ShowCardsProps) {
  const { t } = useTranslation()
  const [named, setNamed] = useState(false)
  return (
    <>
      <div className={styles['screen']}>
        <Frame
          title={t('recovery.cardsTitle')}
          context={t('recovery.cardsWhat')}
          above={props.above}
          actions={<Actions onNext={props.onNext} onBack={props.onBack} />}
        >
          {cards.map((card, index) => (
            <section key={card} className={styles['card']}>
              <h2>
                {t('recovery.cardSheet', { number: index + 1 })}
                <span className={styles['set']}>{t('recovery.set', { set: setOf(card) })}</span>
              </h2>
              <ShownGroups paper={card} label={t('recovery.cardSheet', { number: index + 1 })} />
            </section>
          ))}
          <Check
            label={t('recovery.withName')}
            description={t('recovery.withNameMore')}
            checked={named}
            onChange={setNamed}
          />
          <Notice kind="attention" title={t('setup.keyOnPaper')}>
            <p>{t('recovery.cardsShown')}</p>
            <p>{t('recovery.cardsOldStay')}</p>
            <p>{t('setup.keyPhoto')}</p>
          </Notice>
        </Frame>
      </div>
      {cards.map((card, index) => (
        <CardSheet
          key={card}
          card={card}
          number={index + 1}
          organisation={named ? organisation : null}
        />
      ))}
    </>
  )
}

function Actions(props: Pick<ShowCardsProps, 'onNext' | 'onBack'>) {
  const { t } = useTranslation()
  return (
    <>
      <Button kind="primary" size="large" onClick={props.onNext}>
        {t('recovery.cardsWritten')}
      </Button>
      <Button size="large" icon={<Icon name="print" />} onClick={() => void api.app.print({})}>
        {t('frame.print')}
      </Button>
      {props.onBack !== undefined && (
        <Button size="large" kind="plain" onClick={props.onBack}>
          {t('frame.back')}
        </Button>
      )}
    </>
  )
}
