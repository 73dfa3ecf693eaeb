/** @file The one window. */
import { BrowserWindow, screen, session, type Rectangle, type Session } from 'electron'
import { blankPage, origin } from './content-policy.ts'
import { denyNavigation } from './lockdown.ts'
import { overwriteFreedMemory } from './overwrite-freed.ts'
import { builtFile } from './paths.ts'
import type { PreferencesStore } from './preferences.ts'

const smallest = { width: 900, height: 600 }
const usual = { width: 1280, height: 800 }

/** In memory only: nothing of a session is kept on disk by the browser engine. */
export function windowSession(): Session {
  return session.fromPartition('tessera', { cache: false })
}

/** The remembered place, unless its screen is gone. */
function placeOf(preferences: PreferencesStore): Partial<Rectangle> {
  const saved = preferences.get().window
  if (!saved) return usual
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const inside = saved.x >= workArea.x - 50 && saved.x < workArea.x + workArea.width - 100
    return inside && saved.y >= workArea.y - 50 && saved.y < workArea.y + workArea.height - 100
  })
  return visible ? saved : { width: saved.width, height: saved.height }
}

function rememberPlace(window: BrowserWindow, preferences: PreferencesStore): void {
  const bounds = window.getNormalBounds()
  preferences.set({
    window: {
      x: bounds.x,
      y: bounds.y,
      width: Math.max(bounds.width, smallest.width),
      height: Math.max(bounds.height, smallest.height),
      maximised: window.isMaximized(),
    },
  })
}

export function openWindow(preferences: PreferencesStore, packaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOf(preferences),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Tessera',
    backgroundColor: '#FBFAF7',
    show: false,
    webPreferences: {
      session: windowSession(),
      preload: builtFile('main', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !packaged,
      v8CacheOptions: 'none',
    },
  })
  window.setContentProtection(!preferences.get().captureAllowed)
  if (preferences.get().window?.maximised) window.maximize()
  denyNavigation(window.webContents)
  window.on('page-title-updated', (event) => {
    // The title stays neutral: it shows in the task bar and on a projector.
    event.preventDefault()
  })
  window.on('close', () => {
    rememberPlace(window, preferences)
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  void loadPage(window, `${origin}/index.html`)
  return window
}

/** A page that could not load leaves an empty window; there is nobody to tell. */
async function loadPage(window: BrowserWindow, url: string): Promise<void> {
  if (!window.isDestroyed()) await window.loadURL(url).catch(() => undefined)
}

/**
 * A reload would keep the process, and with it what was on the screen. Going to another origin and
 * back ends it: the operating system frees what JavaScript cannot wipe.
 */
export function loadInFreshProcess(window: BrowserWindow): Promise<void> {
  lastLoad = lastLoad.then(() => loadAnew(window))
  return lastLoad
}

/** One after the other: a second one would stop the first on its way, and the old process would stay. */
let lastLoad: Promise<void> = Promise.resolve()

async function loadAnew(window: BrowserWindow): Promise<void> {
  await loadPage(window, blankPage)
  overwriteFreedMemory()
  await loadPage(window, `${origin}/index.html`)
  if (!window.isDestroyed()) window.webContents.navigationHistory.clear()
}
