import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { riff, riffChunk } from '#test/support/bytes.ts'
import { familyOf } from '#test/support/process-memory.ts'
import { wav } from '#test/support/recordings.ts'
import { addAttachment, chooseAttachment, showAttachment } from './drive/attachments.ts'
import { createCanaries, createMarks, search, textsOf } from './drive/canaries.ts'
import { button, goTo, lockOffice, setUpOffice, signIn, office, wordsOf } from './drive/office.ts'
import { finishInterview, startInterview, typeInterview } from './drive/interview.ts'
import { ownFolder, ownWorld } from './drive/own-world.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const { attachments } = words
const mebibyte = 1024 * 1024

/** As large as may be, and every kilobyte of its sound says the mark. */
function longRecording(mark: string): Buffer {
  const [header] = [wav('', 0)]
  const format = header.subarray(header.indexOf('fmt ') + 8, header.indexOf('fmt ') + 24)
  return riff('WAVE', [
    riffChunk('fmt ', format),
    riffChunk('data', Buffer.alloc(100 * mebibyte - 44, mark.padEnd(1024, '.'))),
  ])
}

/** Files that were given no name, or lost it: a search by name does not find them. Those in memory are none. */
function namelessFiles(pid: number): readonly string[] {
  return familyOf(pid).flatMap((each) => {
    const targets = openFiles(`/proc/${String(each)}/fd`)
    return targets.filter(
      (target) => target.endsWith('(deleted)') && !/^\/(dev\/shm|memfd:)/.test(target),
    )
  })
}

/** What a process's numbers of files lead to; none of one that is gone by now. */
function openFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((fd) => {
      try {
        return readlinkSync(join(folder, fd))
      } catch {
        return ''
      }
    })
  } catch (error) {
    if (existsSync(folder)) throw error
    return []
  }
}

/** Presses Cancel once the work has come this far. */
async function cancelAtWork(window: Page): Promise<void> {
  const progress = window.getByRole('progressbar')
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.position), { timeout: 60_000 })
    .toBeGreaterThan(0.05)
  await window.getByRole('dialog').getByRole('button', { name: words.frame.cancel }).click()
}

test('100 MB are added, cancelled, looked at and deleted, and no word of them lies on the disk (ASVS 14.2.8)', async () => {
  const marks = createMarks()
  const canaries = createCanaries(marks)
  const texts = textsOf(marks)
  const desk = ownFolder('desk')
  const name = canaries.name()
  const source = join(desk, `${name}.wav`)
  writeFileSync(source, longRecording(marks.latin))
  const { profile, env, places } = ownWorld()
  const nothingFound = () => {
    expect(search(places, texts, [desk]).hits).toEqual([])
  }
  const running = await start({ profile, env })
  const { window } = running
  await setUpOffice(window)
  await startInterview(window, 'en')
  await typeInterview(window, 'en', { decisions: { interview: 'given' }, answers: {} })
  await finishInterview(window, 'en')

  const dialog = await chooseAttachment(running, 'en', source)
  await button(dialog, attachments.add).click()
  await cancelAtWork(window)
  await dialog.getByRole('progressbar').waitFor({ state: 'detached' })
  await button(dialog, words.frame.cancel).click()
  await window.getByText(attachments.none).waitFor()

  await addAttachment(running, 'en', source, name)
  nothingFound()
  const shown = await showAttachment(running, 'en', name)
  const sound = shown.locator('audio')
  await sound.waitFor({ timeout: 60_000 })
  // A slow machine takes its time to read the head of 100 MB; until then there is no length.
  const length = () => sound.evaluate((element: HTMLAudioElement) => element.duration)
  await expect.poll(length, { timeout: 60_000 }).toBeGreaterThan(0)
  await sound.evaluate(async (element: HTMLAudioElement) => {
    element.muted = true
    element.currentTime = element.duration / 2
    await element.play()
  })
  nothingFound()
  if (process.platform === 'linux') {
    expect(familyOf(running.app.process().pid ?? 0).length).toBeGreaterThan(3)
    expect(namelessFiles(running.app.process().pid ?? 0)).toEqual([])
  }
  // The search does find it: the original lies on the desk, as the words on the screen say.
  expect(search([{ folder: desk }], texts).hits).toEqual([source])

  await lockOffice(window)
  nothingFound()
  await signIn(window, 'en', office.passphrase)
  await goTo(window, words.frame.cases)
  await window.getByRole('row').nth(1).click()
  await button(window, attachments.removeNamed.replace('{{name}}', name)).click()
  const sure = window.getByRole('dialog', { name: attachments.removeTitle })
  await button(sure, attachments.remove).click()
  await window.getByText(attachments.removed).waitFor({ timeout: 60_000 })
  nothingFound()
  expectNoTroubles(running)
}, 480_000)
