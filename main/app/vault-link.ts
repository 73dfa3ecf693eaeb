/** @file The vault process as main sees it: start, ask, stop. Locking is stopping. */
import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron'
import type { FromVault, SignedInState, ToVault } from '../ipc/vault-messages.ts'
import type { Frame } from './log.ts'
import { startParser } from './parser-process-link.ts'
import { builtFile } from './paths.ts'

/** A vault that does not answer must not keep the computer unlocked. */
const closeWithinMilliseconds = 500
/** An erase is not killed in the middle: there is no key any more that the wait could endanger. */
const eraseWithinMilliseconds = 10_000
/** One that dies before it is ready would die again at once: not in a hot loop. */
const breathMilliseconds = 1000

export interface VaultLinkOptions {
  readonly root: string
  readonly addon: string | null
  /** The path a handle stands for; `null`: never given out. */
  readonly pathOf: (handle: string) => string | null
  onState(signedIn: SignedInState | null): void
  /** The process ended although nobody locked: a crash, or killed from outside. */
  onStopped(): void
  /** Everything of the office was made unreadable; this process must go too. */
  onErased(): void
  onUnexpected(name: string, frames: readonly Frame[]): void
}

export interface VaultLink {
  /** Hands the vault process a page's end of a port: what is said about cases goes past main. */
  connectWindow(port: MessagePortMain): void
  /** Asks the running calls of that name to stop. */
  cancel(job: string): void
  signedIn(): SignedInState | null
  processId(): number | undefined
  /** Closes, kills, and starts a fresh process that holds no key. */
  restart(): Promise<void>
  stop(): Promise<void>
}

class Link implements VaultLink {
  readonly #options: VaultLinkOptions
  #child: UtilityProcess | null
  /** Of a page that asked while no process ran. */
  #waitingPort: MessagePortMain | null = null
  #signedIn: SignedInState | null = null
  #closed: (() => void) | null = null
  /** The process that is making everything unreadable. */
  #erasing: UtilityProcess | null = null
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
    if (this.#waitingPort) this.#send(child, { kind: 'window' }, [this.#waitingPort])
    this.#waitingPort = null
    return child
  }

  #send(child: UtilityProcess, message: ToVault, ports: MessagePortMain[] = []): void {
    child.postMessage(message, ports)
  }

  #receive(child: UtilityProcess, message: FromVault): void {
    switch (message.kind) {
      case 'state':
        // A late word of a process that was ended must not make the next one look signed in.
        if (child !== this.#child) break
        this.#signedIn = message.signedIn
        this.#options.onState(message.signedIn)
        this.#send(child, { kind: 'stateKnown' })
        break
      case 'fileWanted':
        this.#send(child, {
          kind: 'file',
          id: message.id,
          path: this.#options.pathOf(message.handle),
        })
        break
      case 'parserWanted':
        this.#giveParser(child, message.id)
        break
      case 'unexpected':
        this.#options.onUnexpected(message.name, message.frames)
        break
      case 'erasing':
        this.#erasing = child
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
    this.#send(child, { kind: 'parser', id }, [port1])
  }

  #exited(child: UtilityProcess): void {
    if (child !== this.#child) return
    this.#signedIn = null
    this.#child = null
    const again = (): void => {
      if (!this.#stopped) this.#child ??= this.#start()
    }
    if (this.#ready) again()
    else setTimeout(again, breathMilliseconds)
    this.#options.onStopped()
  }

  /** Taken out first, so that its exit is not mistaken for a crash. */
  async #end(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child) return
    const closed = new Promise<void>((resolve) => {
      this.#closed = resolve
    })
    const late = (milliseconds: number) =>
      new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
    this.#send(child, { kind: 'close' })
    await Promise.race([closed, late(closeWithinMilliseconds)])
    if (this.#erasing === child) await Promise.race([closed, late(eraseWithinMilliseconds)])
    this.#erasing = null
    this.#closed = null
    child.kill()
    this.#signedIn = null
  }

  connectWindow(port: MessagePortMain): void {
    if (this.#child) this.#send(this.#child, { kind: 'window' }, [port])
    else this.#waitingPort = port
  }

  cancel(job: string): void {
    if (this.#child) this.#send(this.#child, { kind: 'cancel', job })
  }

  signedIn(): SignedInState | null {
    return this.#signedIn
  }

  processId(): number | undefined {
    return this.#child?.pid
  }

  async restart(): Promise<void> {
    await this.#end()
    // The application ended meanwhile: nobody would stop a new one.
    if (!this.#stopped) this.#child = this.#start()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#end()
  }
}

export function startVault(options: VaultLinkOptions): VaultLink {
  return new Link(options)
}
