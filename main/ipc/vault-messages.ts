/** @file What main and the vault process say to each other. Both ends are ours; shapes are checked by types. */
import type { Right } from '#shared/domain/rights.ts'
import type { Reply } from '#shared/ipc/call.ts'

/** What main needs to know to refuse its own calls; no name, no key. */
export interface SignedInState {
  readonly rights: readonly Right[]
}

export type ToVault =
  | { readonly kind: 'init'; readonly root: string; readonly addon: string | null }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly name: string
      readonly input: unknown
      readonly files: Readonly<Record<string, string>>
    }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Comes with a port to a fresh parser process. */
  | { readonly kind: 'parser'; readonly id: number }
  /** Write the anchors, close the files. Main kills the process afterwards, answered or not. */
  | { readonly kind: 'close' }

export type FromVault =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly kind: 'state'; readonly signedIn: SignedInState | null }
  | { readonly kind: 'parserWanted'; readonly id: number }
  | { readonly kind: 'unexpected'; readonly name: string; readonly frames: readonly string[] }
  | { readonly kind: 'closed' }
  /** Everything of the office was made unreadable: this process is of no more use. */
  | { readonly kind: 'erased' }
