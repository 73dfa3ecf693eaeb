import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { animalNames } from '../../ui/animals.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { Tile, tileColours } from '../../ui/tile.tsx'
import styles from './setup.module.css'

interface Picture {
  readonly colour: string
  readonly animal: string
}

export interface PicturePickerProps {
  readonly value: Picture
  readonly onChange: (change: Partial<Picture>) => void
  readonly error?: string | null
}

/** By what somebody finds themselves on the sign-in screen: a name stands in no file. */
export function PicturePicker({ value, onChange, error }: PicturePickerProps) {
  const { t } = useTranslation()
  return (
    <FieldGroup label={t('setup.pictureTitle')} hint={t('setup.pictureHint')} error={error}>
      <div className={styles['picture']}>
        <Tile colour={value.colour} animal={value.animal} size={96} />
        <div className={styles['pick']}>
          <Swatches
            label={t('setup.animal')}
            values={animalNames}
            value={value.animal}
            onChange={(animal) => {
              onChange({ animal })
            }}
            nameOf={(animal) => t(`frame.animals.${animal}`)}
            draw={(animal) => <Tile colour={value.colour} animal={animal} size={40} />}
          />
          <Swatches
            label={t('setup.colour')}
            values={tileColours}
            value={value.colour}
            onChange={(colour) => {
              onChange({ colour })
            }}
            nameOf={(colour) => t(`frame.colours.${colour}`)}
            draw={(colour) => <Tile colour={colour} animal={value.animal} size={40} />}
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
