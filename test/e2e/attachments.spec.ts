import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { Running } from '#test/support/electron.ts'
import { pdf } from '#test/support/pdf-file.ts'
import { drawing, gif, photo, webp } from '#test/support/pictures.ts'
import { mp3, ogg, wav } from '#test/support/recordings.ts'
import { addAttachment, chooseAttachment, showAttachment } from './drive/attachments.ts'
import { axeProblems } from './drive/axe.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const { attachments } = words
const mark = 'ZQXJVKHIDDEN'

function onDesk(files: Readonly<Record<string, Uint8Array>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-files-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return (name) => join(folder, name)
}

async function atCase(): Promise<Running> {
  const running = await start()
  await openPractice(running.window)
  await goTo(running.window, words.frame.cases)
  await running.window.getByRole('row').nth(2).click()
  await running.window.getByText(attachments.none).waitFor()
  return running
}

const close = async (dialog: Locator): Promise<void> => {
  await dialog.getByRole('button', { name: words.frame.close }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What the picture is in truth: decoded, so many pixels wide and high. */
const sizeOf = async (image: Locator): Promise<readonly number[]> => {
  await image.evaluate((element: HTMLImageElement) => element.decode())
  return image.evaluate((element: HTMLImageElement) => [
    element.naturalWidth,
    element.naturalHeight,
  ])
}

test('a photo, a PDF and a recording are added, seen and heard from memory, and deleted', async () => {
  const desk = onDesk({
    'IMG_0001.jpg': photo(mark),
    'drawing.png': drawing(mark, 64),
    'letter.pdf': pdf(slowPages(12)),
    'talk.wav': wav(mark, 2),
  })
  const running = await atCase()
  const { window } = running

  const dialog = await chooseAttachment(running, 'en', desk('IMG_0001.jpg'))
  expect(await dialog.getByLabel(attachments.name, { exact: true }).inputValue()).toBe(
    'IMG_0001.jpg',
  )
  expect(await axeProblems(window, 'add a file')).toEqual([])
  await button(dialog, attachments.add).click()
  await window.getByText(attachments.added).waitFor()
  await addAttachment(running, 'en', desk('drawing.png'), 'Map')
  await addAttachment(running, 'en', desk('letter.pdf'), 'Letter')
  await window.getByText(attachments.addedMayRemain).waitFor()
  await addAttachment(running, 'en', desk('talk.wav'), 'Talk')
  expect(await axeProblems(window, 'files')).toEqual([])

  const first = await showAttachment(running, 'en', 'IMG_0001.jpg')
  expect(await sizeOf(first.getByRole('img', { name: 'IMG_0001.jpg' }))).toEqual([8, 8])
  expect(await axeProblems(window, 'a photo')).toEqual([])
  await close(first)

  const second = await showAttachment(running, 'en', 'Map')
  expect(await sizeOf(second.getByRole('img', { name: 'Map' }))).toEqual([64, 64])
  await button(second, attachments.wholeSize).click()
  await close(second)

  const third = await showAttachment(running, 'en', 'Letter')
  await third.getByText('Page 1 of 12').waitFor()
  await inked(third)
  expect(await axeProblems(window, 'a PDF')).toEqual([])
  await button(third, attachments.nextPage).click()
  await third.getByText('Page 2 of 12').waitFor()
  await inked(third)
  await leafThrough(third)
  await close(third)

  const fourth = await showAttachment(running, 'en', 'Talk')
  const sound = fourth.locator('audio')
  await expect.poll(() => sound.evaluate((element: HTMLAudioElement) => element.duration)).toBe(2)
  await sound.evaluate(async (element: HTMLAudioElement) => {
    element.muted = true
    await element.play()
  })
  await expect
    .poll(() => sound.evaluate((element: HTMLAudioElement) => element.currentTime))
    .toBeGreaterThan(0)
  expect(await axeProblems(window, 'a recording')).toEqual([])
  await close(fourth)

  await button(window, attachments.removeNamed.replace('{{name}}', 'Map')).click()
  const sure = window.getByRole('dialog', { name: attachments.removeTitle })
  await button(sure, attachments.remove).click()
  await window.getByText(attachments.removed).waitFor()
  const gone = button(window, attachments.showNamed.replace('{{name}}', 'Map'))
  await gone.waitFor({ state: 'detached' })
  expectNoTroubles(running)
})

/** Each says another number, many times over, as a scan takes long to draw. */
const slowPages = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    Array.from({ length: 4000 }, () => `Hello ${String(at + 1)}`).join(') Tj 0 0 Td ('),
  )

const picture = (dialog: Locator): Promise<string> =>
  dialog.locator('canvas').evaluate((element: HTMLCanvasElement) => element.toDataURL())

/** From the second page to the last, faster than one is drawn: what is shown is what is said. */
async function leafThrough(dialog: Locator): Promise<void> {
  await dialog.evaluate(async (element, next) => {
    for (;;) {
      const buttons = [...element.querySelectorAll('button')]
      const button = buttons.find(({ innerText }) => innerText === next)
      if (button === undefined || button.disabled) return
      button.click()
      await new Promise((done) => setTimeout(done, 0))
    }
  }, attachments.nextPage)
  await dialog.getByText('Page 12 of 12').waitFor()
  expect(await dialog.getByText(attachments.cannotShow).count()).toBe(0)
  await inked(dialog)
  const fast = await settled(dialog)
  await button(dialog, attachments.previousPage).click()
  await dialog.getByText('Page 11 of 12').waitFor()
  await expect.poll(() => picture(dialog)).not.toBe(fast)
  await button(dialog, attachments.nextPage).click()
  await expect.poll(() => picture(dialog)).toBe(fast)
}

/** Twice the same, a quarter of a second apart. */
async function settled(dialog: Locator): Promise<string> {
  for (let before = ''; ;) {
    const now = await picture(dialog)
    if (now === before) return now
    before = now
    await dialog.page().waitForTimeout(250)
  }
}

/** Something is drawn that is not paper. */
const inked = async (dialog: Locator): Promise<void> => {
  const canvas = dialog.locator('canvas')
  await expect
    .poll(() =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { width, height } = element
        const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
        return pixels.some((value, at) => at % 4 === 0 && value < 100 && pixels[at + 3] === 255)
      }),
    )
    .toBe(true)
}

