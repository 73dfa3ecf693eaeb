import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { PageFrame } from '../../papers/frame.tsx'
import { MakeCards } from '../../papers/make-cards.tsx'
import { paths } from '../../paths.ts'
import { Begun, Done } from './begun.tsx'

/** Three cards for three people; older ones open the office until two of the new ones were typed back. */
export function CardsScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { organisation } = useSignedIn()
  const second = useSecondPerson()
  const [done, setDone] = useState(false)
  if (done) {
    return (
      <Done
        page={t('recovery.cards')}
        title={t('recovery.cardsDone')}
        next={t('recovery.cardsDoneNext')}
      />
    )
  }
  return (
    <Begun title={t('recovery.cardsTitle')} begin={() => api.recovery.beginCards({})}>
      {({ cards }) => (
        <MakeCards
          frame={PageFrame}
          cards={cards}
          organisation={organisation}
          finish={t('recovery.useCards')}
          second={second}
          onDone={() => {
            setDone(true)
          }}
          onBack={() => void navigate(paths.recovery)}
        />
      )}
    </Begun>
  )
}
