/** @file The real application in real Electron, with a profile of its own. */
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '../..')

export interface LaunchOptions {
  /** The folder of an earlier run; without it a fresh one is made and removed again at the end. */
  readonly profile?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

/** What nobody should ever see: read it at the end of a test and expect it to be empty. */
export interface Troubles {
  /** Lines that the main process wrote to stderr, without the lines Chromium always writes. */
  readonly stderr: readonly string[]
  readonly pageErrors: readonly string[]
  readonly cspViolations: readonly string[]
}

export interface Running {
  readonly app: ElectronApplication
  readonly window: Page
  readonly profile: string
  readonly troubles: Troubles
  /** Quits as a person does, and removes the profile if it was made here. */
  close(): Promise<void>
}

/** Set by `npm test`: which Electron to run; see tools/electron.mjs. */
export function electronExecutable(): string {
  const executable = process.env['TESSERA_ELECTRON_EXECUTABLE']
  if (!executable) throw new Error('Run this through npm test, or set TESSERA_ELECTRON_EXECUTABLE.')
  return executable
}

/** Chromium as root refuses its own sandbox; nobody else ever goes without it. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * What Chromium says on any machine without a desktop session, the debugger's greeting, and the words
 * of its window about a page that went to another process in that moment: other programs built on it
 * print the same lines at the same places.
 */
const harmless =
  /dbus|bus\.cc|gpu|vaapi|vulkan|angle|egl|gl_|viz_main|Debugger|debugger|DevTools listening|For help, see|sandbox|Gtk-|MESA|libva|rejected by interface blink\.mojom\.Widget(Host)?$|^\s*$/i

export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'tessera-e2e-'))
  const begin = () =>
    _electron.launch({
      executablePath: electronExecutable(),
      args: [...sandboxArguments, '--disable-gpu', root, ...(options.args ?? [])],
      env: { ...definedEnvironment(), TESSERA_PROFILE: profile, ...options.env },
      timeout: 30_000,
    })
  const app = await patiently(begin, 3)
  const stderr: string[] = []
  app.process().stderr?.on('data', (chunk: Buffer) => {
    stderr.push(
      ...chunk
        .toString()
        .split('\n')
        .filter((line) => !harmless.test(line)),
    )
  })
  const pageErrors: string[] = []
  const cspViolations: string[] = []
  const window = await app.firstWindow({ timeout: 60_000 })
  watch(window, pageErrors, cspViolations)
  await window.waitForLoadState('domcontentloaded')
  return {
    app,
    window,
    profile,
    troubles: { stderr, pageErrors, cspViolations },
    async close() {
      await app.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true })
    },
  }
}

/** On a busy machine the debugger now and then never hears from the process it started. */
async function patiently<T>(begin: () => Promise<T>, tries: number): Promise<T> {
  try {
    return await begin()
  } catch (error) {
    if (tries > 1 && error instanceof errors.TimeoutError) return patiently(begin, tries - 1)
    throw error
  }
}

function watch(window: Page, pageErrors: string[], cspViolations: string[]): void {
  window.on('pageerror', (error) => {
    pageErrors.push(error.message)
  })
  window.on('crash', () => {
    pageErrors.push('the window crashed')
  })
  // Chromium reports every violation of the policy to the console, as an error.
  window.on('console', (message) => {
    const text = `${message.text()} (${message.location().url}:${message.location().lineNumber})`
    if (/Content Security Policy|Trusted/i.test(text)) cspViolations.push(text)
    else if (message.type() === 'error') pageErrors.push(text)
  })
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
