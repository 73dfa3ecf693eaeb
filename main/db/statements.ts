/** @file Statements as the rest of the application sees them: kept by their text, failing in our own errors. */
import { databaseError } from './database-error.ts'

export interface Statement {
  get(...parameters: unknown[]): unknown
  all(...parameters: unknown[]): unknown[]
  run(...parameters: unknown[]): { changes: number }
  iterate(...parameters: unknown[]): IterableIterator<unknown>
  /** The same statement giving only the first column. */
  pluck(): Statement
}

/** What the driver's own statements can do. */
interface Native {
  get(...parameters: unknown[]): unknown
  all(...parameters: unknown[]): unknown[]
  run(...parameters: unknown[]): { changes: number }
  iterate(...parameters: unknown[]): IterableIterator<unknown>
  pluck(): unknown
}
type Prepare = (sql: string) => Native

export function guard<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw databaseError(error)
  }
}

export function cachedStatements(prepare: Prepare): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return (sql) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = wrapStatement(prepare, sql, false)
    statements.set(sql, statement)
    return statement
  }
}

function wrapStatement(prepare: Prepare, sql: string, plucked: boolean): Statement {
  const native = guard(() => prepare(sql))
  // `pluck` would change the statement for everybody who prepared the same text, so it gets its own.
  if (plucked) native.pluck()
  let plucking: Statement | undefined
  return {
    get: (...parameters) => guard(() => native.get(...parameters)),
    all: (...parameters) => guard(() => native.all(...parameters)),
    run: (...parameters) => guard(() => native.run(...parameters)),
    *iterate(...parameters) {
      try {
        yield* native.iterate(...parameters)
      } catch (error) {
        throw databaseError(error)
      }
    },
    pluck: () => (plucking ??= wrapStatement(prepare, sql, true)),
  }
}
