import { mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Running } from '#test/support/electron.ts'
import { difference, type Ink } from '#test/support/ink.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import {
  drawSheet,
  fontsOf,
  inksOf,
  pdfPicture,
  printedInksOf,
  screenPicture,
  writePdf,
  type Sheet,
} from './drive/sheet.ts'
import { expectNoTroubles, start } from './drive/start.ts'

beforeEach((context) => {
  const missing = ['pdftoppm', 'pdffonts'].some((tool) => spawnSync(tool, ['-v']).status !== 0)
  if (missing) context.skip('needs pdftoppm and pdffonts (poppler-utils)')
})

/** Letters under letters, vowels on both sides, and signs over signs. */
const khmer = [
  'ស្ត្រី',
  'ខ្ញុំ',
  'កញ្ញា',
  'ព្រះ',
  'ស៊ើបអង្កេត',
  'បង្ក្រាប',
  'ប្រព្រឹត្តិ',
  'ញ៉ាំ',
  'លក្ខន្តិកៈ',
  'រដ្ឋធម្មនុញ្ញ',
]
/** Tone marks over vowels, over tall letters, and letters that lose their foot above a vowel. */
const thai = ['ที่ปรึกษา', 'ผู้เสียหาย', 'น้ำผึ้ง', 'ปี่ ปู่ ป้า', 'ญู ฐู ฏู', 'ฝั้น ฬ่ำ', 'เพื่อน', 'กำลังซึ้ง']
const words = [...khmer, ...thai]

/** The same with one sign missing, changed or out of its place. */
const nearly = [
  ['ស្ត្រី', 'ស្ត្រិ'],
  ['ខ្ញុំ', 'ខ្ញំ'],
  ['ព្រះ', 'ព្រៈ'],
  ['ស៊ើប', 'សើប'],
  ['បង្ក្រាប', 'បង្កាប'],
  ['ញ៉ាំ', 'ញាំ'],
  ['ที่ปรึกษา', 'ทีปรึกษา'],
  ['ผู้เสียหาย', 'ผูเสียหาย'],
  ['น้ำผึ้ง', 'น่ำผึ้ง'],
  ['เพื่อน', 'เพือน'],
] as const

/**
 * The screen fits letters to its points and the PDF does not, so an edge may lie up to two points
 * aside in letters of 40. Beyond that not one in two hundred points of ink may stand alone: a tone
 * mark is more than that, and a letter of another font is half of it.
 */
const reach = 2
const tolerance = 0.005
/** Points that a word may be wider or higher in one than in the other. */
const sizeTolerance = 3

function isSame(one: Ink | null | undefined, other: Ink | null | undefined): boolean {
  if (!one || !other) return false
  const sizes = [one.width - other.width, one.height - other.height]
  if (sizes.some((size) => Math.abs(size) > sizeTolerance)) return false
  return difference(one, other, reach) <= tolerance
}

const differing = (
  texts: readonly string[],
  ones: readonly (Ink | null)[],
  others: readonly (Ink | null)[],
): readonly string[] => texts.filter((_, index) => !isSame(ones[index], others[index]))

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'tessera-scripts-'))
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true })
  })
  return made
}

async function onScreen({ app, window }: Running, sheet: Sheet) {
  const boxes = await drawSheet(window, sheet)
  return inksOf(await screenPicture(app, window), boxes)
}

async function onPaper({ app, window }: Running, sheet: Sheet) {
  const boxes = await drawSheet(window, sheet)
  const file = join(folder(), 'sheet.pdf')
  await writePdf(app, file)
  return { inks: printedInksOf(pdfPicture(file), boxes), fonts: fontsOf(file) }
}

test.each([
  [400, ['NotoSans-Regular', 'NotoSansKhmer-Regular', 'NotoSansThai-Regular']],
  [600, ['NotoSans-SemiBold', 'NotoSansKhmer-SemiBold', 'NotoSansThai-SemiBold']],
] as const)(
  'Khmer and Thai look the same on screen and in the PDF (weight %i)',
  async (weight, names) => {
    const running = await start()
    const sheet = { texts: words, weight }
    const { inks, fonts } = await onPaper(running, sheet)
    expect(differing(words, await onScreen(running, sheet), inks)).toEqual([])
    expect(fonts.map(({ name }) => name).sort()).toEqual(names)
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
    expectNoTroubles(running)
  },
)

