import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { RecoveryStatus } from '#shared/ipc/recovery.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Facts } from '../../ui/facts.tsx'

/** Which papers there are, and when somebody last practised with one. */
export function StatusFacts({ status }: { readonly status: RecoveryStatus }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { keyOpens, keyMadeAt, cards, practised } = status
  const day = (instant: string) => dayText(instant, language)
  const key = () => {
    if (!keyOpens) return t('recovery.keyNone')
    return keyMadeAt === null ? '' : t('recovery.madeOn', { date: day(keyMadeAt) })
  }
  const practice = () => {
    if (practised === null) return t('recovery.never')
    const date = day(practised.at)
    return practised.way === 'key'
      ? t('recovery.practisedKey', { date })
      : t('recovery.practisedCards', { date })
  }
  return (
    <Facts
      items={[
        { label: t('recovery.key'), value: key() },
        {
          label: t('recovery.cards'),
          value:
            cards === null
              ? t('recovery.none')
              : t('recovery.cardsMade', { set: cards.set, date: day(cards.madeAt) }),
        },
        { label: t('recovery.practised'), value: practice() },
      ]}
    />
  )
}
