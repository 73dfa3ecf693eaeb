import { app, clipboard, type Clipboard } from 'electron'
import { guardClipboard, type ClipboardGuard, type ClipboardKind } from './clipboard-guard.ts'

/** Only Linux has a second one, for what is selected. */
function boardOf(kind: ClipboardKind): Clipboard | undefined {
  const selection = Reflect.get(clipboard, 'selection') as Clipboard | undefined
  return kind === 'selection' ? selection : clipboard
}

/** A test may make it shorter; a packaged application does not look at its environment. */
export function guardSystemClipboard(): ClipboardGuard {
  const seconds = app.isPackaged ? NaN : Number(process.env['TESSERA_CLIPBOARD_SECONDS'])
  return guardClipboard(
    {
      readText: async (kind) => (await boardOf(kind)?.readText()) ?? '',
      clear: (kind) => {
        boardOf(kind)?.clear()
      },
    },
    seconds > 0 ? seconds * 1000 : undefined,
  )
}