test('other kinds of pictures and sound are shown too, cleaned as they are', async () => {
  const desk = onDesk({
    'a.webp': webp(mark, 6),
    'b.gif': gif(mark),
    'c.ogg': ogg(mark),
    'd.mp3': mp3(mark),
  })
  const running = await atCase()
  for (const name of ['a.webp', 'b.gif']) {
    await addAttachment(running, 'en', desk(name), name)
    const dialog = await showAttachment(running, 'en', name)
    expect(await sizeOf(dialog.getByRole('img', { name }))).toEqual([1, 1])
    await close(dialog)
  }
  for (const name of ['c.ogg', 'd.mp3']) {
    await addAttachment(running, 'en', desk(name), name)
    const dialog = await showAttachment(running, 'en', name)
    const sound = dialog.locator('audio')
    await expect
      .poll(() => sound.evaluate((element: HTMLAudioElement) => element.duration))
      .toBeGreaterThan(0.1)
    await close(dialog)
  }
  expectNoTroubles(running)
})

test('a file that is not taken says why, and what is wrong with its name is not believed', async () => {
  const desk = onDesk({
    'photo.jpg': Buffer.from('<html></html>'),
    'cut.jpg': photo(mark).subarray(0, 400),
  })
  const running = await atCase()
  const wrong = await chooseAttachment(running, 'en', desk('photo.jpg'))
  await button(wrong, attachments.add).click()
  await wrong.getByText(attachments.refusals.unknownType).waitFor()
  await close(wrong)
  const cut = await chooseAttachment(running, 'en', desk('cut.jpg'))
  await button(cut, attachments.add).click()
  await cut.getByText(attachments.refusals.damagedFile).waitFor()
  await close(cut)
  await running.window.getByText(attachments.none).waitFor()
  expectNoTroubles(running)
})

test('locking takes what is shown out of the window', async () => {
  const desk = onDesk({ 'map.png': drawing(mark) })
  const running = await atCase()
  await addAttachment(running, 'en', desk('map.png'), 'Map')
  await showAttachment(running, 'en', 'Map')
  await lockOfficeOrClose(running)
  expect(await running.window.locator('img').count()).toBe(0)
})

const lockOfficeOrClose = async ({ window }: Running): Promise<void> => {
  await window.keyboard.press('Control+l')
  await window.getByRole('dialog').waitFor({ state: 'detached' })
}
