import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { animalNames } from '../../ui/animals.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { Gate } from '../../ui/gate.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Tile, tileColours } from '../../ui/tile.tsx'
import type { StepProps } from './setup-form.ts'
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
        <PicturePicker form={form} change={change} />
      </div>
    </Gate>
  )
}

function PicturePicker({ form, change }: Pick<StepProps, 'form' | 'change'>) {
  const { t } = useTranslation()
  return (
    <FieldGroup label={t('setup.pictureTitle')} hint={t('setup.pictureHint')}>
      <div className={styles['picture']}>
        <Tile colour={form.colour} animal={form.animal} size={96} />
        <div className={styles['pick']}>
          <Swatches
            label={t('setup.animal')}
            values={animalNames}
            value={form.animal}
            onChange={(animal) => {
              change({ animal })
            }}
            nameOf={(animal) => t(`frame.animals.${animal}`)}
            draw={(animal) => <Tile colour={form.colour} animal={animal} size={40} />}
          />
          <Swatches
            label={t('setup.colour')}
            values={tileColours}
            value={form.colour}
            onChange={(colour) => {
              change({ colour })
            }}
            nameOf={(colour) => t(`frame.colours.${colour}`)}
            draw={(colour) => <Tile colour={colour} animal={form.animal} size={40} />}
          />
        </div>
      </div>
    </FieldGroup>
  )
}

interface SwatchesProps<T extends string> {
  readonly label: string
  readonly values: readonly T[]
  readonly value: string
  readonly onChange: (value: T) => void
  readonly nameOf: (value: T) => string
  readonly draw: (value: T) => ReactNode
}

function Swatches<T extends string>(props: SwatchesProps<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={props.label} className={styles['swatches']}>
      {props.values.map((value) => (
        <label key={value} className={styles['swatch']} title={props.nameOf(value)}>
          <input
            type="radio"
            className="aloud"
            name={name}
            checked={props.value === value}
            onChange={() => {
              props.onChange(value)
            }}
          />
          <span className="aloud">{props.nameOf(value)}</span>
          {props.draw(value)}
        </label>
      ))}
    </div>
  )
}
