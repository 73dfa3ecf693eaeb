/** @file Watches, or kills, a child at its system calls. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'vitest'
import { childArguments } from './child.ts'
import { temporaryFolder } from './office.ts'

/** Skips the test, saying why, where strace is missing or may not trace. */
export function needsStrace(context: TestContext): void {
  const tried = spawnSync('strace', ['-o', '/dev/null', 'true'])
  if (tried.status !== 0) context.skip('needs strace')
}

/** @returns what strace wrote, and how the child ended */
export function straced(
  options: readonly string[],
  script: string,
  args: readonly string[],
): { trace: string; status: number | null; output: string } {
  const file = join(temporaryFolder(), 'trace')
  const command = [process.execPath, ...childArguments(script, args)]
  const ran = spawnSync('strace', ['-f', '-o', file, ...options, ...command], { encoding: 'utf8' })
  return {
    trace: readFileSync(file, 'utf8'),
    status: ran.status,
    output: ran.stdout + ran.stderr,
  }
}
