/** @file The only thing the window can reach: one call, one listener. Never ipcRenderer itself. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

contextBridge.exposeInMainWorld('tessera', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input),
  on: (listener: (name: string, payload: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown): void => {
      listener(name, payload)
    }
    ipcRenderer.on('event', forward)
    return () => {
      ipcRenderer.off('event', forward)
    }
  },
})
