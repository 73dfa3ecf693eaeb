/** @file A disk that fails on purpose: real files and the real SQLite over a small C library (faults.c). */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestContext } from 'vitest'
import { childArguments } from '../child.ts'
import { temporaryFolder } from '../office.ts'
import type { Begun, Fault } from './operation.ts'

const source = fileURLToPath(new URL('faults.c', import.meta.url))

export interface FaultyDisk {
  /** How many changes the operation makes below its folder, and which. */
  count(operation: string): readonly string[]
  /** The operation in a process that dies at its n-th change. @returns null: it ended before */
  kill(operation: string, mode: Death, n: number): Killed | null
  /** The operation again and again in one process, failing at each of the points in turn. */
  walk(operation: string, mode: Fault, points: readonly number[]): readonly Walked[]
}

export type Death = 'kill' | 'torn'

/** Each change, and where something is written also half of it. */
export const deathsAt = (met: readonly string[]) =>
  met.flatMap((change, index) => {
    const deaths: readonly Death[] = change.startsWith('write') ? ['kill', 'torn'] : ['kill']
    return deaths.map((death) => ({ n: index + 1, death, met: change }))
  })

export interface Killed {
  readonly begun: Begun
  readonly met: string
}

export interface Walked {
  readonly n: number
  /** Operation and file that failed; `null`: it was through before. */
  readonly met: string | null
  /** The error code that came of it; `null`: the work succeeded. */
  readonly code: string | null
  /** What was not as it should be afterwards. */
  readonly wrong: string | null
}

let built: string | null | undefined

/** Once for each process of tests. `null`: there is no compiler. */
function build(): string | null {
  if (built !== undefined) return built
  const folder = mkdtempSync(join(tmpdir(), 'tessera-faults-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  const library = join(folder, 'faults.so')
  const { status } = spawnSync('gcc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl'])
  return (built = status === 0 ? library : null)
}

/** Skips the test, saying why, where there is no C compiler or nothing can be preloaded. */
export function faultyDisk(context: TestContext): FaultyDisk {
  if (process.platform !== 'linux') context.skip('needs LD_PRELOAD of Linux')
  const library = build()
  if (library === null) return context.skip('needs gcc to build the faulty disk')
  const log = join(temporaryFolder(), 'log')
  const run = (operation: string, ...how: readonly string[]) => {
    rmSync(log, { force: true })
    const args = childArguments('on-a-faulty-disk.ts', [operation, ...how])
    const env = { ...process.env, LD_PRELOAD: library, TESSERA_FAULT_LOG: log }
    const ran = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 26 })
    const [begun = '', ...lines] = ran.stdout.split('\n')
    const met = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
    if (begun === '') throw new Error(`nothing began: ${ran.stderr}`)
    return { ...ran, met, lines, begun: JSON.parse(begun) as Begun }
  }
  return {
    count(operation) {
      const ran = run(operation, 'count', '1')
      if (ran.status !== 0) throw new Error(ran.stderr)
      return ran.met
    },
    kill(operation, mode, n) {
      const ran = run(operation, mode, String(n))
      if (ran.signal === 'SIGKILL') return { begun: ran.begun, met: ran.met.join() }
      if (ran.status === 0) return null
      throw new Error(ran.stderr)
    },
    walk(operation, mode, points) {
      const ran = run(operation, mode, points.join())
      if (ran.status !== 0) throw new Error(ran.stderr)
      return ran.lines.filter(Boolean).map((line) => JSON.parse(line) as Walked)
    },
  }
}

/** All of them, or so many, spread over the whole, with the first and the last. */
export function someOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const step = (all.length - 1) / (most - 1)
  return all.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step))
}
