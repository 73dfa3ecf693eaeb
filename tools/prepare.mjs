/** @file Everything between a fresh clone and an application that can be opened. */
import { build } from './build.mjs'
import { resolveElectron } from './electron.mjs'
import { Failure } from './failure.mjs'
import { checkNode, installModules } from './node-modules.mjs'
import { hasCommand } from './process.mjs'
import {
  displayPackages,
  electronPackages,
  installPackages,
  missingLibraries,
} from './system-packages.mjs'

export const say = (text) => {
  console.log(text)
}

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

async function provideLibraries(executable) {
  if ((await missingLibraries(executable)).length === 0) return
  await installPackages(electronPackages, 'Electron', say)
  const missing = await missingLibraries(executable)
  if (missing.length === 0) return
  throw new Failure(`Electron still needs ${missing.join(', ')}: please install what holds them.`)
}

/** Nothing is done again that was done before: a second call only looks. */
export async function prepare({ virtualDisplay = !hasDisplay } = {}) {
  checkNode()
  await installModules(say)
  const electron = await resolveElectron(say)
  if (process.platform === 'linux') {
    await provideLibraries(electron.executable)
    if (virtualDisplay && !(hasCommand('xvfb-run') && hasCommand('xauth'))) {
      await installPackages(displayPackages, 'Running without a display', say)
    }
  }
  await build(say)
  return electron
}
