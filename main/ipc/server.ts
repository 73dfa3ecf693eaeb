/** @file Is this our window's main frame? Then main's own calls, and the port past main to the vault process. */
import { ipcMain, MessageChannelMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { Contract, Reply } from '#shared/ipc/call.ts'
import { isOurPage } from '../app/content-policy.ts'
import type { MainContext } from '../app/handlers.ts'
import { callOf } from './call-of.ts'
import type { Router } from './router.ts'

export interface ServerOptions {
  readonly contract: Contract
  readonly window: () => BrowserWindow
  readonly router: Router<MainContext>
  readonly context: () => MainContext
}

function refused(code: 'forbidden' | 'notFound'): Reply {
  return { ok: false, error: { code } }
}

function fromOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  if (window.isDestroyed() || !frame || event.sender !== window.webContents) return false
  return frame === window.webContents.mainFrame && isOurPage(frame.url)
}

export function serveCalls(options: ServerOptions): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!fromOurWindow(event, options.window())) return refused('forbidden')
    // Only main's own: a call of the vault that comes this way was not sent by our preload.
    if (typeof name !== 'string' || callOf(options.contract, name)?.process !== 'main')
      return refused('notFound')
    return options.router(name, input, options.context())
  })
  // Once for each page: the vault process lets go of the port of the page before.
  ipcMain.handle('vault-port', (event): boolean => {
    if (!fromOurWindow(event, options.window())) return false
    const { port1, port2 } = new MessageChannelMain()
    options.context().vault.connectWindow(port1)
    event.sender.postMessage('vault-port', null, [port2])
    return true
  })
}
