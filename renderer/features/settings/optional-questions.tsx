import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { modules } from '#shared/codebook/field.ts'
import type { OfficeSettings } from '#shared/ipc/office.ts'
import { asAppError } from '../../api/use-call.ts'
import { Choices } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { saveOffice } from './office-call.ts'

interface OptionalQuestionsProps {
  readonly office: OfficeSettings
  readonly onSaved: (office: OfficeSettings) => void
}

/** Parts of the codebook that an office turns on when it needs them. Saved at once. */
export function OptionalQuestions({ office, onSaved }: OptionalQuestionsProps) {
  const { t } = useTranslation()
  const [error, setError] = useState<AppError | null>(null)
  const save = (chosen: readonly string[]) => {
    setError(null)
    saveOffice({ modules: modules.filter((name) => chosen.includes(name)) }).then(
      onSaved,
      (thrown: unknown) => {
        setError(asAppError(thrown))
      },
    )
  }
  return (
    <Section title={t('office.optionalTitle')} context={t('office.optionalContext')}>
      {error !== null && <ErrorNotice error={error} />}
      <Choices
        label={t('office.optionalTitle')}
        hideLabel
        options={modules.map((name) => ({
          value: name,
          label: t(`office.modules.${name}.label`),
          description: t(`office.modules.${name}.description`),
        }))}
        value={office.modules}
        onChange={save}
      />
    </Section>
  )
}
