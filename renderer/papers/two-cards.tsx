import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'
import { GroupFields } from './group-fields.tsx'
import { cardGroups, isComplete } from './groups.ts'
import type { CardsProblem } from './paper-problem.ts'

export interface TypedCards {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

export const noCards: TypedCards = { first: [], second: [] }

export const areComplete = ({ first, second }: TypedCards): boolean =>
  isComplete(first, cardGroups) && isComplete(second, cardGroups)

export const asTyped = ({ first, second }: TypedCards) => ({
  first: first.join('-'),
  second: second.join('-'),
})

export interface TwoCardsProps {
  readonly typed: TypedCards
  readonly onChange: (typed: TypedCards) => void
  readonly problem: CardsProblem
  /** Enter in the second card submits. */
  readonly last?: boolean
  /** Takes the keyboard only where a group is wrong. */
  readonly waits?: boolean
}

/** Two of the three cards, in any order. */
export function TwoCards({ typed, onChange, problem, ...props }: TwoCardsProps) {
  const { t } = useTranslation()
  const { last = false, waits = false } = props
  const { first, second, both } = problem
  return (
    <>
      <GroupFields
        label={t('recovery.firstCard')}
        hint={t('recovery.scanHint')}
        count={cardGroups}
        groups={typed.first}
        onChange={(groups) => {
          onChange({ ...typed, first: groups })
        }}
        wrong={first.wrong}
        error={first.words}
        focus={waits ? 'wrong' : 'first'}
        enterGoesOn
      />
      <GroupFields
        label={t('recovery.secondCard')}
        count={cardGroups}
        groups={typed.second}
        onChange={(groups) => {
          onChange({ ...typed, second: groups })
        }}
        wrong={second.wrong}
        error={second.words}
        focus={first.wrong.length > 0 ? 'never' : 'wrong'}
        enterGoesOn={!last}
      />
      {both !== null && <Notice kind="attention" title={both} live />}
    </>
  )
}
