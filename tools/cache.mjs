/** @file What is expensive to make lies outside the checkout, made once and shared by all checkouts. */
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from './failure.mjs'

export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tessera')

/**
 * The folder of that name, made by `make(folder)` when it does not exist yet. It appears whole or
 * not at all: it is made under another name and renamed. A second process waits for the first.
 */
export async function cached(name, make) {
  const target = join(cacheFolder, name)
  if (existsSync(target)) return target
  mkdirSync(cacheFolder, { recursive: true })
  const release = await lock(join(cacheFolder, `${name}.lock`))
  const work = mkdtempSync(join(cacheFolder, `${name}.part-`))
  try {
    if (existsSync(target)) return target
    await make(work)
    renameSync(work, target)
    return target
  } finally {
    rmSync(work, { recursive: true, force: true })
    release()
  }
}

/** Waits until no other live process holds the lock file, then holds it. */
async function lock(file) {
  const patience = Date.now() + 30 * 60_000
  for (;;) {
    try {
      const descriptor = openSync(file, 'wx')
      writeSync(descriptor, String(process.pid))
      closeSync(descriptor)
      const release = () => rmSync(file, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isHeld(file)) rmSync(file, { force: true })
      else if (Date.now() > patience) throw new Failure(`Another set-up holds ${file}; remove it.`)
      else await sleep(300)
    }
  }
}

function isHeld(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // Just created and not yet written: its holder is alive.
    if (!holder) return true
    process.kill(holder, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
