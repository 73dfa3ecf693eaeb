/** @file Guided intake: drafts that survive everything, and turning one into a case. */
import { AppError } from '#shared/errors.ts'
import type { Handlers, Output } from '#shared/ipc/call.ts'
import { draft as draftSchema, type Draft, type intakeCalls } from '#shared/ipc/intake.ts'
import {
  deleteDraft,
  findDraft,
  findDraftHead,
  insertDraft,
  listDrafts,
  updateDraft,
  type DraftHead,
  type StoredDraft,
} from '#main/db/tables/draft.ts'
import { giveOutCode } from '#main/db/tables/human-code.ts'
import { caseTable, personTable } from '#main/db/tables/record-tables.ts'
import { findRow, text } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { dayOf, now, today } from './clock.ts'
import type { Context } from './context.ts'
import { joinCase, joiningDraft } from './join-case.ts'
import { prepareCase, writeCase, type PreparedCase } from './new-case.ts'
import { sealerOf } from './save-case.ts'

type DraftRow = Output<typeof intakeCalls.start>

export const intakeHandlers: Handlers<typeof intakeCalls, Context> = {
  drafts: (_, { session }) =>
    listDrafts(session.db, session.staff.id).map((head) =>
      describe(session, head, readDraft(session, draftOf(session, head.draftId))),
    ),

  start: ({ joins, mode = 'guided' }, { session }) => {
    const draftId = newId()
    const at = now()
    const begun =
      joins === undefined
        ? draftSchema.parse({ ...nothing, mode, view: mode === 'paper' ? 'quick' : 'guided' })
        : joiningDraft(session, joins)
    const content = seal(session, draftId, begun)
    const head = session.write('intake.start', draftId, (db) => {
      const code = giveOutCode(db)
      const made = { draftId, code, step: begun.step, startedAt: at, savedAt: at }
      insertDraft(db, session.staff.id, { ...made, content }, begun)
      return made
    })
    return describe(session, head, begun)
  },

  open: ({ draftId }, { session }) => {
    const stored = draftOf(session, draftId)
    const draft = readDraft(session, stored)
    return { row: describe(session, stored, draft), draft }
  },

  autosave: ({ draftId, draft }, { session }) => {
    const savedAt = now()
    const content = seal(session, draftId, draft)
    session.writeDraft((db) => {
      const change = { draftId, savedAt, step: draft.step, content }
      // Finished or thrown away in the meantime: it must not come back.
      if (!updateDraft(db, session.staff.id, change, draft)) throw new AppError('notFound')
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
    const head = findDraftHead(session.db, session.staff.id, draftId)
    if (head === null) throw new AppError('notFound')
    const { code, startedAt } = head
    const { answers, consents, rows } = draft
    const prepared = prepareCase(
      { answers, consents, rows, beganOn: dayOf(new Date(startedAt)) },
      today(),
    )
    return finish(session, { draftId, draft, code }, prepared)
  },
}

const nothing = { step: '', answers: {}, consents: [] }

interface Finishing {
  readonly draftId: string
  readonly draft: Draft
  readonly code: string
}

function finish(
  session: Session,
  { draftId, draft, code }: Finishing,
  prepared: PreparedCase,
): Output<typeof intakeCalls.finish> {
  const recorder = { staffId: session.staff.id, sealer: sealerOf(session), at: now() }
  // Who said no joins nothing and is linked to nobody.
  const joined = prepared.refused ? null : draft.caseId
  const known = prepared.refused ? null : draft.personId
  if (known !== null) findRow(session.db, personTable, known)
  const caseId = joined ?? newId()
  session.write('intake.finish', caseId, (db) => {
    if (joined === null) writeCase(db, caseId, code, prepared, recorder, known)
    else joinCase(db, joined, { prepared, recorder, known, before: draft.caseAnswers })
    if (!deleteDraft(db, session.staff.id, draftId)) throw new AppError('notFound')
  })
  return { caseId, code: joined === null ? code : codeOf(session, joined) }
}

function codeOf({ db }: Session, caseId: string): string {
  return text(findRow(db, caseTable, caseId), 'code')
}

function describe(session: Session, head: DraftHead, draft: Draft): DraftRow {
  const { draftId, code, step, startedAt, savedAt } = head
  return {
    draftId,
    code,
    step,
    startedAt,
    savedAt,
    pauseNote: draft.pauseNote,
    mode: draft.mode,
    joinsCode: draft.caseId === null ? null : codeOf(session, draft.caseId),
  }
}

function draftOf(session: Session, draftId: string): StoredDraft {
  const draft = findDraft(session.db, session.staff.id, draftId)
  if (draft === null) throw new AppError('notFound')
  return draft
}

function readDraft(session: Session, { draftId, content }: StoredDraft): Draft {
  return draftSchema.parse(JSON.parse(sealerOf(session).open('draft', draftId, 'content', content)))
}

function seal(session: Session, draftId: string, draft: Draft): Uint8Array {
  return sealerOf(session).seal('draft', draftId, 'content', JSON.stringify(draft))
}
