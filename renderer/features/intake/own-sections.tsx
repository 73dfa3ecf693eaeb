import { useSyncExternalStore } from 'react'
import type { Answers } from '#shared/codebook/answer.ts'
import { isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import type { OwnSection } from '#shared/codebook/steps.ts'
import { QuestionList } from '../../form/question-list.tsx'
import { useLanguage } from '../../form/use-language.ts'
import type { Interview } from './interview.ts'
import styles from './own-sections.module.css'

interface OwnSectionsProps {
  readonly interview: Interview
  readonly sections: readonly OwnSection[]
}

const asks = ({ fields }: OwnSection, answers: Answers): boolean =>
  fields.some((path) => isAsked(fieldOf(path), answers))

/** What this office asks beside the questions of every office, each section under its own title. */
export function OwnSections({ interview, sections }: OwnSectionsProps) {
  const language = useLanguage()
  const { all, subscribeAll } = interview.answers
  // Text, so that a letter typed draws nothing here: only a section that appears or goes does.
  const shown = useSyncExternalStore(subscribeAll, () =>
    sections
      .filter((one) => asks(one, all()))
      .map(({ section }) => section.id)
      .join(' '),
  )
  return sections
    .filter(({ section }) => shown.split(' ').includes(section.id))
    .map(({ section, fields }) => (
      <section key={section.id} className={styles['section']}>
        <h3 className={styles['title']}>{sectionTitle(section, language)}</h3>
        <QuestionList paths={fields} />
      </section>
    ))
}
