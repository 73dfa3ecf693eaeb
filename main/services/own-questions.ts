/** @file The office's own questions: each change is a version of its own, and none is ever lost. */
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { localChanges } from '#shared/codebook/local/changes.ts'
import {
  checkLocalCodebook,
  checkSuccession,
  type LocalProblem,
} from '#shared/codebook/local/check.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { ownQuestionCalls } from '#shared/ipc/own-questions.ts'
import type { Writer } from '#main/db/database.ts'
import {
  insertLocalCodebook,
  listLocalVersions,
  newestLocalCodebook,
  type SavedBy,
} from '#main/db/tables/local-codebook.ts'
import type { Session } from '#main/vault/session.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'

/** Once after each sign-in, before anything is read or checked in this process. */
export function adoptOwnQuestions({ db }: Session): void {
  adoptLocalCodebook(newestLocalCodebook(db))
}

function refuse(problems: readonly LocalProblem[]): void {
  const [first] = problems
  if (first !== undefined)
    throw new AppError('invalidInput', {
      fields: problems.slice(0, 20).map(({ field }) => field),
      reason: first.problem,
    })
}

/** @throws AppError `invalidInput` */
export function checkNext(before: LocalCodebook, after: LocalCodebook): void {
  refuse([...checkSuccession(before, after), ...checkLocalCodebook(after)])
}

/** Within the caller's transaction; checked before. @returns the version as it was written */
export function writeNext(
  db: Writer,
  before: LocalCodebook,
  after: LocalCodebook,
  by: SavedBy,
): LocalCodebook {
  const next = { ...after, version: before.version + 1 }
  insertLocalCodebook(db, next, localChanges(before, after), by)
  return next
}

export const ownQuestionHandlers: Handlers<typeof ownQuestionCalls, Context> = {
  get: (_, { session }) => newestLocalCodebook(session.db),
  history: (_, { session }) => [...listLocalVersions(session.db)],
  save: (changed, { session }) => {
    const before = newestLocalCodebook(session.db)
    if (changed.version !== before.version) throw new AppError('conflict')
    checkNext(before, changed)
    if (localChanges(before, changed).length === 0) return before
    const number = String(before.version + 1)
    const by = { staffId: session.staff.id, at: now() }
    const saved = session.write('questions.save', number, (db) =>
      writeNext(db, before, changed, by),
    )
    adoptLocalCodebook(saved)
    return saved
  },
}
