import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Tile, useTileName } from '../../ui/tile.tsx'
import styles from './tile-picker.module.css'

interface TileOfPerson {
  readonly slot: string
  readonly colour: string
  readonly animal: string
}

export function TilePicker<T extends TileOfPerson>(props: {
  readonly tiles: readonly T[]
  readonly onChoose: (tile: T) => void
}) {
  const { t } = useTranslation()
  const nameOf = useTileName()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [])
  return (
    <ul className={styles['tiles']} aria-label={t('setup.choosePicture')}>
      {props.tiles.map((tile, index) => (
        <li key={tile.slot}>
          <button
            type="button"
            ref={index === 0 ? first : undefined}
            className={styles['tile']}
            onClick={() => {
              props.onChoose(tile)
            }}
          >
            <Tile colour={tile.colour} animal={tile.animal} size={72} />
            {nameOf(tile.colour, tile.animal)}
          </button>
        </li>
      ))}
    </ul>
  )
}
