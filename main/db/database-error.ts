/** @file What SQLite and the file system say, in the application's own errors. */
import { AppError, type ErrorCode } from '#shared/errors.ts'

const byPrefix: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'inUse'],
  ['SQLITE_LOCKED', 'inUse'],
  ['SQLITE_FULL', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_CANTOPEN', 'readOnly'],
  ['SQLITE_PERM', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_IOERR_READ', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
  ['SQLITE_IOERR_DATA', 'damaged'],
  // Every other one is about writing: nothing that is there is called damaged for it.
  ['SQLITE_IOERR', 'diskFailed'],
  ['EIO', 'diskFailed'],
  ['ENODEV', 'diskFailed'],
  ['ENXIO', 'diskFailed'],
]

/**
 * Ours stays as it is; a known cause gets its code; everything else is `internal`. The driver's
 * message may quote SQL, so only its code is kept.
 */
export function databaseError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const known = byPrefix.find(([prefix]) => code.startsWith(prefix))
  if (known !== undefined) return new AppError(known[1])
  return new AppError('internal', code === '' ? {} : { reason: code }, { cause: error })
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
