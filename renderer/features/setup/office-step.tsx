import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Gate } from '../../ui/gate.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCountries } from './countries.ts'
import type { StepProps } from './setup-form.ts'
import styles from './setup.module.css'

export function OfficeStep({ form, change, above, onNext, onBack }: StepProps) {
  const { t } = useTranslation()
  const countries = useCountries()
  const [tried, setTried] = useState(false)
  const complete = form.organisation.trim() !== '' && form.country !== null
  return (
    <Gate
      onSubmit={() => {
        setTried(true)
        if (complete) onNext()
      }}
      title={t('setup.officeTitle')}
      context={t('setup.officeContext')}
      above={above}
      keepFocus
      actions={
        <>
          <Button kind="primary" size="large" submit>
            {t('frame.goOn')}
          </Button>
          <Button size="large" kind="plain" onClick={onBack}>
            {t('frame.back')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('setup.officeName')}
          value={form.organisation}
          onChange={(organisation) => {
            change({ organisation })
          }}
          maxLength={200}
          takesFocus
          error={tried && form.organisation.trim() === '' ? t('setup.officeNameMissing') : null}
        />
        <SearchSelect
          label={t('setup.country')}
          options={countries}
          value={form.country}
          onChange={(country) => {
            change({ country })
          }}
          error={tried && form.country === null ? t('setup.countryMissing') : null}
        />
      </div>
    </Gate>
  )
}
