/** @file What Debian has to provide: Chromium's libraries, a virtual display, a compiler. */
import { existsSync } from 'node:fs'
import { collect, hasCommand, isRoot, lastWords } from './process.mjs'
import { Failure } from './failure.mjs'

export const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
]
export const displayPackages = ['xvfb', 'xauth']
export const compilerPackages = ['g++', 'make', 'python3']

/** Names of the shared libraries that a program needs and the system does not have. */
export async function missingLibraries(program) {
  const { status, output } = await collect('ldd', [program])
  if (status !== 0) return []
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
}

/** Installs Debian packages as root; otherwise says in one sentence what has to be done. */
export async function installPackages(packages, purpose, say) {
  const command = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Failure(
      `${purpose} needs what Debian calls ${packages.join(', ')}: please install it.`,
    )
  }
  if (!isRoot) throw new Failure(`${purpose} needs system packages; run: sudo ${command}`)
  say(`Installing ${packages.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  let run = await collect('sh', ['-c', command], { env })
  if (run.status !== 0) {
    await collect('apt-get', ['update'], { env })
    run = await collect('sh', ['-c', command], { env })
  }
  if (run.status !== 0) {
    throw new Failure(`${purpose} needs "${command}", which failed: ${lastWords(run.output, 2)}`)
  }
}

/** Makes sure that commands exist, installing the packages that hold them where they do not. */
export async function needCommands(commands, packages, purpose, say) {
  if (commands.every((name) => hasCommand(name))) return
  await installPackages(packages, purpose, say)
}
