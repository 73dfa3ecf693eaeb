/** @file Things that were shown and not yet decided on. They live in memory and end with the session. */
import { AppError } from '#shared/errors.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'

/** Older ones go: nobody decides on more than a few at once, and each may hold a whole bundle. */
const most = 3

export class Staging<T> {
  readonly #bySession = new WeakMap<Session, Map<string, T>>()

  put(session: Session, thing: T): string {
    const known = this.#bySession.get(session) ?? new Map<string, T>()
    const oldest = known.keys().next().value
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    const id = newId()
    this.#bySession.set(session, known.set(id, thing))
    return id
  }

  /** @throws AppError notFound */
  get(session: Session, id: string): T {
    const thing = this.#bySession.get(session)?.get(id)
    if (thing === undefined) throw new AppError('notFound', { reason: 'staged' })
    return thing
  }

  drop(session: Session, id: string): void {
    this.#bySession.get(session)?.delete(id)
  }
}
