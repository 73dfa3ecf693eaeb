/** @file A new agreement: for what, which answers, until when. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { columnOf, shareableFields } from '#shared/sharing/columns.ts'
import { api } from '../../api/client.ts'
import { DayField } from '../../form/day-field.tsx'
import { keptAs } from '../../form/kept-as.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, Choices, type Option } from '../../ui/choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { inYears, isFullDate } from './local-day.ts'
import { SharingError } from './sharing-error.tsx'
import { useWork } from './use-work.ts'
import styles from './sharing.module.css'

const groupSizes = [5, 10, 20]
const keepChoices = [6, 12, 24, 60]
/** Ticked at first: the Core answers and the age; dates single people out most, so they are not. */
const firstFields = shareableFields
  .filter(({ core, kind, path }) =>
    core === true ? kind !== 'date' : path === 'person.ageAtRegistration',
  )
  .map(({ path }) => path)

function useFieldOptions(): readonly Option[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return shareableFields.flatMap((field) => {
    const column = columnOf(field)
    if (!column) return []
    const { label } = fieldWords(language, field.path)
    return [{ value: field.path, label, description: t(`sharing.agreement.rules.${column.rule}`) }]
  })
}

interface Terms {
  readonly purpose: string
  readonly fields: readonly string[]
  readonly validUntil: string
  readonly keepMonths: number
  readonly k: number
}

const firstTerms = (): Terms => ({
  purpose: '',
  fields: firstFields,
  validUntil: inYears(1),
  keepMonths: 12,
  k: 5,
})

interface FormProps {
  readonly terms: Terms
  readonly change: (part: Partial<Terms>) => void
}

function Limits({ terms, change }: FormProps) {
  const { t } = useTranslation()
  return (
    <>
      <DayField
        label={t('sharing.agreement.validUntil')}
        value={terms.validUntil}
        onChange={(validUntil) => {
          change({ validUntil })
        }}
        {...(isFullDate(terms.validUntil) ? {} : { error: t('sharing.agreement.fullDate') })}
      />
      <Choice
        label={t('sharing.agreement.keepMonths')}
        inline
        options={keepChoices.map((months) => ({ value: String(months), label: String(months) }))}
        value={String(terms.keepMonths)}
        onChange={(months) => {
          change({ keepMonths: Number(months) })
        }}
      />
      <Choice
        label={t('sharing.agreement.smallestGroup')}
        hint={t('sharing.agreement.smallestGroupHint')}
        inline
        options={groupSizes.map((size) => ({
          value: String(size),
          label: t('sharing.agreement.groupOf', { count: size }),
        }))}
        value={String(terms.k)}
        onChange={(size) => {
          change({ k: Number(size) })
        }}
      />
    </>
  )
}

function WhatFor({ terms, change }: FormProps) {
  const { t } = useTranslation()
  const options = useFieldOptions()
  return (
    <>
      <TextField
        label={t('sharing.agreement.purpose')}
        hint={t('sharing.agreement.purposeHint')}
        value={terms.purpose}
        onChange={(purpose) => {
          change({ purpose })
        }}
        maxLength={500}
        multiline
      />
      <Choices
        label={t('sharing.agreement.fields')}
        hint={t('sharing.agreement.fieldsHint')}
        options={options}
        value={terms.fields}
        onChange={(fields) => {
          change({ fields })
        }}
      />
    </>
  )
}

export interface AgreementFormProps {
  readonly partnerId: string
  readonly onAdded: () => void
  readonly onCancel: () => void
}

export function AgreementForm({ partnerId, onAdded, onCancel }: AgreementFormProps) {
  const { t } = useTranslation()
  const [terms, setTerms] = useState(firstTerms)
  const work = useWork()
  const change = (part: Partial<Terms>) => {
    setTerms((before) => ({ ...before, ...part }))
  }
  const complete =
    terms.purpose.trim() !== '' && terms.fields.length > 0 && isFullDate(terms.validUntil)
  return (
    <div className={styles['stack']} data-kept={keptAs('agreement', partnerId)}>
      <WhatFor terms={terms} change={change} />
      <Limits terms={terms} change={change} />
      {work.error && <SharingError error={work.error} />}
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          busy={work.busy}
          disabled={!complete}
          onClick={() => {
            work.run(async () => {
              await api.sharing.addAgreement({ ...terms, partnerId, fields: [...terms.fields] })
              onAdded()
            })
          }}
        >
          {t('sharing.agreement.add')}
        </Button>
        <Button onClick={onCancel}>{t('frame.cancel')}</Button>
        <p className={styles['soft']}>
          {t('sharing.agreement.chosen', { count: terms.fields.length })}
        </p>
      </div>
    </div>
  )
}
