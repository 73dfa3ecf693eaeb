/** @file What outlives a lock, in memory only: whether the window is hidden, and where somebody stood. */

export interface Cover {
  readonly hide: () => void
  readonly isHidden: () => boolean
  readonly comeBack: () => void
  readonly keepPlace: (staffId: string, path: string) => void
  /** `null`: nothing is kept, or it was another person's. Given once. */
  readonly takePlace: (staffId: string) => string | null
  readonly keepTile: (slot: string) => void
  /** Whose picture was chosen last; `null`: nobody has signed in since the start. */
  readonly tile: () => string | null
}

export function createCover(): Cover {
  let hidden = false
  let tile: string | null = null
  let place: { readonly staffId: string; readonly path: string } | null = null
  return {
    hide() {
      hidden = true
    },
    isHidden: () => hidden,
    comeBack() {
      hidden = false
    },
    keepPlace(staffId, path) {
      place = { staffId, path }
    },
    takePlace(staffId) {
      const path = place?.staffId === staffId ? place.path : null
      place = null
      return path
    },
    keepTile(slot) {
      tile = slot
    },
    tile: () => tile,
  }
}
