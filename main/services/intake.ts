/** @file Guided intake: drafts that survive everything, and turning one into a case. */
import { steps } from '#shared/codebook/steps.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import { draft as draftSchema, type Draft, type intakeCalls } from '#shared/ipc/intake.ts'
import {
  deleteDraft,
  findDraft,
  insertDraft,
  listDrafts,
  updateDraft,
  type StoredDraft,
} from '#main/db/tables/draft.ts'
import { giveOutCode } from '#main/db/tables/human-code.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { dayOf, now, today } from './clock.ts'
import type { Context } from './context.ts'
import { prepareCase, writeCase } from './new-case.ts'

export const intakeHandlers: Handlers<typeof intakeCalls, Context> = {
  drafts: (_, { session }) => listDrafts(session.db, session.staff.id),

  start: (_, { session }) => {
    const draftId = newId()
    const at = now()
    const empty: Draft = { step: steps[0]?.id ?? '', answers: {}, consents: [] }
    const content = seal(session, draftId, empty)
    return session.write('intake.start', draftId, (db) => {
      const code = giveOutCode(db)
      const head = { draftId, code, step: empty.step, startedAt: at, savedAt: at }
      insertDraft(db, session.staff.id, { ...head, content })
      return head
    })
  },

  open: ({ draftId }, { session }) => {
    const { content, ...row } = draftOf(session, draftId)
    const text = sealerOf(session).open('draft', draftId, 'content', content)
    return { row, draft: draftSchema.parse(JSON.parse(text)) }
  },

  autosave: ({ draftId, draft }, { session }) => {
    const savedAt = now()
    const content = seal(session, draftId, draft)
    session.writeDraft((db) => {
      const change = { draftId, savedAt, step: draft.step, content }
      // Finished or thrown away in the meantime: it must not come back.
      if (!updateDraft(db, session.staff.id, change)) throw new AppError('notFound')
    })
    return { savedAt }
  },

  discard: ({ draftId }, { session }) => {
    session.write('intake.discard', draftId, (db) => {
      if (!deleteDraft(db, session.staff.id, draftId)) throw new AppError('notFound')
    })
    return {}
  },

  finish: ({ draftId, draft }, { session }) => {
    const { code, startedAt } = draftOf(session, draftId)
    const { answers, consents } = draft
    const prepared = prepareCase(
      { answers, consents, beganOn: dayOf(new Date(startedAt)) },
      today(),
    )
    const caseId = newId()
    const recorder = { staffId: session.staff.id, sealer: sealerOf(session), at: now() }
    session.write('intake.finish', caseId, (db) => {
      writeCase(db, caseId, code, prepared, recorder)
      if (!deleteDraft(db, session.staff.id, draftId)) throw new AppError('notFound')
    })
    return { caseId, code }
  },
}

function draftOf(session: Session, draftId: string): StoredDraft {
  const draft = findDraft(session.db, session.staff.id, draftId)
  if (draft === null) throw new AppError('notFound')
  return draft
}

function sealerOf({ identity }: Session): Sealer {
  if (identity === null) throw new AppError('forbidden')
  return identity
}

function seal(session: Session, draftId: string, draft: Draft): Uint8Array {
  return sealerOf(session).seal('draft', draftId, 'content', JSON.stringify(draft))
}
