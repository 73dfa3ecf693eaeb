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
  const usual = values.quick ? short : whole
  return {
    only: listOf(values.only),
    starts: Number(values.starts ?? usual.starts),
    sizes: listOf(values.sizes ?? usual.sizes).map(Number),
    megabytes: listOf(values.megabytes ?? usual.megabytes).map(Number),
    cases: Number(values.cases ?? usual.cases),
    largest: usual.largest,
    many: usual.many,
    keys: usual.keys,
    rounds: usual.rounds,
  }
}

const whole = {
  starts: 7,
  sizes: '2000,10000,50000',
  megabytes: '10,100,1024',
  cases: 10_000,
  largest: 100,
  many: 10_000,
  keys: 60,
  rounds: 15,
}

const short: typeof whole = {
  starts: 3,
  sizes: '2000',
  megabytes: '10,100',
  cases: 2_000,
  largest: 16,
  many: 2_000,
  keys: 20,
  rounds: 5,
}

const listOf = (text: string): string[] => text.split(',').filter((part) => part !== '')
