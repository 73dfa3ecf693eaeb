/** @file From the wish to lock until the process with the keys is dead, against killing an empty one. */
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication } from 'playwright-core'
import { launch } from '#test/support/electron.ts'
import { inTemporaryFolder } from './electron.ts'
import { median, milliseconds, printTable, times } from './measure.ts'
import { passphrase, setUpOffice } from './office.ts'

async function vaultProcess(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    (electron) => electron.app.getAppMetrics().find(({ name }) => name === 'Tessera vault')?.pid,
  )
  if (pid === undefined) throw new Error('There is no vault process.')
  return pid
}

async function untilDead(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await wait(1)
  }
}

/** A process of the same kind that holds nothing and has nothing to write. */
async function killEmpty(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(async ({ app: electron, utilityProcess }) => {
    const child = utilityProcess.fork(`${electron.getAppPath()}/out/main/parser-process.cjs`)
    await new Promise<void>((resolve) => child.once('spawn', resolve))
    Reflect.set(globalThis, 'emptyProcess', child)
    return child.pid ?? 0
  })
  const from = performance.now()
  await app.evaluate(() => {
    ;(Reflect.get(globalThis, 'emptyProcess') as { kill(): boolean }).kill()
  })
  await untilDead(pid)
  return performance.now() - from
}

export async function measureLock(count: number): Promise<void> {
  await inTemporaryFolder(async (profile) => {
    await setUpOffice(profile)
    const running = await launch({ profile })
    const { app, window } = running
    const [dead, atGate, empty]: [number[], number[], number[]] = [[], [], []]
    for (let run = 0; run < count; run++) {
      await window.locator('input[type=password]').fill(passphrase)
      await window.keyboard.press('Enter')
      await window.locator('nav').waitFor({ timeout: 30_000 })
      empty.push(await killEmpty(app))
      const pid = await vaultProcess(app)
      const from = performance.now()
      await window.keyboard.press('Control+l')
      await untilDead(pid)
      dead.push(performance.now() - from)
      await window.locator('input[type=password]').waitFor({ timeout: 30_000 })
      atGate.push(performance.now() - from)
    }
    await running.close()
    const row = (what: string, values: readonly number[], ratio: string) => [
      what,
      milliseconds(median(values)),
      String(values.length),
      ratio,
    ]
    printTable('Lock', [
      ['What', 'Median', 'n', 'Ratio'],
      row('An empty process of the same kind, killed', empty, ''),
      row('Ctrl+L until the vault process is dead', dead, times(median(dead) / median(empty))),
      row('Ctrl+L until the sign-in is there', atGate, times(median(atGate) / median(empty))),
    ])
  })
}
