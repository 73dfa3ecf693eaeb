import type { Reply } from '#shared/ipc/call.ts'

/** What main/preload.ts puts on the window; nothing else crosses. */
interface Bridge {
  call(name: string, input: unknown): Promise<Reply>
  /** Returns the unsubscribe. */
  on(listener: (name: string, payload: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly tessera: Bridge
  }
}
