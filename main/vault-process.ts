/** @file Entry of the vault process: the keys, the database and every service live and die here. */
import { allRights } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import { framesOf } from './app/log.ts'
import { backUpAtLock } from './backup/back-up-session.ts'
import { startDaily } from './backup/daily.ts'
import { createParserHost } from './ipc/parser-host-over-port.ts'
import type { FromVault, SignedInState, ToVault } from './ipc/vault-messages.ts'
import type { Context } from './services/context.ts'
import { createVaultRouter } from './services/vault-router.ts'
import { freeMemorySoon } from './vault/free-memory.ts'
import type { Session } from './vault/session.ts'
import type { VaultHostOptions } from './vault/vault-host-options.ts'
import { createVaultHost, type VaultHost } from './vault/vault-host.ts'

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
const cancelled = new Set<number>()

function contextOf(vault: VaultHost, id: number, files: Readonly<Record<string, string>>): Context {
  return {
    vault,
    files,
    parser,
    get session() {
      if (!vault.session) throw new AppError('locked')
      return vault.session
    },
    progress: (done, of) => {
      send({ kind: 'progress', id, done, of })
    },
    cancelled: () => cancelled.has(id),
  }
}

function stateOf(vault: VaultHost): SignedInState | null {
  const session = vault.session
  return session && { rights: allRights.filter((right) => session.may(right)) }
}

async function answer(
  vault: VaultHost,
  message: Extract<ToVault, { kind: 'call' }>,
): Promise<void> {
  lastCall = Date.now()
  const context = contextOf(vault, message.id, message.files)
  const before = stateOf(vault)
  const reply = await router(message.name, message.input, context)
  cancelled.delete(message.id)
  // The state goes first: whoever acts on the reply must find main knowing it.
  send({ kind: 'state', signedIn: stateOf(vault) })
  send({ kind: 'reply', id: message.id, reply })
  if (vault.erased) send({ kind: 'erased' })
  if (before === null && vault.session !== null) {
    freeMemorySoon()
    void clearUp(vault.session)
  }
}

/** What an addition left behind that was cut off by a lock or a crash. It is tried again next time. */
async function clearUp(session: Session): Promise<void> {
  try {
    const { clearForgottenChunks } = await import('./services/forgotten-chunks.ts')
    await clearForgottenChunks(session)
  } catch (error) {
    send({ kind: 'unexpected', name: 'clearUp', frames: framesOf(error) })
  }
}

/** Only the practice office needs invented people. */
const fillPractice: VaultHostOptions['fillPractice'] = async (session, persons, progress) => {
  const { fillPractice: fill } = await import('./services/fill-practice.ts')
  await fill(session, persons, progress)
}

let host: VaultHost | null = null
let lastCall = 0

startDaily({ session: () => host?.session ?? null, lastCall: () => lastCall, now: Date.now })

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
      host = createVaultHost({ root: data.root, addon: data.addon ?? undefined, fillPractice })
      send({ kind: 'ready' })
      break
    case 'call':
      if (host) void answer(host, data)
      break
    case 'cancel':
      cancelled.add(data.id)
      break
    case 'parser':
      if (ports[0]) parser.connect(data.id, ports[0])
      break
    case 'close':
      closeHost()
      send({ kind: 'closed' })
      break
  }
})
