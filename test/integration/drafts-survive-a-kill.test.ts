import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { intakeHandlers } from '#main/services/intake.ts'
import type { KeySlots } from '#main/vault/key-slots.ts'
import { openVault } from '#main/vault/open-vault.ts'
import { contextOf } from '#test/support/records.ts'

interface Opened {
  readonly folder: string
  readonly keySlots: KeySlots
  readonly staffId: string
  readonly draftId: string
  readonly keys: Readonly<Record<'dek' | 'kid' | 'kex' | 'usk', string>>
}

type Message = Opened | { readonly saved: number }

/** Saves in another process until it is killed in the middle of it. */
async function saveUntilKilled(afterSaves: number) {
  const child = fork(new URL('../support/draft-writer.ts', import.meta.url), {
    execArgv: ['--import', new URL('../support/raw-imports.ts', import.meta.url).href],
  })
  let opened: Opened | undefined
  let saved = 0
  child.on('message', (message: Message) => {
    if ('saved' in message) saved = message.saved
    else opened = message
    if (saved === afterSaves) child.kill('SIGKILL')
  })
  await once(child, 'close')
  if (opened === undefined) throw new Error('the process did not start')
  return { opened, saved }
}

const key = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

test.each([1, 5, 40])(
  'a draft is there to the last acknowledged save when its process is killed after %i',
  async (afterSaves) => {
    const { opened, saved } = await saveUntilKilled(afterSaves)
    const { folder, keySlots, staffId, draftId, keys } = opened
    const { dek, kid, kex, usk } = keys
    const session = openVault({
      folder,
      office: 'real',
      keys: { dek: key(dek), kid: key(kid), kex: key(kex), usk: key(usk) },
      keySlots,
      who: { staffId },
      now: Date.now,
    })
    const { draft, row } = await intakeHandlers.open({ draftId }, contextOf(session))
    const name = String(draft.answers['person.firstName']?.value)
    // What was written but not yet acknowledged may be there; what was acknowledged must be.
    expect(Number(name.split(' ')[1])).toBeGreaterThanOrEqual(saved)
    expect(name.endsWith('x'.repeat(500))).toBe(true)
    expect(row.code).toMatch(/^.{4}-.{4}$/u)
    session.close()
    rmSync(dirname(folder), { recursive: true, force: true })
  },
)
