import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Gate } from '../../ui/gate.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PicturePicker } from './picture-picker.tsx'
import type { StepProps } from './setup-form.ts'
import { SubmitOrBack } from './submit-or-back.tsx'
import styles from './setup.module.css'

export function PersonStep({ form, change, above, onNext, onBack }: StepProps) {
  const { t } = useTranslation()
  const [tried, setTried] = useState(false)
  const nameMissing = form.person.trim() === ''
  return (
    <Gate
      onSubmit={() => {
        setTried(true)
        if (!nameMissing) onNext()
      }}
      title={t('setup.personTitle')}
      context={t('setup.personContext')}
      above={above}
      keepFocus
      actions={<SubmitOrBack label={t('frame.goOn')} onBack={onBack} />}
    >
      <div className={styles['form']}>
        <TextField
          label={t('setup.personName')}
          hint={t('setup.personNameHint')}
          value={form.person}
          onChange={(person) => {
            change({ person })
          }}
          maxLength={200}
          takesFocus
          error={tried && nameMissing ? t('setup.personNameMissing') : null}
        />
        <PicturePicker value={form} onChange={change} />
      </div>
    </Gate>
  )
}
