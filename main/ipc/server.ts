/** @file The one channel: is this our window's main frame? Then route, here or in the vault process. */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import type { Call, Contract, Reply } from '#shared/ipc/call.ts'
import { isOurPage } from '../app/content-policy.ts'
import type { MainContext } from '../app/handlers.ts'
import type { Router } from './router.ts'

const handleShape = z.looseObject({ handle: z.string().max(64) })

export interface ServerOptions {
  readonly contract: Contract
  readonly window: () => BrowserWindow
  readonly router: Router<MainContext>
  readonly context: () => MainContext
}

function refused(
  code: 'forbidden' | 'notFound' | 'invalidInput' | 'locked',
  fields?: readonly string[],
): Reply {
  return { ok: false, error: fields ? { code, fields } : { code } }
}

function fromOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  if (window.isDestroyed() || !frame || event.sender !== window.webContents) return false
  return frame === window.webContents.mainFrame && isOurPage(frame.url)
}

function callOf(contract: Contract, name: unknown): Call | null {
  if (typeof name !== 'string' || name.length > 80) return null
  const [group, call, ...rest] = name.split('.')
  if (!group || !call || rest.length > 0 || !Object.hasOwn(contract, group)) return null
  const calls = contract[group]
  return calls && Object.hasOwn(calls, call) ? (calls[call] ?? null) : null
}

/** Swaps each declared file handle for the path it stands for. Throws for a handle never given out. */
function filesOf(call: Call, input: unknown, context: MainContext): Record<string, string> {
  const files: Record<string, string> = {}
  const given = z.record(z.string(), z.unknown()).safeParse(input)
  for (const key of call.files) {
    const handle = handleShape.safeParse(given.success ? given.data[key] : undefined)
    const path = handle.success ? context.handles.pathOf(handle.data.handle) : null
    if (path === null) throw new AppError('invalidInput', { fields: [key] })
    files[key] = path
  }
  return files
}

export function serveCalls(options: ServerOptions): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!fromOurWindow(event, options.window())) return refused('forbidden')
    const call = callOf(options.contract, name)
    if (!call || typeof name !== 'string') return refused('notFound')
    const context = options.context()
    if (call.process === 'main') return options.router(name, input, context)
    // Before anything is looked at; who is signed in may do what, the vault process says.
    if (call.access !== 'anytime' && !context.vault.signedIn()) return refused('locked')
    try {
      return await context.vault.call(name, input, filesOf(call, input, context))
    } catch (error) {
      if (error instanceof AppError) return refused('invalidInput', error.detail.fields)
      // What cannot be cloned to the other process was never a valid input.
      return refused('invalidInput')
    }
  })
}
