/** @file What to measure, and how often: `npm run bench -- --quick --only=start,memory --cases=10000`. */
import { parseArgs } from 'node:util'

export interface Options {
  /** Topics; all when empty. */
  readonly only: readonly string[]
  readonly starts: number
  /** Sizes for the records. */
  readonly sizes: readonly number[]
  /** Sizes of the vault that is backed up, in MiB. */
  readonly megabytes: readonly number[]
  /** Cases behind the screen. */
  readonly cases: number
  readonly keys: number
  /** Largest file of a case, in MiB. */
  readonly largest: number
  /** How many files of cases there are beside. */
  readonly many: number
  /** How often each step is opened. */
  readonly rounds: number
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      starts: { type: 'string' },
      sizes: { type: 'string' },
      cases: { type: 'string' },
      megabytes: { type: 'string' },
    },
  })
  const { quick } = values
  return {
    only: listOf(values.only),
    starts: Number(values.starts ?? (quick ? 3 : 7)),
    sizes: listOf(values.sizes ?? (quick ? '2000' : '2000,10000,50000')).map(Number),
    megabytes: listOf(values.megabytes ?? (quick ? '10,100' : '10,100,1024')).map(Number),
    cases: Number(values.cases ?? (quick ? 2_000 : 10_000)),
    largest: quick ? 16 : 100,
    many: quick ? 2_000 : 10_000,
    keys: quick ? 20 : 60,
    rounds: quick ? 5 : 15,
  }
}

const listOf = (text: string): string[] => text.split(',').filter((part) => part !== '')
