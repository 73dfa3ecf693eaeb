/** @file A sheet of words in the application's own page, as a picture of the screen and of its PDF. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright-core'
import { inkIn, readBitmap, readPgm, type Box, type Ink, type Picture } from '#test/support/ink.ts'

export interface Sheet {
  readonly texts: readonly string[]
  readonly weight: 400 | 600
  /** Instead of the application's own fonts. */
  readonly font?: string
  /** Breaks lines at this many CSS pixels; without it every text stands on one line. */
  readonly width?: number
}

/** Two columns on the width of a page, and rows for the highest signs at 40 pixels. */
const grid = { column: 300, row: 84 }

/** Puts the texts on the page and nothing else. Returns where each of them stands. */
export async function drawSheet(window: Page, sheet: Sheet): Promise<readonly Box[]> {
  return window.evaluate(
    async ({ texts, weight, font, width, column, row }) => {
      const place = document.createElement('div')
      const size = width === undefined ? 40 : 24
      place.style.cssText = `position: absolute; inset: 0 auto auto 0; color: #000; font-size: ${String(size)}px`
      place.style.fontWeight = String(weight)
      if (font !== undefined) place.style.fontFamily = font
      for (const [index, text] of texts.entries()) {
        const cell = document.createElement('div')
        cell.textContent = text
        cell.style.padding = '0 12px'
        if (width === undefined) {
          cell.style.cssText += '; position: absolute; white-space: nowrap'
          cell.style.lineHeight = `${String(row)}px`
          cell.style.left = `${String((index % 2) * column)}px`
          cell.style.top = `${String(Math.floor(index / 2) * row)}px`
        } else cell.style.cssText += `; width: ${String(width)}px; line-height: 1.75`
        place.append(cell)
      }
      document.body.replaceChildren(place)
      document.body.style.background = '#fff'
      // Chromium fetches a font when a letter needs it.
      place.getBoundingClientRect()
      await document.fonts.ready
      return [...place.children].map((cell) => {
        const box = cell.getBoundingClientRect()
        return { x: box.x, y: box.y, width: box.width, height: box.height }
      })
    },
    { ...sheet, ...grid },
  )
}

/** What the screen shows. */
export async function screenPicture(app: ElectronApplication, window: Page): Promise<Picture> {
  const png = (await window.screenshot()).toString('base64')
  const { width, height, bitmap } = await app.evaluate(({ nativeImage }, data) => {
    const image = nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
    return { ...image.getSize(), bitmap: image.toBitmap().toString('base64') }
  }, png)
  return readBitmap(Buffer.from(bitmap, 'base64'), width, height)
}

/** Of the application's print styles, in CSS pixels: a picture of the PDF begins before them. */
const margin = { left: (16 / 25.4) * 96, top: (18 / 25.4) * 96 }

export async function writePdf(app: ElectronApplication, file: string): Promise<void> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows()
    return (await shown?.webContents.printToPDF({ pageSize: 'A4' }))?.toString('base64') ?? ''
  })
  writeFileSync(file, Buffer.from(pdf, 'base64'))
}

/** The first page of what the application's page prints, one point for each CSS pixel. */
export function pdfPicture(file: string): Picture {
  const picture = file.replace(/\.pdf$/, '')
  execFileSync('pdftoppm', ['-gray', '-r', '96', '-singlefile', file, picture])
  return readPgm(readFileSync(`${picture}.pgm`))
}

/** What stands in each box, on the screen. */
export const inksOf = (picture: Picture, boxes: readonly Box[]): readonly (Ink | null)[] =>
  boxes.map((box) => inkIn(picture, box))

/** What stands in each box, on paper. */
export const printedInksOf = (picture: Picture, boxes: readonly Box[]): readonly (Ink | null)[] =>
  boxes.map((box) => inkIn(picture, { ...box, x: box.x + margin.left, y: box.y + margin.top }))

export interface PdfFont {
  readonly name: string
  readonly isEmbedded: boolean
}

/** By the table that `pdffonts` prints; a name without the tag of a font that is embedded in part. */
export function fontsOf(pdf: string): readonly PdfFont[] {
  const lines = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2)
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: (line.split(/\s/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
    }))
}
