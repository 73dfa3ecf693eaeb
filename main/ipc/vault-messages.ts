/** @file What main and the vault process say to each other. Both ends are ours; shapes are checked by types. */
import type { Frame } from '../app/log.ts'
import type { Right } from '#shared/domain/rights.ts'

/** What main needs to know to refuse its own calls; no name, no key. */
export interface SignedInState {
  readonly rights: readonly Right[]
}

/** Nothing of a case crosses here: what main has seen stays in its memory after a lock. */
export type ToVault =
  | { readonly kind: 'init'; readonly root: string; readonly addon: string | null }
  /** Comes with a port to the window's page: calls and replies go there, past main. */
  | { readonly kind: 'window' }
  /** Main knows the state it was told. */
  | { readonly kind: 'stateKnown' }
  /** The path that a handle stands for; `null`: never given out. */
  | { readonly kind: 'file'; readonly id: number; readonly path: string | null }
  /** Asks the running calls of that name to stop. */
  | { readonly kind: 'cancel'; readonly job: string }
  /** Comes with a port to a fresh parser process. */
  | { readonly kind: 'parser'; readonly id: number }
  /** Write the anchors, close the files. Main kills the process afterwards, answered or not. */
  | { readonly kind: 'close' }

export type FromVault =
  | { readonly kind: 'ready' }
  | { readonly kind: 'state'; readonly signedIn: SignedInState | null }
  | { readonly kind: 'fileWanted'; readonly id: number; readonly handle: string }
  | { readonly kind: 'parserWanted'; readonly id: number }
  | { readonly kind: 'unexpected'; readonly name: string; readonly frames: readonly Frame[] }
  | { readonly kind: 'closed' }
  /** An erase begins: not to be killed in the middle. */
  | { readonly kind: 'erasing' }
  /** Everything of the office was made unreadable: this process is of no more use. */
  | { readonly kind: 'erased' }
