/** @file What the window's preload and the vault process say to each other, past main. */
import type { Reply } from '#shared/ipc/call.ts'

/** From a page, so it is checked before it is believed. */
export interface WindowCall {
  readonly id: number
  readonly name: string
  readonly input: unknown
}

export type ToWindow =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
