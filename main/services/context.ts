/** @file What a handler in the vault process gets beside its input. */
import type { Session } from '../vault/session.ts'
import type { VaultHost } from '../vault/vault-host-contract.ts'
import type { ParserHost } from '../parser/parser-host.ts'

export interface Context {
  readonly vault: VaultHost
  /** Throws AppError('locked') when nobody is signed in. */
  readonly session: Session
  /** Input key -> path, for the keys a call declares as files. Chosen by the person in a dialog. */
  readonly files: Readonly<Record<string, string>>
  readonly parser: ParserHost
  readonly progress: (done: number, of: number) => void
  /** True once the person pressed Cancel. Long work asks often and throws AppError('cancelled'). */
  readonly cancelled: () => boolean
}
