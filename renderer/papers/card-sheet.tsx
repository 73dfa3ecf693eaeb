import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Sheet } from './sheet.tsx'

export interface CardSheetProps {
  readonly card: string
  /** 1, 2 or 3. */
  readonly number: number
  /** `null`: whoever finds the card learns nothing about whose it is. */
  readonly organisation: string | null
}

/** What one trustee gets. */
export function CardSheet({ card, number, organisation }: CardSheetProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const set = t('recovery.set', { set: setOf(card) })
  return (
    <Sheet
      title={t('recovery.cardSheet', { number })}
      above={organisation === null ? set : `${set} · ${organisation}`}
      paper={card}
    >
      <h2>{t('setup.sheetUse')}</h2>
      <p>{t('recovery.cardSheetWhat')}</p>
      <ol>
        <li>{t('setup.sheetUseOne')}</li>
        <li>
          {t('recovery.cardUse', {
            button: t('setup.useRecoveryKey'),
            choice: t('recovery.haveCards'),
          })}
        </li>
        <li>{t('setup.sheetUseThree')}</li>
      </ol>
      <p>
        {t('recovery.cardUseElsewhere', {
          button: t('backup.gate'),
          choice: t('backup.wayCards'),
        })}
      </p>
      <h2>{t('setup.sheetKeep')}</h2>
      <p>{t('recovery.cardKeep')}</p>
      <p>{t('setup.keyPhoto')}</p>
      <p>{t('recovery.cardLost')}</p>
      <p>{t('setup.sheetMade', { date: dayText(new Date().toISOString(), language) })}</p>
    </Sheet>
  )
}

/** The two signs that every card of a set begins with. */
export const setOf = (card: string): string => card.slice(0, 2)
