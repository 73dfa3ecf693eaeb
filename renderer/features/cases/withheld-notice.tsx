import type { Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { AnswerView } from '../../form/answer-view.tsx'
import { RowFacts } from '../../form/row-facts.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { Notice } from '../../ui/notice.tsx'

const what = 'consentEvent.withheld'
const fromWhom = 'consentEvent.withheldFrom'

/** What the person wants nobody told, before anything else of the case: a slip can put them in danger. */
export function WithheldNotice({ detail }: { readonly detail: CaseDetail }) {
  const language = useLanguage()
  const wishes = wishesOf(detail)
  if (wishes.length === 0) return null
  return (
    <Notice kind="attention" title={fieldWords(language, what).label}>
      {wishes.map((wish) => (
        <div key={JSON.stringify(wish)}>
          <p>
            <AnswerView field={fieldOf(what)} answer={wish[what]} />
          </p>
          <RowFacts paths={[fromWhom]} answers={wish} />
        </div>
      ))}
    </Notice>
  )
}

/** Every wish that was ever noted, once: a later decision about something else takes none back. */
function wishesOf({ consents }: CaseDetail): readonly Answers[] {
  const wishes = consents
    .filter(({ withheld }) => withheld.length > 0)
    .map(({ withheld, withheldFrom }) => ({
      [what]: { value: withheld },
      ...(withheldFrom === null ? {} : { [fromWhom]: { value: withheldFrom } }),
    }))
  return [...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values()]
}
