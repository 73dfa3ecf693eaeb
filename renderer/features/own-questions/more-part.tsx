import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { steps } from '#shared/codebook/steps.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { SearchSelect } from '../../ui/search-select.tsx'
import type { PartProps } from './part-props.ts'

/** In which section it stands, and which field of the standard comes closest. */
export function MorePart({ draft }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { question, codebook } = draft
  const sections = codebook.sections.filter(
    ({ id, retired }) => !retired || id === question.section,
  )
  const standard = steps.flatMap(({ fields }) =>
    fields.flatMap((path) => {
      const { htcds } = fieldOf(path)
      if (htcds === null) return []
      return [{ value: htcds, label: fieldWords(language, path).label, description: htcds }]
    }),
  )
  return (
    <>
      {sections.length > 1 && (
        <SearchSelect
          label={t('ownQuestions.inSection')}
          options={sections.map((section) => ({
            value: section.id,
            label: sectionTitle(section, language),
          }))}
          value={question.section}
          onChange={(section) => {
            if (section !== null) draft.changeQuestion({ ...question, section })
          }}
        />
      )}
      <SearchSelect
        label={t('ownQuestions.mapsTo')}
        hint={t('ownQuestions.mapsToHint')}
        options={standard}
        value={question.mapsTo}
        onChange={(mapsTo) => {
          draft.changeQuestion({ ...question, mapsTo })
        }}
      />
    </>
  )
}
