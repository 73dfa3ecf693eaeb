import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyToStick, realDisk, type StickDisk } from '#main/backup/copy-to-stick.ts'
import { headLength } from '#main/backup/stick-file.ts'
import { unwatched } from '#main/db/steps.ts'
import { temporaryFolder } from '#test/support/office.ts'
import {
  body,
  boundaries,
  boundary,
  copyTo,
  name,
  pulledAfter,
  right,
  target,
} from '#test/support/pulled-stick.ts'
import { makeReadOnly, smallDisk } from '#test/support/small-disk.ts'

describe('a copy on a stick', () => {
  it('holds the very bytes under its name, and nothing else is there', async () => {
    const folder = temporaryFolder()
    expect(await copyToStick(copyTo(folder))).toBe(0)
    expect(readdirSync(folder)).toEqual([`${name}.tessera-backup`])
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
    expect(readFileSync(target(folder)).subarray(headLength).equals(body)).toBe(true)
  })

  it.each(boundaries)(
    'pulled after %i bytes written: no name on wrong content, and a retry goes on from there (ASVS 5.3.2)',
    async (bytes) => {
      const folder = temporaryFolder()
      await expect(copyToStick(copyTo(folder), pulledAfter(bytes, 'write'))).rejects.toMatchObject({
        code: 'notFound',
        detail: { reason: 'stickGone' },
      })
      expect(existsSync(target(folder))).toBe(false)
      expect(await copyToStick(copyTo(folder))).toBe(bytes)
      expect(readFileSync(target(folder)).equals(right)).toBe(true)
      expect(readdirSync(folder)).toEqual([`${name}.tessera-backup`])
    },
  )

  it.each(boundaries)(
    'pulled after %i bytes read back: not named, and a retry writes nothing twice (ASVS 5.3.2)',
    async (bytes) => {
      const folder = temporaryFolder()
      await expect(copyToStick(copyTo(folder), pulledAfter(bytes, 'read'))).rejects.toMatchObject({
        detail: { reason: 'stickGone' },
      })
      expect(existsSync(target(folder))).toBe(false)
      expect(await copyToStick(copyTo(folder))).toBe(right.length)
      expect(readFileSync(target(folder)).equals(right)).toBe(true)
    },
  )

  it('does not trust what a pulled stick kept: a lost chunk is written again', async () => {
    const folder = temporaryFolder()
    await expect(
      copyToStick(copyTo(folder), pulledAfter(4 * boundary, 'write')),
    ).rejects.toMatchObject({ code: 'notFound' })
    const part = `${target(folder)}.part`
    const kept = readFileSync(part)
    kept.fill(0, 2 * boundary, 3 * boundary)
    writeFileSync(part, kept)
    expect(await copyToStick(copyTo(folder))).toBe(2 * boundary)
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
  })

  it('a longer rest of another try is cut off', async () => {
    const folder = temporaryFolder()
    writeFileSync(`${target(folder)}.part`, Buffer.concat([right, randomBytes(500_000)]))
    await copyToStick(copyTo(folder))
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
  })

  it('the same backup once more is compared, not written again', async () => {
    const folder = temporaryFolder()
    await copyToStick(copyTo(folder))
    expect(await copyToStick(copyTo(folder))).toBe(right.length)
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
  })

  it('a copy that went bad on the stick is made good once the new one is whole', async () => {
    const folder = temporaryFolder()
    const bad = Buffer.from(right)
    bad[200_000] = (bad[200_000] ?? 0) ^ 1
    writeFileSync(target(folder), bad)
    await expect(copyToStick(copyTo(folder), pulledAfter(boundary, 'write'))).rejects.toMatchObject(
      { code: 'notFound' },
    )
    expect(readFileSync(target(folder)).equals(bad)).toBe(true)
    await copyToStick(copyTo(folder))
    expect(readFileSync(target(folder)).equals(right)).toBe(true)
    expect(readdirSync(folder)).toEqual([`${name}.tessera-backup`])
  })

  it('a stick that reads back something else is not trusted', async () => {
    const folder = temporaryFolder()
    const lying: StickDisk = {
      ...realDisk,
      open: async (path, flags, ...rest) => {
        if (flags === 'r') {
          const bytes = readFileSync(String(path))
          bytes[300_000] = (bytes[300_000] ?? 0) ^ 1
          writeFileSync(String(path), bytes)
        }
        return realDisk.open(path, flags, ...rest)
      },
    }
    await expect(copyToStick(copyTo(folder), lying)).rejects.toMatchObject({
      code: 'damaged',
      detail: { reason: 'readBack' },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('a backup that went bad on this computer is not copied', async () => {
    const folder = temporaryFolder()
    const copy = copyTo(folder, { sha256: '0'.repeat(64) })
    await expect(copyToStick(copy)).rejects.toMatchObject({
      code: 'damaged',
      detail: { reason: 'source' },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('stopped at any step leaves neither a name nor a part', async () => {
    const steps: number[] = []
    const progress = (done: number) => steps.push(done)
    await copyToStick(copyTo(temporaryFolder(), { watch: { ...unwatched, progress } }))
    expect(steps.length).toBeGreaterThanOrEqual(12)
    for (const stop of steps.keys()) {
      const folder = temporaryFolder()
      let at = 0
      const watch = { ...unwatched, cancelled: () => at++ === stop }
      await expect(copyToStick(copyTo(folder, { watch }))).rejects.toMatchObject({
        code: 'cancelled',
      })
      expect(readdirSync(folder)).toEqual([])
    }
  })

  it('is not named when the log refuses', async () => {
    const folder = temporaryFolder()
    const beforeNaming = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    await expect(copyToStick(copyTo(folder, { beforeNaming }))).rejects.toMatchObject({
      code: 'diskFull',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes away what a try with another backup left', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '2026-11-20-ffffffff.tessera-backup.part'), 'x')
    writeFileSync(join(folder, 'letter.part'), 'not ours')
    await copyToStick(copyTo(folder))
    expect(readdirSync(folder).sort()).toEqual([`${name}.tessera-backup`, 'letter.part'])
  })

  it('a full stick is told as full, and nothing is left on it', async (context) => {
    const folder = smallDisk(context, '192k')
    await expect(copyToStick(copyTo(folder))).rejects.toMatchObject({ code: 'diskFull' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('a locked stick is told as one that cannot be written', async (context) => {
    const folder = smallDisk(context, '2m')
    makeReadOnly(folder)
    await expect(copyToStick(copyTo(folder))).rejects.toMatchObject({ code: 'readOnly' })
  })

  it('a folder that is not there is a stick that is gone', async () => {
    const folder = join(temporaryFolder(), 'stick')
    await expect(copyToStick(copyTo(folder))).rejects.toMatchObject({
      detail: { reason: 'stickGone' },
    })
    mkdirSync(folder)
    await copyToStick(copyTo(folder))
    expect(existsSync(target(folder))).toBe(true)
  })
})
