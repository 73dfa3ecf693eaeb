/** @file Closing the window while somebody is signed in: first a backup, with words on the screen and a way out. */
import type { BrowserWindow } from 'electron'
import type { VaultLink } from './vault-link.ts'

export const leavingJob = 'backup.beforeQuit'

/**
 * What goes wrong never keeps anybody here: it stands in the log and on the first screen next time.
 * @param tellLeaving shows what the window waits for
 */
export function backUpBeforeLeaving(
  window: BrowserWindow,
  vault: VaultLink,
  tellLeaving: () => void,
): void {
  let state: 'here' | 'working' | 'gone' = 'here'
  const leave = async (): Promise<void> => {
    const news = await vault.call('backup.hasNews', {}, {})
    if (news.ok && news.value === true) {
      tellLeaving()
      await vault.call(leavingJob, {}, {})
    }
    state = 'gone'
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    if (state === 'gone' || !vault.signedIn()) return
    // Asked a second time: leave as it is.
    if (state === 'working') return
    event.preventDefault()
    state = 'working'
    void leave()
  })
}
