import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { FieldPath } from '#shared/codebook/codebook.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { OptionList } from '../../form/controls/option-list.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { SearchSelect } from '../../ui/search-select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ConsentForm } from './consents.ts'
import styles from './consent-step.module.css'

interface ConsentWaysProps {
  readonly form: ConsentForm
  readonly onChange: (part: Partial<ConsentForm>) => void
}

/** How the decision was given, and what nobody else is to be told. */
export function ConsentWays({ form, onChange }: ConsentWaysProps) {
  const { t } = useTranslation()
  const options = useOptions('consentEvent.language')
  const asked = useAsk('consentEvent.language')
  return (
    <>
      {form.givenBy !== null && form.givenBy !== 'self' && (
        <CodeQuestion
          path="consentEvent.assent"
          chosen={form.assent === null ? [] : [form.assent]}
          onChange={([assent]) => {
            onChange({ assent: assent ?? null })
          }}
        />
      )}
      <CodeQuestion
        path="consentEvent.method"
        chosen={form.method === null ? [] : [form.method]}
        onChange={([method]) => {
          onChange({ method: method ?? null })
        }}
      />
      <SearchSelect
        label={asked}
        options={options.map(({ code, label }) => ({ value: code, label }))}
        value={form.language}
        onChange={(language) => {
          onChange({ language })
        }}
      />
      <CodeQuestion
        path="consentEvent.withheld"
        many
        chosen={form.withheld}
        onChange={(withheld) => {
          onChange({ withheld })
        }}
      />
      {form.withheld.length > 0 && (
        <TextField
          label={t('intake.consent.withheldFrom')}
          value={form.withheldFrom}
          multiline
          maxLength={20_000}
          onChange={(withheldFrom) => {
            onChange({ withheldFrom })
          }}
        />
      )}
    </>
  )
}

function useAsk(path: FieldPath): string {
  return fieldWords(useLanguage(), path).ask
}

function useOptions(path: FieldPath) {
  const language = useLanguage()
  const { list } = fieldOf(path)
  return (list?.codes ?? []).map(({ code }) => ({
    code,
    label: codeWords(language, list?.name ?? '', code).label,
  }))
}

interface CodeQuestionProps {
  readonly path: FieldPath
  readonly chosen: readonly string[]
  readonly many?: boolean
  /** In the order of the list. */
  readonly onChange: (chosen: readonly string[]) => void
}

function CodeQuestion({ path, chosen, many = false, onChange }: CodeQuestionProps) {
  const id = useId()
  const options = useOptions(path)
  return (
    <fieldset className={styles['question']} data-question={path}>
      <legend className={styles['ask']}>{useAsk(path)}</legend>
      <OptionList
        type={many ? 'checkbox' : 'radio'}
        name={id}
        options={options}
        chosen={chosen}
        describedBy={undefined}
        onChange={(changed, on) => {
          if (!many) onChange([changed])
          else
            onChange(
              options
                .map(({ code }) => code)
                .filter((code) => (code === changed ? on : chosen.includes(code))),
            )
        }}
      />
    </fieldset>
  )
}
