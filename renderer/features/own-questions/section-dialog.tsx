import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalCodebook, LocalSection } from '#shared/codebook/local/local-codebook.ts'
import { askingSteps } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { languages } from '#shared/i18n/languages.ts'
import { keptAs } from '../../form/kept-as.ts'
import { useLanguage } from '../../form/use-language.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { withSection } from './edit-codebook.ts'
import type { Saving } from './use-own-questions.ts'
import styles from './own-questions.module.css'

interface SectionDialogProps {
  readonly section: LocalSection
  readonly codebook: LocalCodebook
  readonly saving: Saving
  readonly onSaved: (version: number) => void
  readonly onClose: () => void
}

/** The title in each language, and the step at whose end the section stands. */
export function SectionDialog(props: SectionDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { saving, codebook } = props
  const [section, setSection] = useState(props.section)
  const isNew = !codebook.sections.some(({ id }) => id === section.id)
  const [tried, setTried] = useState(false)
  const untitled = (section.titles[section.writtenIn] ?? '').trim() === ''
  const nowhere = !askingSteps.some((step) => step === section.step)
  const save = (): void => {
    setTried(true)
    if (untitled || nowhere) return
    void saving.save(withSection(codebook, section)).then((saved) => {
      if (saved !== null) props.onSaved(saved.version)
    })
  }
  return (
    <Dialog
      title={isNew ? t('ownQuestions.newSection') : t('ownQuestions.editSection')}
      open
      kept={keptAs('ownSection', isNew ? 'new' : section.id)}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" busy={saving.busy} onClick={save}>
            {t('ownQuestions.save', { version: codebook.version + 1 })}
          </Button>
          <Button onClick={props.onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <div className={styles['fields']}>
        {saving.error !== null && <ErrorNotice error={saving.error} />}
        <Titles section={section} untitled={tried && untitled} onChange={setSection} />
        <SearchSelect
          label={t('ownQuestions.sectionStep')}
          error={tried && nowhere ? t('ownQuestions.problems.unknownStep') : null}
          options={askingSteps.map((step) => ({
            value: step,
            label: stepWords(language, step).title,
          }))}
          value={section.step === '' ? null : section.step}
          onChange={(step) => {
            setSection({ ...section, step: step ?? '' })
          }}
        />
      </div>
    </Dialog>
  )
}

interface TitlesProps {
  readonly section: LocalSection
  /** Nobody wrote the one that stands in for the others. */
  readonly untitled: boolean
  readonly onChange: (section: LocalSection) => void
}

function Titles({ section, untitled, onChange }: TitlesProps) {
  const { t } = useTranslation()
  const { writtenIn, titles } = section
  // The one that stands in for the others comes first: it has to be written.
  const others = languages.filter((each) => each !== writtenIn)
  return [writtenIn, ...others].map((each) => (
    <TextField
      key={each}
      label={t('ownQuestions.sectionTitle', { language: languageNames[each] })}
      hint={
        each === writtenIn
          ? t('ownQuestions.sectionTitleHint')
          : t('ownQuestions.missingHint', { language: languageNames[writtenIn] })
      }
      error={untitled && each === writtenIn ? t('ownQuestions.problems.emptyWords') : null}
      value={titles[each] ?? ''}
      lang={each}
      maxLength={200}
      takesFocus={each === writtenIn}
      onChange={(title) => {
        onChange({ ...section, titles: { ...titles, [each]: title } })
      }}
    />
  ))
}
