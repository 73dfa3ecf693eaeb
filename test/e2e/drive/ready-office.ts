/** @file An office that is there already, as `setUpOffice` leaves it: for tests that are about something else. */
import { cpSync } from 'node:fs'
import { inject } from 'vitest'
import type { Running } from '#test/support/electron.ts'
import { signIn } from './office.ts'
import { ownFolder } from './own-world.ts'
import { start } from './start.ts'

/** Signed in, at Home, in English. */
export async function startReady(): Promise<Running> {
  const profile = ownFolder('ready')
  cpSync(inject('readyOffice'), profile, { recursive: true })
  const running = await start({ profile })
  await signIn(running.window)
  return running
}
