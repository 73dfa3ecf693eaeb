import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { GroupFields } from './group-fields.tsx'
import { isComplete, keyGroups } from './groups.ts'
import { useCardsProblem, useKeyProblem } from './paper-problem.ts'
import { areComplete, asTyped, noCards, TwoCards, type TypedCards } from './two-cards.tsx'
import { Choice } from '../ui/choice.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'

type Way = 'key' | 'cards'

/** What has been typed so far, of either paper. */
export interface PaperDraft {
  readonly way: Way
  readonly groups: readonly string[]
  readonly cards: TypedCards
}

export const emptyPaper: PaperDraft = { way: 'key', groups: [], cards: noCards }

export const isWhole = ({ way, groups, cards }: PaperDraft): boolean =>
  way === 'key' ? isComplete(groups, keyGroups) : areComplete(cards)

export type TypedPaper =
  | { readonly way: 'key'; readonly recoveryKey: string }
  | { readonly way: 'cards'; readonly first: string; readonly second: string }

export const paperOf = ({ way, groups, cards }: PaperDraft): TypedPaper =>
  way === 'key' ? { way, recoveryKey: groups.join('-') } : { way, ...asTyped(cards) }

export interface PaperFieldsProps {
  readonly draft: PaperDraft
  readonly onChange: (draft: PaperDraft) => void
  readonly error: AppError | null
}

/** Which paper somebody has, and the boxes to type it into. */
export function PaperFields({ draft, onChange, error }: PaperFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Choice
        label={t('recovery.have')}
        value={draft.way}
        options={[
          { value: 'key', label: t('recovery.haveKey') },
          { value: 'cards', label: t('recovery.haveCards') },
        ]}
        onChange={(way) => {
          onChange({ ...draft, way: way === 'cards' ? 'cards' : 'key' })
        }}
      />
      <PaperBoxes
        {...{ draft, onChange, error }}
        unknown={{ key: t('recovery.oldKey'), cards: t('recovery.oldCards') }}
      />
    </>
  )
}

export interface PaperBoxesProps extends PaperFieldsProps {
  /** What to say when every group adds up and the paper opens nothing here. */
  readonly unknown: { readonly key: string; readonly cards: string }
  /** Nothing is typed after it: Enter, which a scanner sends at its end, submits. */
  readonly last?: boolean
  /** Takes the keyboard only where a group is wrong: it may still be in the choice above. */
  readonly waits?: boolean
}

/** The boxes of the paper that was chosen. */
export function PaperBoxes({ draft, onChange, error, unknown, ...props }: PaperBoxesProps) {
  const { t } = useTranslation()
  const { last = false, waits = false } = props
  const ofKey = useKeyProblem(error, unknown.key)
  const ofCards = useCardsProblem(ofKey.other, unknown.cards)
  return (
    <>
      {draft.way === 'key' ? (
        <GroupFields
          label={t('recovery.key')}
          hint={t('recovery.scanHint')}
          count={keyGroups}
          groups={draft.groups}
          onChange={(groups) => {
            onChange({ ...draft, groups })
          }}
          wrong={ofKey.wrong}
          error={ofKey.words}
          focus={waits ? 'wrong' : 'first'}
          enterGoesOn={!last}
        />
      ) : (
        <TwoCards
          typed={draft.cards}
          onChange={(cards) => {
            onChange({ ...draft, cards })
          }}
          problem={ofCards}
          last={last}
          waits={waits}
        />
      )}
      {ofCards.other !== null && <ErrorNotice error={ofCards.other} />}
    </>
  )
}
