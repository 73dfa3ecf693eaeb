/** @file What a vault remembers about its backups that no file beside it can say. */
import { z } from 'zod'
import { errorCodes } from '#shared/errors.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'

const remembered = z.object({
  /** The newest copy that was read back from a stick. */
  copied: z.object({ at: z.string(), made: z.string(), cases: z.int() }).nullable().catch(null),
  /** Which older ones hold more cases than a later one, and up to which day that is right. */
  fuller: z.array(z.string()).readonly().catch([]),
  right: z.string().nullable().catch(null),
  /** The last try, when it failed. */
  failed: z
    .object({ at: z.string(), code: z.enum(errorCodes) })
    .nullable()
    .catch(null),
})
export type Remembered = z.infer<typeof remembered>

const nothing: Remembered = { copied: null, fuller: [], right: null, failed: null }

export function remember(db: Writer, changes: Partial<Remembered>): void {
  putSetting(db, 'backups', JSON.stringify({ ...recall(db), ...changes }))
}

export function recall(db: Reader): Remembered {
  const text = findSetting(db, 'backups')
  return text === null ? nothing : remembered.parse(JSON.parse(text))
}
