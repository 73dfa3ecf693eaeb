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

/** Which paper somebody has, and the fields to type it into. */
export function PaperFields({ draft, onChange, error }: PaperFieldsProps) {
  const { t } = useTranslation()
  const ofKey = useKeyProblem(error, t('recovery.oldKey'))
  const ofCards = useCardsProblem(ofKey.other, t('recovery.oldCards'))
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
          focus="first"
          enterGoesOn
        />
      ) : (
        <TwoCards
          typed={draft.cards}
          onChange={(cards) => {
            onChange({ ...draft, cards })
          }}
          problem={ofCards}
        />
      )}
      {ofCards.other !== null && <ErrorNotice error={ofCards.other} />}
    </>
  )
}
