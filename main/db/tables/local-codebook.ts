/** @file Every version of the office's own questions, whole; the newest counts. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { localChange, type LocalChange } from '#shared/codebook/local/changes.ts'
import {
  localCodebook,
  noLocalCodebook,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { AppError } from '#shared/errors.ts'
import type { Reader, Writer } from '../database.ts'

/** Far more than any office writes; a damaged row must not fill the memory. */
const mostBytes = 64 * 1024 * 1024

/** @throws AppError `damaged` */
export function newestLocalCodebook(db: Reader): LocalCodebook {
  const content = db
    .prepare('SELECT content FROM local_codebook ORDER BY version DESC LIMIT 1')
    .pluck()
    .get()
  return content instanceof Uint8Array ? read(content) : noLocalCodebook
}

function read(content: Uint8Array): LocalCodebook {
  try {
    const text = inflateRawSync(content, { maxOutputLength: mostBytes }).toString('utf8')
    return localCodebook.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('damaged', { reason: 'localCodebook' }, { cause })
  }
}

export interface SavedBy {
  readonly staffId: string
  readonly at: string
}

export function insertLocalCodebook(
  db: Writer,
  codebook: LocalCodebook,
  changes: readonly LocalChange[],
  { staffId, at }: SavedBy,
): void {
  db.prepare(
    `INSERT INTO local_codebook (version, created_at, recorded_by, changes, content)
     VALUES (?, ?, ?, ?, ?)`,
  ).run(
    codebook.version,
    at,
    staffId,
    JSON.stringify(changes),
    deflateRawSync(JSON.stringify(codebook)),
  )
}

const versions = z.array(
  z.object({
    version: z.int(),
    createdAt: z.string(),
    recordedBy: z.string(),
    changes: z.string().transform((text) => z.array(localChange).parse(JSON.parse(text))),
  }),
)
export type LocalVersion = z.infer<typeof versions>[number]

/** Newest first. */
export function listLocalVersions(db: Reader): readonly LocalVersion[] {
  return versions.parse(
    db
      .prepare(
        `SELECT version, local_codebook.created_at AS createdAt, changes, staff.name AS recordedBy
         FROM local_codebook JOIN staff ON staff.id = local_codebook.recorded_by
         ORDER BY version DESC`,
      )
      .all(),
  )
}
