import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldGroup } from '../../ui/field.tsx'
import { Tile, useTileName } from '../../ui/tile.tsx'
import styles from './setup.module.css'

export interface TileOfPerson {
  readonly slot: string
  readonly colour: string
  readonly animal: string
}

export interface WhosePassphraseProps {
  readonly tiles: readonly TileOfPerson[]
  readonly value: string | null
  readonly onChange: (slot: string) => void
  readonly error: string | null
}

/** The pictures of the sign-in: whose passphrase the paper replaces. */
export function WhosePassphrase({ tiles, value, onChange, error }: WhosePassphraseProps) {
  const { t } = useTranslation()
  const nameOf = useTileName()
  const name = useId()
  return (
    <FieldGroup label={t('recovery.whose')} radio error={error}>
      <div className={styles['swatches']}>
        {tiles.map((tile) => (
          <label
            key={tile.slot}
            className={styles['swatch']}
            title={nameOf(tile.colour, tile.animal)}
          >
            <input
              type="radio"
              className="aloud"
              name={name}
              aria-label={nameOf(tile.colour, tile.animal)}
              checked={value === tile.slot}
              onChange={() => {
                onChange(tile.slot)
              }}
            />
            <Tile colour={tile.colour} animal={tile.animal} />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
