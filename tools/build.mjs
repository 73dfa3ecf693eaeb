/** @file Builds the application when something it is made of changed. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { modernNode, toolEnvironment } from './node-modules.mjs'
import { collect, lastWords, root } from './process.mjs'

const sources = ['main', 'renderer', 'shared', 'resources', 'tools/collect-licences.ts']
const single = ['package.json', 'package-lock.json', 'tsconfig.json']
const stamp = join(root, 'out/.built-from')

/** @returns whether anything had to be built. */
export async function build(say) {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  say('Building …')
  // What is half built belongs to no sources, also not to those it was built from before.
  rmSync(stamp, { force: true })
  for (const part of ['main', 'renderer']) {
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    const args = [vite, 'build', '--config', `${part}/vite.config.ts`, '--logLevel', 'error']
    const run = await collect(modernNode(), args, { env: toolEnvironment() })
    if (run.status !== 0) throw new Failure(`Building ${part} failed: ${lastWords(run.output, 8)}`)
  }
  writeFileSync(stamp, now)
  return true
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const path of [...sources.flatMap(filesIn), ...single]) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`))
}
