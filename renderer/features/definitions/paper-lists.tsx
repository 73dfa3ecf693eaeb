import { useTranslation } from 'react-i18next'
import type { CodeList } from '#shared/codebook/code-list.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import type { Field } from '#shared/codebook/field.ts'
import { commonLanguages } from '#shared/codebook/lists/language.ts'
import { paperSteps, questionNumber } from '#shared/codebook/numbering.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './paper-lists.module.css'

/** The codes of the lists that are too long to stand under a question, to look up while writing. */
export function PaperLists() {
  const { t } = useTranslation()
  return (
    <section className={styles['lists']}>
      <h3>{t('quickEntry.paper.listsTitle')}</h3>
      <p className={styles['how']}>{t('quickEntry.paper.listsMore')}</p>
      {longLists().map(({ list, fields }) => (
        <LongList key={list.name} list={list} fields={fields} />
      ))}
    </section>
  )
}

interface Used {
  readonly list: CodeList
  readonly fields: readonly Field[]
}

function longLists(): readonly Used[] {
  const asked = paperSteps().flatMap(({ id, fields }) =>
    id === 'consent' ? consentQuestions : fields.map((path) => fieldOf(path)),
  )
  const byName = new Map<string, { list: CodeList; fields: Field[] }>()
  for (const field of asked) {
    const { list } = field
    if (list?.searchable !== true) continue
    const used = byName.get(list.name)
    if (used === undefined) byName.set(list.name, { list, fields: [field] })
    else used.fields.push(field)
  }
  return [...byName.values()]
}

/** Of thousands of languages those that are met here; any other is written out. */
const printed = (list: CodeList): CodeList =>
  list.name === commonLanguages.name ? commonLanguages : list

function LongList({ list, fields }: Used) {
  const language = useLanguage()
  const numbers = fields.map(({ path }) => questionNumber(path) ?? '')
  const [first] = fields
  const codes = printed(list)
    .codes.filter(({ retired }) => retired !== true)
    .map(({ code }) => ({ code, label: codeWords(language, list.name, code).label }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  return (
    <>
      <h4 className={styles['title']}>
        {numbers.join(' · ')} {first === undefined ? '' : fieldWords(language, first.path).label}
      </h4>
      <ul className={styles['codes']}>
        {codes.map(({ code, label }) => (
          <li key={code}>
            <span className={styles['code']}>{code}</span> {label}
          </li>
        ))}
      </ul>
    </>
  )
}
