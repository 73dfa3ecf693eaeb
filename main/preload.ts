/** @file The only thing the window can reach: one call, one listener. Never ipcRenderer itself. */
import { contextBridge, ipcRenderer } from 'electron'
import { isAnsweredByMain } from './preload/answered-by-main.ts'
import { vaultOverPort } from './preload/vault-over-port.ts'

type Listener = (name: string, payload: unknown) => void

const listeners = new Set<Listener>()
const tell: Listener = (name, payload) => {
  for (const listener of listeners) listener(name, payload)
}

// What is said about cases goes from process to process, past main: see main/app/README.md.
const vault = vaultOverPort((job, done, of, finished) => {
  tell('progress', { job, done, of, finished })
})
ipcRenderer.once('vault-port', ({ ports }) => {
  vault.connect(ports[0] ?? null)
})
void ipcRenderer.invoke('vault-port').then((given) => {
  if (given !== true) vault.connect(null)
})
ipcRenderer.on('event', (_event, name: string, payload: unknown) => {
  tell(name, payload)
})

contextBridge.exposeInMainWorld('tessera', {
  call: (name: unknown, input: unknown): Promise<unknown> => {
    if (typeof name === 'string' && !isAnsweredByMain(name)) return vault.call(name, input)
    return ipcRenderer.invoke('call', name, input)
  },
  on: (listener: Listener): (() => void) => {
    // A listener given twice is two: each unsubscribe ends one.
    const own: Listener = (name, payload) => {
      listener(name, payload)
    }
    listeners.add(own)
    return () => {
      listeners.delete(own)
    }
  },
})
