/** @file The vault process as main sees it: start, ask, stop. Locking is stopping. */
import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron'
import { AppError } from '#shared/errors.ts'
import type { Reply } from '#shared/ipc/call.ts'
import type { FromVault, SignedInState, ToVault } from '../ipc/vault-messages.ts'
import { startParser } from './parser-process-link.ts'
import { builtFile } from './paths.ts'

/** A vault that does not answer must not keep the computer unlocked. */
const closeWithinMilliseconds = 500
/** One that dies before it is ready would die again at once: not in a hot loop. */
const breathMilliseconds = 1000

interface Pending {
  readonly name: string
  readonly answer: (reply: Reply) => void
}

export interface VaultLinkOptions {
  readonly root: string
  readonly addon: string | null
  onProgress(name: string, done: number, of: number, finished: boolean): void
  onState(signedIn: SignedInState | null): void
  /** The process ended although nobody locked: a crash, or killed from outside. */
  onStopped(): void
  /** Everything of the office was made unreadable; this process must go too. */
  onErased(): void
  onUnexpected(name: string, frames: readonly string[]): void
}

export interface VaultLink {
  call(name: string, input: unknown, files: Readonly<Record<string, string>>): Promise<Reply>
  cancel(name: string): void
  signedIn(): SignedInState | null
  processId(): number | undefined
  /** Closes, kills, and starts a fresh process that holds no key. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const stopped: Reply = { ok: false, error: { code: 'locked' } }

class Link implements VaultLink {
  readonly #options: VaultLinkOptions
  readonly #pending = new Map<number, Pending>()
  #child: UtilityProcess | null
  #nextId = 1
  #signedIn: SignedInState | null = null
  #closed: (() => void) | null = null
  #ready = false
  #stopped = false

  constructor(options: VaultLinkOptions) {
    this.#options = options
    this.#child = this.#start()
  }

  #start(): UtilityProcess {
    this.#ready = false
    const child = utilityProcess.fork(builtFile('main', 'vault-process.cjs'), [], {
      serviceName: 'Tessera vault',
      stdio: 'ignore',
      env: { LANG: process.env['LANG'] ?? 'C', PATH: process.env['PATH'] ?? '' },
    })
    child.on('message', (message: FromVault) => {
      this.#receive(child, message)
    })
    child.on('exit', () => {
      this.#exited(child)
    })
    this.#send(child, { kind: 'init', root: this.#options.root, addon: this.#options.addon })
    return child
  }

  #send(child: UtilityProcess, message: ToVault): void {
    child.postMessage(message)
  }

  #receive(child: UtilityProcess, message: FromVault): void {
    switch (message.kind) {
      case 'reply':
        this.#answer(message.id, message.reply)
        break
      case 'progress':
        this.#progress(message.id, message.done, message.of, false)
        break
      case 'state':
        // A late word of a process that was ended must not make the next one look signed in.
        if (child !== this.#child) break
        this.#signedIn = message.signedIn
        this.#options.onState(message.signedIn)
        break
      case 'parserWanted':
        this.#giveParser(child, message.id)
        break
      case 'unexpected':
        this.#options.onUnexpected(message.name, message.frames)
        break
      case 'erased':
        this.#options.onErased()
        break
      case 'closed':
        this.#closed?.()
        break
      case 'ready':
        this.#ready = true
        break
    }
  }

  #giveParser(child: UtilityProcess, id: number): void {
    const { port1, port2 } = new MessageChannelMain()
    startParser(port2)
    child.postMessage({ kind: 'parser', id } satisfies ToVault, [port1])
  }

  #progress(id: number, done: number, of: number, finished: boolean): void {
    const pending = this.#pending.get(id)
    if (pending) this.#options.onProgress(pending.name, done, of, finished)
  }

  #answer(id: number, reply: Reply): void {
    this.#progress(id, 0, 0, true)
    this.#pending.get(id)?.answer(reply)
    this.#pending.delete(id)
  }

  #exited(child: UtilityProcess): void {
    if (child !== this.#child) return
    this.#forget()
    this.#child = null
    const again = (): void => {
      if (!this.#stopped) this.#child ??= this.#start()
    }
    if (this.#ready) again()
    else setTimeout(again, breathMilliseconds)
    this.#options.onStopped()
  }

  #forget(): void {
    for (const pending of this.#pending.values()) pending.answer(stopped)
    this.#pending.clear()
    this.#signedIn = null
  }

  /** Taken out first, so that its exit is not mistaken for a crash. */
  async #end(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child) return
    const closed = new Promise<void>((resolve) => {
      this.#closed = resolve
    })
    const late = new Promise<void>((resolve) => setTimeout(resolve, closeWithinMilliseconds))
    this.#send(child, { kind: 'close' })
    await Promise.race([closed, late])
    this.#closed = null
    child.kill()
    this.#forget()
  }

  call(name: string, input: unknown, files: Readonly<Record<string, string>>): Promise<Reply> {
    const id = this.#nextId++
    const child = this.#child
    if (!child) return Promise.resolve(stopped)
    return new Promise((answer) => {
      this.#pending.set(id, { name, answer })
      this.#send(child, { kind: 'call', id, name, input, files })
    })
  }

  cancel(name: string): void {
    for (const [id, pending] of this.#pending) {
      if (pending.name === name && this.#child) this.#send(this.#child, { kind: 'cancel', id })
    }
  }

  signedIn(): SignedInState | null {
    return this.#signedIn
  }

  processId(): number | undefined {
    return this.#child?.pid
  }

  async restart(): Promise<void> {
    await this.#end()
    this.#child = this.#start()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#end()
  }
}

export function startVault(options: VaultLinkOptions): VaultLink {
  return new Link(options)
}

/** The value of a reply, for calls that main makes itself. */
export function valueOf(reply: Reply): unknown {
  if (reply.ok) return reply.value
  throw new AppError(reply.error.code, reply.error)
}
