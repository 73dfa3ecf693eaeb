/** @file Runs one of our TypeScript files in a process of its own, under Node. */
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const support = new URL('./', import.meta.url)

export function childArguments(script: string, args: readonly string[]): string[] {
  const file = (name: string) => fileURLToPath(new URL(name, support))
  return ['--import', file('raw-imports.ts'), file(`children/${script}`), ...args]
}

export function startChild(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, childArguments(script, args), {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('close', () => {
      done()
    })
  })

/** How often a heavy repetition runs: the short form, or the long one of `npm run test:long`. */
export const repetitions = (short: number, long: number): number =>
  process.env['TESSERA_LONG'] ? long : short
