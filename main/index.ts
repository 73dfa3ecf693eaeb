/** @file Composition root of the main process: builds everything, starts the application. */
import { mkdirSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { app, dialog, type BrowserWindow } from 'electron'
import { languageOfLocale } from '#shared/i18n/languages.ts'
import { menuWords } from '#shared/i18n/menu-words.ts'
import type { Access } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { events, type Events } from '#shared/ipc/events.ts'
import { lockWhenLeft, rememberLeaving, type LockReason } from './app/auto-lock.ts'
import { guardSystemClipboard } from './app/system-clipboard.ts'
import { keepNoCoreDumps } from './app/core-dumps.ts'
import { createCover } from './app/cover.ts'
import { appHandlers, lockHandlers, type MainContext } from './app/handlers.ts'
import { denyNetwork, denyNetworkAtStart, denyPermissions } from './app/lockdown.ts'
import { createLeaving, type Leaving } from './app/leave.ts'
import { framesOf, openLog, type Log } from './app/log.ts'
import { setMenu, type MenuActions } from './app/menu.ts'
import {
  builtFile,
  logFile,
  preferencesFile,
  profileFolder,
  standInAddon,
  useProfileFromEnvironment,
  vaultRoot,
} from './app/paths.ts'
import { openPreferences } from './app/preferences.ts'
import { registerScheme, serveBuiltFiles } from './app/protocol.ts'
import { startVault, type VaultLink } from './app/vault-link.ts'
import { loadInFreshProcess, openWindow, windowSession } from './app/window.ts'
import { createFileHandles, type FileHandles } from './files/file-handles.ts'
import { createRouter } from './ipc/router.ts'
import { serveCalls } from './ipc/server.ts'
import { eraseFiles } from './vault/emergency-erase.ts'

process.umask(0o077)
keepNoCoreDumps()
app.setName('Tessera')
useProfileFromEnvironment()
denyNetworkAtStart()
registerScheme()

/** Lets the window write what is half typed before its process goes. */
const lastWordsMilliseconds = 150

/** Milliseconds that the end waits for another program to say what is on the clipboard. */
const clipboardPatience = 500

function tell<K extends keyof Events>(window: BrowserWindow, name: K, payload: Events[K]): void {
  if (!window.isDestroyed()) window.webContents.send('event', name, events[name].parse(payload))
}

function mainRefusal(access: Access, { vault }: MainContext) {
  if (access === 'anytime') return null
  const signedIn = vault.signedIn()
  if (!signedIn) return 'locked'
  return access === 'unlocked' || signedIn.rights.includes(access) ? null : 'forbidden'
}

/** Kills the process with the keys, then the one with what was on the screen. */
async function lockNow(
  window: BrowserWindow,
  context: MainContext,
  why: LockReason,
): Promise<void> {
  tell(window, 'locked', { why })
  await new Promise((resolve) => setTimeout(resolve, lastWordsMilliseconds))
  context.handles.forgetAll()
  // Not waited for: another program that owns the clipboard may be slow to say what is on it.
  void context.clipboard.clearNow()
  try {
    await context.vault.restart()
  } finally {
    await loadInFreshProcess(window)
  }
}

/** A clock first, then the same first screen as on a computer that never had an office. */
async function beginAnew(
  window: BrowserWindow,
  context: MainContext,
  lock: Promise<void> | null,
): Promise<void> {
  context.cover.hide()
  // Two at once would start two processes, and one of them nobody would ever end.
  await lock?.catch(() => undefined)
  await lockNow(window, context, 'hidden')
  // What a copy that was half done still wrote before its process ended.
  eraseFiles(vaultRoot())
}

interface VaultEvents {
  readonly window: () => BrowserWindow
  readonly handles: FileHandles
  readonly log: Log
  readonly onSignedIn: () => void
  readonly onErased: () => void
  readonly onStopped: () => void
}

function vaultFor(events: VaultEvents): VaultLink {
  const { window, handles, log, onSignedIn, onErased, onStopped } = events
  return startVault({
    root: vaultRoot(),
    addon: standInAddon(),
    pathOf: (handle) => handles.pathOf(handle),
    onState: (signedIn) => {
      if (signedIn !== null) onSignedIn()
    },
    onErased,
    onStopped: () => {
      log('vaultStopped')
      handles.forgetAll()
      onStopped()
      tell(window(), 'locked', { why: 'vaultStopped' })
      void loadInFreshProcess(window())
    },
    onUnexpected: (_name, frames) => {
      log('unexpected', { frames })
    },
  })
}

function menuActions(window: BrowserWindow, lock: (why: LockReason) => void): MenuActions {
  return {
    command: (name) => {
      tell(window, 'command', { name })
    },
    lock: () => {
      lock('button')
    },
    hide: () => {
      lock('hidden')
    },
    quit: () => {
      app.quit()
    },
  }
}

const notedIn =
  (log: Log) =>
  (error: unknown): void => {
    log('unexpected', { frames: framesOf(error) })
  }

function routerOf(unexpected: (error: unknown) => void) {
  return createRouter(
    contract,
    { app: appHandlers, session: lockHandlers },
    {
      refusal: mainRefusal,
      unexpected: (_name, error) => {
        unexpected(error)
      },
    },
  )
}

function start(): void {
  mkdirSync(profileFolder(), { recursive: true, mode: 0o700 })
  const log = openLog(logFile())
  const preferences = openPreferences(preferencesFile(), () => log('preferencesNotSaved'))
  serveBuiltFiles(windowSession(), builtFile('renderer'))
  denyNetwork(windowSession())
  denyPermissions(windowSession())
  // First the vault: its process starts while the window is made, and the unlock screen waits for it.
  const handles = createFileHandles()
  let locking: Promise<void> | null = null
  const unexpected = notedIn(log)
  const vault = vaultFor({
    window: () => window,
    handles,
    log,
    onSignedIn: () => {
      const why = away.take()
      if (why !== null) lock(why)
    },
    onErased: () => {
      void beginAnew(window, context, locking).catch(unexpected)
    },
    // Nobody locked, and all the same the office is closed.
    onStopped: () => void context.clipboard.clearNow(),
  })
  const window = openWindow(preferences, app.isPackaged)
  const away = rememberLeaving(window.webContents)

  const lock = (why: LockReason): void => {
    // Who hides in the middle of a lock must find the clock behind it, not the sign-in.
    if (why === 'hidden' && vault.signedIn()) context.cover.hide()
    if (!vault.signedIn()) away.note(why)
    // Suspend and screen lock come together; the vault is still signed in when the second one does.
    if (locking !== null || (why !== 'window' && !vault.signedIn())) return
    log('locked')
    locking = lockNow(window, context, why).finally(() => {
      locking = null
    })
  }
  const showMenu = (): void =>
    setMenu(menuWords[preferences.get().language ?? 'en'], menuActions(window, lock))
  const context: MainContext = {
    window,
    preferences,
    handles,
    vault,
    lock,
    cover: createCover(),
    leaving: askBeforeLeaving(window, vault, () => locking),
    clipboard: guardSystemClipboard(),
    languageChanged: showMenu,
  }
  const router = routerOf(unexpected)
  serveCalls({ contract, window: () => window, router, context: () => context })
  showMenu()
  window.webContents.on('render-process-gone', () => {
    log('windowGone')
    void loadInFreshProcess(window)
  })
  keepSafe(window, context, lock)
  log('started')
}

function askBeforeLeaving(
  window: BrowserWindow,
  vault: VaultLink,
  locking: () => Promise<void> | null,
): Leaving {
  const leaving = createLeaving({
    signedIn: () => vault.signedIn() !== null,
    locking,
    ask: () => {
      tell(window, 'leaving', {})
    },
    close: () => {
      if (!window.isDestroyed()) window.close()
    },
    now: () => performance.now(),
  })
  window.on('close', leaving.onClose)
  window.webContents.on('did-navigate', leaving.onNewPage)
  return leaving
}

function keepSafe(
  window: BrowserWindow,
  context: MainContext,
  lock: (why: LockReason) => void,
): void {
  const seconds = app.isPackaged ? NaN : Number(process.env['TESSERA_IDLE_SECONDS'])
  lockWhenLeft(window.webContents, seconds > 0 ? seconds * 1000 : undefined, lock)
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  let stopped = false
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    const late = new Promise<void>((resolve) => setTimeout(resolve, clipboardPatience))
    const cleared = Promise.race([context.clipboard.clearNow(), late])
    void Promise.all([cleared, context.vault.stop()]).then(() => {
      stopped = true
      app.quit()
    })
  })
}

function refuseToStart(): void {
  const words = menuWords[languageOfLocale(app.getLocale())]
  dialog.showErrorBox(words.cannotStart, words.cannotStartFolder)
  app.exit(1)
}

if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    app.quit()
  })
  void app.whenReady().then(() => {
    try {
      start()
    } catch {
      refuseToStart()
    }
  })
} else {
  // The first one was told, and comes to the front.
  app.exit(0)
}
