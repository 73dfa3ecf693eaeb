/** @file Entry of the vault process: the keys, the database and every service live and die here. */
import { allRights } from '#shared/domain/rights.ts'
import { contract } from '#shared/ipc/contract.ts'
import type { Access, Reply } from '#shared/ipc/call.ts'
import { AppError } from '#shared/errors.ts'
import { framesOf } from './app/log.ts'
import { backUpAtLock } from './backup/back-up-session.ts'
import { startDaily } from './backup/daily.ts'
import { askMain } from './ipc/ask-main.ts'
import { callOf, filesOf } from './ipc/call-of.ts'
import { createParserHost, type Port } from './ipc/parser-host-over-port.ts'
import type { FromVault, SignedInState, ToVault } from './ipc/vault-messages.ts'
import { serveWindow, type Answer } from './ipc/window-over-port.ts'
import type { Context } from './services/context.ts'
import { createVaultRouter } from './services/vault-router.ts'
import { finishErase } from './vault/emergency-erase.ts'
import { freeMemorySoon } from './vault/free-memory.ts'
import type { Session } from './vault/session.ts'
import type { VaultHostOptions } from './vault/vault-host-contract.ts'
import { createVaultHost } from './vault/vault-host.ts'
import type { VaultHost } from './vault/vault-host-contract.ts'

const port = process.parentPort
const send = (message: FromVault): void => {
  port.postMessage(message)
}

const router = createVaultRouter((name, error) => {
  send({ kind: 'unexpected', name, frames: framesOf(error) })
})

const parser = createParserHost((id) => {
  send({ kind: 'parserWanted', id })
})
const main = askMain(send)

interface Running {
  readonly name: string
  cancelled: boolean
}
const running = new Set<Running>()

function contextOf(
  vault: VaultHost,
  files: Readonly<Record<string, string>>,
  progress: (done: number, of: number) => void,
  call: Running,
): Context {
  return {
    vault,
    files,
    parser,
    get session() {
      if (!vault.session) throw new AppError('locked')
      return vault.session
    },
    progress,
    cancelled: () => call.cancelled,
  }
}

function stateOf(vault: VaultHost): SignedInState | null {
  const session = vault.session
  return session && { rights: allRights.filter((right) => session.may(right)) }
}

/** What an addition left behind that was cut off, and what was half typed about something deleted. It is tried again next time. */
async function clearUp(session: Session): Promise<void> {
  try {
    const { clearForgottenChunks } = await import('./services/forgotten-chunks.ts')
    await clearForgottenChunks(session)
    const { clearForgottenHalfTyped } = await import('./services/retention/half-typed.ts')
    clearForgottenHalfTyped(session)
  } catch (error) {
    send({ kind: 'unexpected', name: 'clearUp', frames: framesOf(error) })
  }
}

function mayRun({ session }: VaultHost, access: Access): boolean {
  if (access === 'anytime') return true
  return session !== null && (access === 'unlocked' || session.may(access))
}

/** The paths of a call's files. None before it is allowed: the router then refuses it by itself. */
async function pathsFor(
  vault: VaultHost,
  name: string,
  input: unknown,
): Promise<Readonly<Record<string, string>>> {
  const call = callOf(contract, name)
  if (!call || !mayRun(vault, call.access)) return {}
  return filesOf(call, input, (handle) => main.pathOf(handle))
}

async function run(
  vault: VaultHost,
  call: Running,
  input: unknown,
  progress: (done: number, of: number) => void,
): Promise<Reply> {
  try {
    const files = await pathsFor(vault, call.name, input)
    return await router(call.name, input, contextOf(vault, files, progress, call))
  } catch (error) {
    const fields = error instanceof AppError ? error.detail.fields : undefined
    return { ok: false, error: { code: 'invalidInput', ...(fields && { fields }) } }
  }
}

const answerFor =
  (vault: VaultHost): Answer =>
  async (name, input, progress) => {
    const call: Running = { name, cancelled: false }
    running.add(call)
    lastCall = Date.now()
    const before = stateOf(vault)
    const reply = await run(vault, call, input, progress)
    running.delete(call)
    const after = stateOf(vault)
    // Whoever acts on the reply must find main knowing who is signed in.
    if (JSON.stringify(before) !== JSON.stringify(after)) await main.tellState(after)
    if (vault.erased) send({ kind: 'erased' })
    if (before === null && vault.session !== null) {
      freeMemorySoon()
      void clearUp(vault.session)
    }
    return reply
  }

/** Only the practice office needs invented people. */
const fillPractice: VaultHostOptions['fillPractice'] = async (session, persons, progress) => {
  const { fillPractice: fill } = await import('./services/fill-practice.ts')
  await fill(session, persons, progress)
}

let host: VaultHost | null = null
let lastCall = 0
let windowPort: Port | null = null

startDaily({ session: () => host?.session ?? null, lastCall: () => lastCall, now: Date.now })

/** One page at a time: the page before is gone. */
function openWindowPort(given: Port | undefined): void {
  if (!given || !host) return
  windowPort?.close()
  windowPort = given
  serveWindow(given, answerFor(host))
}

/** A full disk can refuse the last entry; the vault is closed all the same and opens whole. */
function closeHost(): void {
  try {
    // Small enough to fit into the moment that main allows, or not now. A kill in the middle leaves a
    // part that the next backup clears away.
    if (host?.session) backUpAtLock(host.session, Date.now)
  } catch (error) {
    send({ kind: 'unexpected', name: 'backup', frames: framesOf(error) })
  }
  try {
    host?.close()
  } catch (error) {
    send({ kind: 'unexpected', name: 'close', frames: framesOf(error) })
  }
}

port.on('message', ({ data, ports }: { data: ToVault; ports: Electron.MessagePortMain[] }) => {
  switch (data.kind) {
    case 'init':
      process.umask(0o077)
      finishErase(data.root)
      host = createVaultHost({
        root: data.root,
        addon: data.addon ?? undefined,
        fillPractice,
        onErase: () => {
          send({ kind: 'erasing' })
        },
      })
      send({ kind: 'ready' })
      break
    case 'window':
      openWindowPort(ports[0])
      break
    case 'cancel':
      for (const call of running) if (call.name === data.job) call.cancelled = true
      break
    case 'parser':
      if (ports[0]) parser.connect(data.id, ports[0])
      break
    case 'stateKnown':
      main.stateKnown()
      break
    case 'file':
      main.file(data.id, data.path)
      break
    case 'close':
      closeHost()
      send({ kind: 'closed' })
      break
  }
})