test('another font, and a single sign that is missing or wrong, are seen in the pictures', async () => {
  const running = await start()
  const screen = await onScreen(running, { texts: words, weight: 400 })
  const broken = await onPaper(running, { texts: words, weight: 400, font: 'DejaVu Sans' })
  expect(differing(words, screen, broken.inks)).toEqual(words)
  expect(broken.fonts.map(({ name }) => name)).not.toContain('NotoSansKhmer-Regular')

  const right = nearly.map(([text]) => text)
  const wrong = nearly.map(([, text]) => text)
  const asShown = await onScreen(running, { texts: right, weight: 400 })
  const asPrinted = await onPaper(running, { texts: wrong, weight: 400 })
  expect(differing(right, asShown, asPrinted.inks)).toEqual(right)
})

test('long Khmer and Thai texts break at the same places on screen and in the PDF', async () => {
  const running = await start()
  const texts = [
    'ខ្ញុំត្រូវបានគេបង្ខំឱ្យធ្វើការនៅក្នុងអគារមួយដែលមិនអាចចេញទៅខាងក្រៅបានទេហើយលិខិតឆ្លងដែនរបស់ខ្ញុំត្រូវបានគេយកទុក',
    'ผู้เสียหายถูกบังคับให้ทำงานในอาคารที่ออกไปไหนไม่ได้และหนังสือเดินทางถูกยึดไว้ตั้งแต่วันแรกที่เดินทางไปถึง',
  ]
  const sheet = { texts, weight: 400, width: 600 } as const
  const { inks } = await onPaper(running, sheet)
  expect(differing(texts, await onScreen(running, sheet), inks)).toEqual([])
  // Neither runs out of its box nor stands on one line.
  for (const ink of inks) {
    expect(ink?.width).toBeLessThanOrEqual(600)
    expect(ink?.height).toBeGreaterThan(60)
  }
})

test('signs stand over and under their letter, and not beside it', async () => {
  const { window } = await start()
  const pairs = [
    ['ន', 'ន្ត'],
    ['ស', 'ស្ថ'],
    ['ក', 'កុំ'],
    ['ท', 'ที่'],
    ['น', 'นุ้'],
    ['ก', 'กั้'],
  ] as const
  const boxes = await drawSheet(window, { texts: pairs.flat(), weight: 400 })
  const wider = pairs.filter((_, index) => {
    const [bare, signed] = [boxes[index * 2], boxes[index * 2 + 1]]
    return Math.abs((bare?.width ?? 0) - (signed?.width ?? 0)) > 0.5
  })
  expect(wider).toEqual([])
})

test('everything that the application prints in Khmer carries its own fonts', async () => {
  const running = await start()
  const { app, window } = running
  const { frame, definitions, cases } = wordsOf('km')
  await openPractice(window, 'km')
  const printed = async (name: string) => {
    const file = join(folder(), `${name}.pdf`)
    await window.evaluate(() => document.fonts.ready)
    await writePdf(app, file)
    const fonts = fontsOf(file)
    expect(
      fonts.map((font) => font.name),
      name,
    ).toContain('NotoSansKhmer-Regular')
    const foreign = fonts.filter((font) => !font.isEmbedded || !font.name.startsWith('NotoSans'))
    expect(foreign, name).toEqual([])
  }
  await goTo(window, frame.reports)
  await window.getByRole('article').waitFor()
  await printed('report')
  await goTo(window, frame.cases)
  await window.getByRole('row').nth(2).click()
  await button(window, cases.print).waitFor()
  await printed('case')
  await goTo(window, frame.definitions)
  await window.getByRole('link', { name: definitions.toPaper }).click()
  await window.getByRole('heading', { name: definitions.paper.formTitle }).waitFor()
  await printed('paper')
  expectNoTroubles(running)
})
