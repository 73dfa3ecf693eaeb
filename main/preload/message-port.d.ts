import type { PagePort } from './vault-over-port.ts'

declare global {
  /** Electron's types name the page's MessagePort; main's code is compiled without the types of a page. */
  type MessagePort = PagePort
}
