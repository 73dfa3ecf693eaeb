/** @file Packages the application as it ships, from the Electron that the tests run on. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { electronExecutable, sandboxArguments } from './electron.ts'

const root = join(import.meta.dirname, '../..')
const addonInside =
  'app.asar.unpacked/node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node'

export interface Packaged {
  readonly executable: string
  readonly resources: string
  remove(): void
}

/** The `dir` target of Linux, with the real configuration: only the Electron inside may be older. */
export async function packageForLinux(): Promise<Packaged> {
  const work = mkdtempSync(join(tmpdir(), 'tessera-package-'))
  const distribution = join(work, 'electron')
  const shim = join('resources', 'app')
  cpSync(dirname(electronExecutable()), distribution, {
    recursive: true,
    filter: (path) => !path.endsWith(sep + shim),
  })
  const version = process.env['TESSERA_ELECTRON_VERSION'] ?? ''
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      '--config=electron-builder.yml',
      `-c.electronDist=${distribution}`,
      `-c.electronVersion=${version}`,
      `-c.directories.output=${join(work, 'out')}`,
    ],
    { cwd: root },
  )
  rmSync(distribution, { recursive: true })
  const folder = join(work, 'out/linux-unpacked')
  return {
    executable: join(folder, 'tessera'),
    resources: join(folder, 'resources'),
    remove() {
      rmSync(work, { recursive: true, force: true })
    },
  }
}

interface Folder {
  readonly files?: Readonly<Record<string, Folder>>
}

/** The paths of all files in the archive, read from its header. */
export function filesInside({ resources }: Packaged): readonly string[] {
  const archive = readFileSync(join(resources, 'app.asar'))
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as Folder
  const walk = (folder: Folder, prefix: string): string[] =>
    Object.entries(folder.files ?? {}).flatMap(([name, entry]) =>
      entry.files ? walk(entry, `${prefix}${name}/`) : [prefix + name],
    )
  return walk(header, '')
}

/**
 * The driver that ships needs the Electron that ships. Where a stand-in runs the tests, the package
 * gets the driver compiled for the stand-in; everything else stays as packaged.
 */
export function fitDriverToStandIn({ resources }: Packaged): void {
  const addon = process.env['TESSERA_SQLITE_ADDON']
  if (addon) cpSync(addon, join(resources, addonInside))
}

export interface RunningPackage {
  readonly window: Page
  /** Closes the window as a person does and waits until every process has gone. */
  quit(): Promise<number | null>
}

/** Starts the packaged application with its home in `home`. Playwright's usual way is fused shut. */
export async function startPackaged(packaged: Packaged, home: string): Promise<RunningPackage> {
  const child = spawn(packaged.executable, [...sandboxArguments, '--remote-debugging-port=0'], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  const browser = await chromium.connectOverCDP(await debuggerAddress(child))
  const context = browser.contexts()[0]
  const window = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (!window) throw new Error('The packaged application opened no window.')
  return {
    window,
    async quit() {
      await window.close()
      return ended
    },
  }
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => {
      reject(new Error(`The packaged application ended with ${String(code)}: ${said}`))
    })
  })
}
