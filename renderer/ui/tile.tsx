import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { animalNames, animals, type Animal } from './animals.tsx'
import styles from './tile.module.css'

export const tileColours = [
  'teal',
  'blue',
  'plum',
  'rose',
  'brick',
  'amber',
  'olive',
  'slate',
] as const
export type TileColour = (typeof tileColours)[number]

function colourOf(name: string): TileColour {
  return tileColours.find((colour) => colour === name) ?? 'slate'
}

function animalOf(name: string): Animal {
  return animalNames.find((animal) => animal === name) ?? 'owl'
}

/** The picture a person chose for sign-in. It names nobody. */
export function Tile(props: {
  readonly colour: string
  readonly animal: string
  readonly size?: number
}) {
  const size = props.size ?? 56
  const ground = `var(--tile-${colourOf(props.colour)})`
  // A custom property, so that the holes in the picture show the same ground.
  const style: CSSProperties & Record<'--tile-ground', string> = {
    '--tile-ground': ground,
    width: size,
    height: size,
  }
  return (
    <span className={styles['tile']} style={style} aria-hidden="true">
      <svg viewBox="0 0 48 48" fill="currentColor" focusable="false">
        {animals[animalOf(props.animal)]}
      </svg>
    </span>
  )
}

/** "Blue owl", in the language of the screen. */
export function useTileName(): (colour: string, animal: string) => string {
  const { t } = useTranslation()
  return (colour, animal) =>
    t('frame.tileName', {
      colour: t(`frame.colours.${colourOf(colour)}`),
      animal: t(`frame.animals.${animalOf(animal)}`),
    })
}
