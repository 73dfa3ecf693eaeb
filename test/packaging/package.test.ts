import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  filesInside,
  fitDriverToStandIn,
  packageForLinux,
  startPackaged,
  type Packaged,
} from '#test/support/package.ts'
import { office, setUpOffice, signIn } from '../e2e/drive/office.ts'

let packaged: Packaged

beforeAll(async () => {
  packaged = await packageForLinux()
})

afterAll(() => {
  packaged.remove()
})

describe('what is inside', () => {
  test('the application, its licence and the driver, and nothing else', () => {
    const files = filesInside(packaged)
    const unexpected = files.filter(
      (path) =>
        !/^(LICENSE|package\.json|out\/(main|renderer)\/.*)$/.test(path) &&
        !/^node_modules\/better-sqlite3-multiple-ciphers\/((lib|prebuilds)\/.*|package\.json|LICENSE)$/.test(
          path,
        ),
    )
    expect(unexpected).toEqual([])
    expect(files).toContain('out/main/index.cjs')
    expect(files).toContain('out/main/backup-thread.cjs')
    expect(files).toContain('out/renderer/index.html')
    expect(files.filter((path) => /\.(ts|tsx|map|test\.js)$/.test(path))).toEqual([])
  })

  test('only the driver of this platform, byte for byte the one in the registry', () => {
    const folder = join('node_modules/better-sqlite3-multiple-ciphers/prebuilds')
    const unpacked = join(packaged.resources, 'app.asar.unpacked', folder)
    expect(readdirSync(unpacked)).toEqual(['linux-x64.node'])
    const shipped = readFileSync(join(unpacked, 'linux-x64.node'))
    const original = readFileSync(join(import.meta.dirname, '../..', folder, 'linux-x64.node'))
    expect(shipped.equals(original)).toBe(true)
  })

  test('neither the stand-in loader nor another loose application', () => {
    expect(existsSync(join(packaged.resources, 'app'))).toBe(false)
    expect(existsSync(join(packaged.resources, 'default_app.asar'))).toBe(false)
  })
})

test('every fuse stands as it has to', async () => {
  const fuses = await getCurrentFuseWire(packaged.executable)
  const read = (fuse: FuseV1Options): boolean => fuses[fuse] === FuseState.ENABLE
  expect({
    runAsNode: read(FuseV1Options.RunAsNode),
    cookieEncryption: read(FuseV1Options.EnableCookieEncryption),
    nodeOptions: read(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: read(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: read(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: read(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: read(FuseV1Options.GrantFileProtocolExtraPrivileges),
    browserSnapshot: read(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    fileProtocol: false,
    browserSnapshot: false,
  })
})

test('an office sets itself up in the packaged application, quits with a backup, and opens again', async () => {
  fitDriverToStandIn(packaged)
  const home = mkdtempSync(join(tmpdir(), 'tessera-home-'))
  try {
    const first = await startPackaged(packaged, home)
    await setUpOffice(first.window)
    expect(await first.quit()).toBe(0)
    // Its thread was started out of the archive.
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
    expect(files.filter((path) => /backups\/[^/]+\.(db|json)$/.test(path))).toHaveLength(2)

    const second = await startPackaged(packaged, home)
    await signIn(second.window)
    await second.window.getByText(office.organisation).first().waitFor()
    expect(await second.quit()).toBe(0)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
