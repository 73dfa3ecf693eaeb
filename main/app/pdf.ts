/** @file What the window shows, as its print styles lay it out, as a PDF. */
import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import { writeAtomically } from '../files/write-atomically.ts'

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${String(c.charCodeAt(0))};`)
}

function footerOf(text: string): string {
  // It stands between double quotes: single ones inside.
  const style = "font: 10px 'Noto Sans', sans-serif; color: #56606A; width: 100%; padding: 0 15mm;"
  const pages = '<span class="pageNumber"></span> / <span class="totalPages"></span>'
  return `<div style="${style} display: flex; gap: 10mm; justify-content: space-between"><span>${escaped(text)}</span><span>${pages}</span></div>`
}

const page: PrintToPDFOptions = {
  pageSize: 'A4',
  printBackground: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  // Inches.
  margins: { top: 0.6, bottom: 0.8, left: 0.6, right: 0.6 },
  generateTaggedPDF: true,
}

/** The margins of a page take the window's own colour, which is that of warm paper on a screen. */
export async function onWhitePaper<T>(window: BrowserWindow, print: () => Promise<T>): Promise<T> {
  const colour = window.getBackgroundColor()
  window.setBackgroundColor('#FFFFFF')
  try {
    return await print()
  } finally {
    window.setBackgroundColor(colour)
  }
}

export async function writePdf(window: BrowserWindow, path: string, footer: string): Promise<void> {
  const options = { ...page, footerTemplate: footerOf(footer) }
  const pdf = await onWhitePaper(window, () => window.webContents.printToPDF(options))
  await writeAtomically(path, pdf)
}
