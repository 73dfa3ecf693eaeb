/** @file Closing the window while somebody is signed in: first a backup, with words on the screen and a way out. */
import type { BrowserWindow } from 'electron'
import type { VaultLink } from './vault-link.ts'

/**
 * The window asks for the backup itself and then asks to quit: what is said about the office goes past
 * this process. What goes wrong never keeps anybody here: closing a second time leaves as it is.
 */
export function backUpBeforeLeaving(
  window: BrowserWindow,
  vault: Pick<VaultLink, 'signedIn'>,
  tellLeaving: () => void,
): void {
  let asked = false
  window.on('close', (event) => {
    if (asked || !vault.signedIn()) return
    asked = true
    event.preventDefault()
    tellLeaving()
  })
}
