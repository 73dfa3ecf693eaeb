/** @file Two ends of a port: one as a page has it, one as the vault process has it. */
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import type { Port } from '#main/ipc/parser-host-over-port.ts'
import type { PagePort } from '#main/preload/vault-over-port.ts'
import type { ToWindow } from '#main/ipc/window-messages.ts'

/** Closed when the test ends. */
export function temporaryPorts(): { readonly page: PagePort; readonly vault: Port } {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  return { page: asPage(port1), vault: asVault(port2) }
}

function asPage(port: MessagePort): PagePort {
  const gone: (() => void)[] = []
  port.on('close', () => {
    for (const listener of gone) listener()
  })
  function addEventListener(
    ...[kind, listener]:
      | [kind: 'message', listener: (event: { readonly data: ToWindow }) => void]
      | [kind: 'close', listener: () => void]
  ): void {
    if (kind === 'close') gone.push(listener)
    else
      port.on('message', (data: ToWindow) => {
        listener({ data })
      })
  }
  return {
    addEventListener,
    start: () => {
      port.start()
    },
    postMessage: (message) => {
      port.postMessage(message)
    },
  }
}

/** Electron's ports wrap what comes in an event. */
function asVault(port: MessagePort): Port {
  return {
    on: (kind: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
      kind === 'close'
        ? port.on('close', listener as () => void)
        : port.on('message', (data: unknown) => {
            listener({ data })
          }),
    start: () => {
      port.start()
    },
    close: () => {
      port.close()
    },
    postMessage: (message) => {
      port.postMessage(message)
    },
  }
}
