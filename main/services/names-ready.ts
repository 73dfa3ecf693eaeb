/** @file Names that are read anew, after a restore or an update, keep nobody waiting for something else. */
import { searchIndexOf } from '#main/db/search/search-index.ts'
import { givingWay } from '#main/db/steps.ts'
import type { Context } from './context.ts'

/** Resolves when names can be looked up at once. @throws AppError `cancelled` */
export async function namesReady({ session, progress, cancelled }: Context): Promise<void> {
  const index = searchIndexOf(session)
  if (index !== null) await givingWay(index.catchUp(), { progress, cancelled })
}
