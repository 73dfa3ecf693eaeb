/** @file Answering the system's dialogs, which a driver cannot click: the answer is laid in beforehand. */
import type { ElectronApplication } from 'playwright-core'

/** What the next save dialog answers. `null`: the person closes it. */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string | null,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** What the next open dialog answers, for files and for folders. */
export async function answerOpenDialog(
  app: ElectronApplication,
  path: string | null,
): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)
}

/**
 * The system's print dialog from now on: the page is laid out as for a printer, and the paper thrown
 * away. Returns how many were printed so far.
 */
export async function answerPrintDialog(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ BrowserWindow }) => {
    Reflect.set(globalThis, 'papers', 0)
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.print = (options, printed) => {
        void webContents
          .printToPDF({ printBackground: options?.printBackground === true })
          .then(() => {
            Reflect.set(globalThis, 'papers', Number(Reflect.get(globalThis, 'papers')) + 1)
            printed?.(true, '')
          })
      }
  })
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'papers')))
}
