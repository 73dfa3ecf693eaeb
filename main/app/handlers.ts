/** @file The calls that main answers itself: dialogs, printing, preferences, lock. */
import { app, type BrowserWindow } from 'electron'
import { AppError } from '#shared/errors.ts'
import type { Messages } from '#shared/i18n/catalogue.ts'
import { menuWords } from '#shared/i18n/menu-words.ts'
import type { appCalls, Preferences } from '#shared/ipc/app.ts'
import type { FileHandle, Handlers } from '#shared/ipc/call.ts'
import type { sessionCalls } from '#shared/ipc/session.ts'
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { chooseFile, chooseFolder, chooseSaveFile } from '../files/dialogs.ts'
import type { FileHandles } from '../files/file-handles.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { LockReason } from './auto-lock.ts'
import type { Cover } from './cover.ts'
import type { ClipboardGuard } from './clipboard-guard.ts'
import type { Leaving } from './leave.ts'
import { readLicences } from './licences.ts'
import { readLog } from './log.ts'
import { logFile } from './paths.ts'
import { onWhitePaper, writePdf } from './pdf.ts'
import type { PreferencesStore } from './preferences.ts'
import type { VaultLink } from './vault-link.ts'

export interface MainContext {
  readonly window: BrowserWindow
  readonly preferences: PreferencesStore
  readonly handles: FileHandles
  readonly vault: VaultLink
  readonly lock: (why: LockReason) => void
  readonly cover: Cover
  readonly leaving: Leaving
  readonly clipboard: ClipboardGuard
  readonly languageChanged: () => void
}

function wordsOf(context: MainContext): Messages['menu'] {
  return menuWords[context.preferences.get().language ?? 'en']
}

function shownPreferences(preferences: PreferencesStore): Preferences {
  const { language, railCollapsed } = preferences.get()
  return { language, railCollapsed }
}

/** Linux has nothing to ask for it. */
function captureOf(preferences: PreferencesStore): { allowed: boolean; works: boolean } {
  return { allowed: preferences.get().captureAllowed, works: process.platform !== 'linux' }
}

function handleOf(context: MainContext, path: string | null): FileHandle | null {
  return path === null ? null : context.handles.add(path)
}

export const appHandlers: Handlers<typeof appCalls, MainContext> = {
  preferences: (_input, { preferences }) => shownPreferences(preferences),
  setPreferences: (changes, { preferences, languageChanged }) => {
    const known = Object.fromEntries(
      Object.entries(changes).filter(([, value]) => value !== undefined),
    )
    preferences.set(known)
    if (changes.language) languageChanged()
    return shownPreferences(preferences)
  },
  about: () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    codebook: codebookVersion,
    licences: readLicences(),
  }),
  chooseFolder: async (_input, context) => handleOf(context, await chooseFolder(context.window)),
  chooseFile: async ({ kind }, context) =>
    handleOf(context, await chooseFile(context.window, kind, wordsOf(context))),
  chooseBackup: async (_input, context) =>
    handleOf(context, await chooseFile(context.window, 'backup', wordsOf(context))),
  chooseSaveFile: async ({ kind, suggestedName }, context) =>
    handleOf(context, await chooseSaveFile(context.window, kind, suggestedName, wordsOf(context))),
  print: async (_input, { window }) => {
    const printed = () =>
      new Promise<void>((resolve) => {
        window.webContents.print({ printBackground: true }, () => {
          resolve()
        })
      })
    await onWhitePaper(window, printed)
    return {}
  },
  printToPdf: async ({ target, footer }, { window, handles }) => {
    const path = handles.pathOf(target.handle)
    if (path === null) throw new AppError('invalidInput', { fields: ['target'] })
    await writePdf(window, path, footer)
    return {}
  },
  cancel: ({ job }, { vault }) => {
    vault.cancel(job)
    return {}
  },
  keepPlace: ({ staffId, path }, { cover }) => {
    cover.keepPlace(staffId, path)
    return {}
  },
  takePlace: ({ staffId }, { cover }) => cover.takePlace(staffId),
  hidden: (_input, { cover }) => cover.isHidden(),
  comeBack: (_input, { cover }) => {
    cover.comeBack()
    return {}
  },
  copied: ({ to }, { clipboard }) => {
    clipboard.copied(to)
    return {}
  },
  keepTile: ({ slot }, { cover }) => {
    cover.keepTile(slot)
    return {}
  },
  lastTile: (_input, { cover }) => cover.tile(),
  capture: (_input, { preferences }) => captureOf(preferences),
  setCapture: ({ allowed }, { preferences, window }) => {
    preferences.set({ captureAllowed: allowed })
    window.setContentProtection(!allowed)
    return captureOf(preferences)
  },
  log: () => ({ lines: readLog(logFile()) }),
  saveLog: async ({ target }, { handles }) => {
    const path = handles.pathOf(target.handle)
    if (path === null) throw new AppError('invalidInput', { fields: ['target'] })
    await writeAtomically(path, Buffer.from(readLog(logFile()).join('\n') + '\n', 'utf8'))
    return {}
  },
  quit: (_input, { leaving }) => {
    leaving.allow()
    app.quit()
    return {}
  },
}

export const lockHandlers: Pick<Handlers<typeof sessionCalls, MainContext>, 'lock' | 'hide'> = {
  lock: (_input, { lock }) => {
    // After the reply: the window that asked is about to be reloaded.
    setImmediate(() => {
      lock('window')
    })
    return {}
  },
  hide: (_input, { lock }) => {
    setImmediate(() => {
      lock('hidden')
    })
    return {}
  },
}
