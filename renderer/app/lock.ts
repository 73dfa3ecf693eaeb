import { api } from '../api/client.ts'

/** Main kills the vault's process and reloads the window; what is on the screen goes with it. */
export function lock(): void {
  void api.session.lock({}).catch(() => {
    // Nothing answered, so nothing is proven locked: the reload asks anew who is signed in.
    window.location.reload()
  })
}

/**
 * At once, before main has heard of it: nothing of the page can be seen any more. Then the same as
 * locking, and a neutral page afterwards.
 */
export function hide(): void {
  cover()
  void api.session.hide({}).catch(() => {
    window.location.reload()
  })
}

export function cover(): void {
  document.documentElement.dataset['covered'] = ''
}
