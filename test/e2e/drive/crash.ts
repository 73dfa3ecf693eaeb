/** @file What a bad day does to the running application. */
import type { Running } from '#test/support/electron.ts'

/** Every process of the application, so that none can say goodbye to another. */
export async function processesOf({ app }: Running): Promise<readonly number[]> {
  const pids = await app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid))
  return pids
}

export async function vaultProcessOf({ app }: Running): Promise<number> {
  const pid = await app.evaluate(
    (electron) => electron.app.getAppMetrics().find(({ name }) => name === 'Tessera vault')?.pid,
  )
  if (pid === undefined) throw new Error('There is no vault process')
  return pid
}

/** At once: nothing is saved on the way out. */
export function kill(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL')
}
