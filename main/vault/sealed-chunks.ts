/**
 * @file A file in pieces under a key of its own. Each piece is bound to its file, its place and to
 * whether it is the last one: moved, swapped, repeated, left out or cut short it does not open.
 */
import type { KeyObject } from 'node:crypto'
import { decrypt, encrypt } from './encryption.ts'

export interface ChunkPlace {
  readonly attachmentId: string
  readonly position: number
  readonly last: boolean
}

const formatVersion = 1

const bindingOf = ({ attachmentId, position, last }: ChunkPlace): string =>
  `attachment|${String(formatVersion)}|${attachmentId}|${String(position)}|${last ? 'last' : 'more'}`

/** @returns nonce, ciphertext and tag in one */
export const sealChunk = (key: KeyObject, place: ChunkPlace, plain: Uint8Array): Uint8Array =>
  encrypt(key, plain, bindingOf(place))

/** @returns `null` when it was not sealed for this place of this file, or was changed */
export const openChunk = (
  key: KeyObject,
  place: ChunkPlace,
  sealed: Uint8Array,
): Uint8Array | null => decrypt(key, sealed, bindingOf(place))
