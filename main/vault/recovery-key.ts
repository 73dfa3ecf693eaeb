/** @file The recovery key on paper: 160 random bits as eight groups, see checked-groups.ts. */
import { randomBytes } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { bytesOf, formatGroups, readGroups, symbolsOf, type PaperShape } from './checked-groups.ts'

const shape: PaperShape = { groups: 8, firstPlace: 0 }
const keyBytes = 20

export const newRecoveryKey = (): Uint8Array => new Uint8Array(randomBytes(keyBytes))

/** `XXXXC-XXXXC-…`: eight groups. */
export const formatRecoveryKey = (key: Uint8Array): string => formatGroups(symbolsOf(key), shape)

/** @throws AppError `wrongRecoveryKey` with the groups that do not add up, as `group1` … `group8` */
export function parseRecoveryKey(typed: string): Uint8Array {
  const { symbols, wrong } = readGroups(typed, shape)
  if (wrong.length > 0)
    throw new AppError('wrongRecoveryKey', {
      fields: wrong.map((group) => `group${String(group)}`),
    })
  return bytesOf(symbols)
}

/** @returns names of the groups in which two keys differ */
export function differingGroups(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [one, other] = [symbolsOf(a), symbolsOf(b)]
  return Array.from({ length: shape.groups }, (_, group) => group)
    .filter((group) =>
      [0, 1, 2, 3].some((place) => one[group * 4 + place] !== other[group * 4 + place]),
    )
    .map((group) => `group${String(group + 1)}`)
}
