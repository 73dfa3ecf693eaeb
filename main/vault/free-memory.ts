/** @file Gives back memory at once instead of whenever the runtime feels like it. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Argon2 leaves hundreds of megabytes of blocks made from the passphrase behind. Without pressure
 * they would stay for minutes. Waits its turn, so nobody waits for it.
 */
export function freeMemorySoon(): void {
  setImmediate(() => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
  })
}
