/** @file An office in which colleagues, files, reasons and days were given hostile texts, by its own services. */
import type { Context } from '#main/services/context.ts'
import { attachmentHandlers } from '#main/services/attachments.ts'
import { caseAccessHandlers } from '#main/services/case-access.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import { findStaff, putStaff } from '#main/db/tables/staff.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { jobOf, source } from './attachments.ts'
import { contextOf, finishInterview } from './records.ts'
import { wav } from './recordings.ts'

/** Colleagues who never sign in: all there is of them is what somebody called them. */
function addColleagues(session: Session, names: readonly string[]): readonly string[] {
  const signingKeyId = findStaff(session.db, session.staff.id)?.signingKeyId ?? ''
  const at = new Date().toISOString()
  return names.map((name) => {
    const id = newId()
    session.write('session.slots', '1', (db) => {
      putStaff(
        db,
        { id, name, slotId: null, signingKeyId, roles: ['caseWorker'], status: 'active' },
        at,
      )
    })
    return id
  })
}

async function addFiles(session: Session, caseId: string, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const about = { caseId, casePersonId: null, keepHiddenNotes: false }
    const named = { name: line.slice(0, 100), description: line }
    await attachmentHandlers.add({ source, ...about, ...named }, jobOf(session, wav('quiet')))
  }
}

/** The colleague's alone from now on, and opened with a reason. */
async function openAsStranger(
  context: Context,
  caseId: string,
  staffId: string,
  reason: string,
): Promise<void> {
  await caseAccessHandlers.assign({ caseId, staffId }, context)
  await caseAccessHandlers.unassign({ caseId, staffId: context.session.staff.id }, context)
  await caseAccessHandlers.open({ caseId, reason }, context)
}

/**
 * One case for each line. Each is kept longer for a hostile reason and is somebody else's, opened for
 * a hostile reason; the first one has a hostile file for each line.
 * @returns codes of the cases
 */
export async function fillOfficeWithHostileTexts(
  session: Session,
  lines: readonly string[],
  all: string,
): Promise<readonly string[]> {
  const context = contextOf(session)
  const colleagues = addColleagues(session, lines)
  const codes: string[] = []
  await caseAccessHandlers.choose({ whose: 'all' }, context)
  for (const [index, line] of lines.entries()) {
    const { caseId, code } = await finishInterview(session)
    const kept = { until: '2031-01-01', reason: 'other', note: all.slice(0, 2000) } as const
    await retentionHandlers.keep({ kind: 'case', id: caseId, ...kept }, context)
    if (index === 0) await addFiles(session, caseId, lines)
    await openAsStranger(context, caseId, colleagues[index] ?? '', line)
    codes.push(code)
  }
  return codes
}
