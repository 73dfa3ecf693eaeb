/** @file A real disk that is too small or cannot be written, where the machine lets us have one. */
import { execFileSync } from 'node:child_process'
import { onTestFinished, type TestContext } from 'vitest'
import { temporaryFolder } from './office.ts'

const run = (...command: readonly [string, ...string[]]): void => {
  execFileSync(command[0], command.slice(1), { stdio: 'ignore' })
}

/** Skips the test, saying why, where a file system cannot be mounted. */
export function smallDisk(context: TestContext, size: string): string {
  const folder = temporaryFolder()
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder)
  } catch {
    context.skip('needs root on Linux to mount a small disk')
  }
  onTestFinished(() => {
    run('umount', '-l', folder)
  })
  return folder
}

export function makeReadOnly(folder: string): void {
  run('mount', '-o', 'remount,ro', folder)
}
