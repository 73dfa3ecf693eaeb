/**
 * @file Does one thing while the disk below it fails. Preloaded with faults.c, which reads its orders
 * from the environment each time: so they can change here while it runs.
 * Arguments: the operation, the kind of fault, the points one after the other with commas.
 */
import { existsSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { databaseError } from '#main/db/database-error.ts'
import { fileError } from '#main/files/write-atomically.ts'
import { AppError } from '#shared/errors.ts'
import { operations } from '../faults/operations.ts'

const [name = '', mode = '', points = ''] = process.argv.slice(2)
const log = process.env['TESSERA_FAULT_LOG'] ?? ''
const say = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`)

function failWith(order: string): void {
  process.env['TESSERA_FAULT'] = order
}

const codeOf = (error: unknown): string => {
  if (error instanceof AppError) return error.code
  const known = databaseError(error).code
  return known === 'internal' ? `${fileError(error).code} ${String(error)}` : known
}

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
    return null
  } catch (error) {
    return error ?? 'nothing was thrown'
  }
}

const begin = operations[name]
if (begin === undefined) throw new Error(`no operation ${name}`)
const operation = await begin(mode)
process.env['TESSERA_FAULT_FOLDER'] = operation.begun.faulty
say(operation.begun)
for (const n of points.split(',').map(Number)) {
  const { run, after } = await operation.attempt()
  if (mode !== 'count') rmSync(log, { force: true })
  failWith(`${mode}:${String(n)}:${name}`)
  const error = await errorOf(run)
  failWith('')
  const met = existsSync(log) ? readFileSync(log, 'utf8').trim() : null
  const wrong = await errorOf(() => after(error !== null))
  if (mode === 'count' && (error ?? wrong) !== null) throw error ?? wrong
  if (mode !== 'count')
    say({
      n,
      met,
      code: error === null ? null : codeOf(error),
      wrong: wrong instanceof Error ? (wrong.stack ?? wrong.message) : wrong,
    })
}
await operation.end()
