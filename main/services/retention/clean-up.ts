/** @file Leaves nothing of what was deleted in the files of this office. */
import { readdirSync, rmSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import type { Cleaning } from '#shared/ipc/retention.ts'
import { removeSearchFile } from '#main/db/search/search-file.ts'
import { searchIndexOf } from '#main/db/search/search-index.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import type { Session } from '#main/vault/session.ts'
import { clearForgottenChunks } from '../forgotten-chunks.ts'

/** The file is written anew in memory, because temporary files would not be encrypted. */
const largestRewrite = 1024 * 1024 * 1024

const fitsMemory = (bytes: number): boolean => bytes <= largestRewrite && bytes * 1.5 < freemem()

export function cleaningOf(session: Session): Cleaning {
  const bytes = session.file.size()
  return {
    needed: (findSetting(session.db, 'cleanUp') ?? '') !== '',
    bytes,
    canRewrite: fitsMemory(bytes),
  }
}

/** Copies from before an update still hold what was deleted since; the vault opens, so they have served. */
function removeOldCopies(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^before-version-\d+\.db(\.part)?$/u.test(name)) rmSync(join(folder, name), { force: true })
}

/**
 * Rewrites the vault's file without its free space where memory allows, removes copies that were kept
 * from before an update, and begins the index of names anew.
 * @returns whether the file was rewritten; otherwise only the deleted places were overwritten
 */
export async function cleanUp(
  session: Session,
  progress: (done: number, of: number) => void,
): Promise<{ rewritten: boolean }> {
  const steps = 3
  const since = findSetting(session.db, 'cleanUp')
  const { canRewrite } = cleaningOf(session)
  progress(0, steps)
  // Pieces of files that went with a case.
  await clearForgottenChunks(session)
  await others()
  session.file.emptyLog()
  if (canRewrite) session.file.rewrite()
  progress(1, steps)
  await others()
  removeOldCopies(session.folder)
  session.write('retention.cleanUp', null, () => undefined)
  progress(2, steps)
  await others()
  const index = searchIndexOf(session)
  // The entry makes it begin anew, in a new file. Only that: the names are read when they are looked for.
  if (index === null) removeSearchFile(session.folder)
  else index.catchUp().next()
  // Last: whoever is stopped on the way, by a lock or the power, is asked again.
  session.writeDraft((db) => {
    // Something may have been deleted meanwhile.
    if (findSetting(db, 'cleanUp') === since) putSetting(db, 'cleanUp', '')
  })
  progress(steps, steps)
  return { rewritten: canRewrite }
}
