/** @file A copy to a stick never costs the copy that lies there: whatever goes wrong, at whatever point. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyToStick, realDisk, type StickDisk } from '#main/backup/copy-to-stick.ts'
import { headOf } from '#main/backup/stick-file.ts'
import { unwatched } from '#main/db/steps.ts'
import { temporaryFolder } from '#test/support/office.ts'
import {
  body,
  boundaries,
  copyTo,
  name,
  pulled,
  pulledAfter,
  right,
  target,
} from '#test/support/pulled-stick.ts'
import { smallDisk } from '#test/support/small-disk.ts'

/** A copy of before: the same backup, opened by a paper of before, and one of another day. */
function stickWithCopies() {
  const folder = temporaryFolder()
  const before = Buffer.concat([headOf('{ "head": "before" }\n'), body])
  const another = join(folder, '2026-11-20-ffffffff.tessera-backup')
  writeFileSync(target(folder), before)
  writeFileSync(another, 'of another day')
  const expectUntouched = (): void => {
    expect(readFileSync(target(folder)).equals(before)).toBe(true)
    expect(readFileSync(another, 'utf8')).toBe('of another day')
  }
  return { folder, another, expectUntouched }
}

describe('what lies on the stick already (ASVS 5.3.2)', () => {
  // Also while the copy that is there is read: twice as many bytes as one has.
  const reads = [...boundaries, ...boundaries.map((bytes) => right.length + bytes)]

  it.each(boundaries)('stays when the stick is pulled after %i bytes written', async (bytes) => {
    const { folder, expectUntouched } = stickWithCopies()
    await expect(copyToStick(copyTo(folder), pulledAfter(bytes, 'write'))).rejects.toMatchObject({
      detail: { reason: 'stickGone' },
    })
    expectUntouched()
    await copyToStick(copyTo(folder))
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
  })

  it.each(reads)('stays when the stick is pulled after %i bytes read', async (bytes) => {
    const { folder, expectUntouched } = stickWithCopies()
    await expect(copyToStick(copyTo(folder), pulledAfter(bytes, 'read'))).rejects.toMatchObject({
      detail: { reason: 'stickGone' },
    })
    expectUntouched()
  })

  it('stays when the copy is cancelled at any step', async () => {
    const steps: number[] = []
    const progress = (done: number) => steps.push(done)
    const whole = stickWithCopies()
    await copyToStick(copyTo(whole.folder, { watch: { ...unwatched, progress } }))
    expect(steps.length).toBeGreaterThan(12)
    for (const stop of steps.keys()) {
      const { folder, expectUntouched } = stickWithCopies()
      let at = 0
      const watch = { ...unwatched, cancelled: () => at++ === stop }
      await expect(copyToStick(copyTo(folder, { watch }))).rejects.toMatchObject({
        code: 'cancelled',
      })
      expectUntouched()
      expect(readdirSync(folder)).toHaveLength(2)
    }
  })

  it('stays when the log refuses, the backup went bad, or the name cannot be given', async () => {
    const { folder, expectUntouched } = stickWithCopies()
    const full = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    await expect(copyToStick(copyTo(folder, { beforeNaming: full }))).rejects.toThrow()
    expectUntouched()
    await expect(copyToStick(copyTo(folder, { sha256: '0'.repeat(64) }))).rejects.toThrow()
    expectUntouched()
    const noName: StickDisk = { ...realDisk, rename: () => Promise.reject(pulled()) }
    await expect(copyToStick(copyTo(folder), noName)).rejects.toThrow()
    expectUntouched()
  })

  it('stays when the log refuses a copy that is right already', async () => {
    const folder = temporaryFolder()
    await copyToStick(copyTo(folder))
    const beforeNaming = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    await expect(copyToStick(copyTo(folder, { beforeNaming }))).rejects.toThrow()
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
  })

  it('is not deleted to make room: that there is none is told', async (context) => {
    const folder = smallDisk(context, '700k')
    const before = Buffer.concat([headOf('{ "head": "before" }\n'), body])
    writeFileSync(target(folder), before)
    await expect(copyToStick(copyTo(folder))).rejects.toMatchObject({
      code: 'diskFull',
      detail: { reason: 'stick' },
    })
    expect(readFileSync(target(folder)).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual([`${name}.tessera-backup`])
  })
})
