/** @file What the vault process asks main, and waits for: the path behind a handle, and being believed. */
import type { FromVault, SignedInState } from './vault-messages.ts'

export interface MainAsked {
  /** Resolves when main knows who is signed in. */
  tellState(signedIn: SignedInState | null): Promise<void>
  /** `null`: the handle was never given out. */
  pathOf(handle: string): Promise<string | null>
  /** Main's answers. */
  stateKnown(): void
  file(id: number, path: string | null): void
}

export function askMain(send: (message: FromVault) => void): MainAsked {
  const files = new Map<number, (path: string | null) => void>()
  const states: (() => void)[] = []
  let nextId = 1
  return {
    tellState: (signedIn) =>
      new Promise((known) => {
        states.push(known)
        send({ kind: 'state', signedIn })
      }),
    pathOf: (handle) =>
      new Promise((found) => {
        const id = nextId++
        files.set(id, found)
        send({ kind: 'fileWanted', id, handle })
      }),
    stateKnown: () => {
      states.shift()?.()
    },
    file: (id, path) => {
      files.get(id)?.(path)
      files.delete(id)
    },
  }
}
