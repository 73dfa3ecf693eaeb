/** @file Finds an Electron to run: the one of package.json, or where its download is blocked a stand-in. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standInAddon } from './addon.mjs'
import { cacheFolder } from './cache.mjs'
import { Failure } from './failure.mjs'
import { modernNode, toolEnvironment } from './node-modules.mjs'
import { collect, root } from './process.mjs'
import { standIn, standInIsPossible, standInName, standInVersion } from './stand-in.mjs'

const patience = 5 * 60_000
const folder = join(root, 'node_modules/electron')

/**
 * `TESSERA_ELECTRON=stand-in` skips the download, `TESSERA_ELECTRON=download` insists on it.
 *
 * @returns the executable, its version and the environment that the application needs in it.
 */
export async function resolveElectron(say) {
  const wish = process.env.TESSERA_ELECTRON
  if (wish !== 'stand-in') {
    const regular = regularElectron()
    if (regular) return regular
    // A stand-in was made because the download is blocked here: do not wait for it at every start.
    const blocked = wish !== 'download' && existsSync(join(cacheFolder, standInName))
    if (!blocked && (await download(say))) return regularElectron()
    if (wish === 'download' || !standInIsPossible) {
      throw new Failure('Electron could not be downloaded: check the connection and try again.')
    }
  }
  const distribution = await standIn(say)
  return {
    executable: join(distribution, 'electron'),
    version: standInVersion,
    standIn: true,
    env: { TESSERA_SQLITE_ADDON: await standInAddon(say) },
  }
}

function regularElectron() {
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const executable = join(folder, 'dist', readFileSync(named, 'utf8'))
  if (!existsSync(executable)) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { executable, version, standIn: false, env: {} }
}

async function download(say) {
  say('Downloading Electron (once) …')
  const { status } = await collect(modernNode(), [join(folder, 'install.js')], {
    env: toolEnvironment(),
    timeout: patience,
  })
  if (status !== 0) say('Its download is not reachable here.')
  return status === 0 && regularElectron() !== null
}
