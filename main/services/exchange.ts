/** @file Writes all data of the office to one locked open file, and reads such a file in. */
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { localChanges } from '#shared/codebook/local/changes.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { DataContents, exchangeCalls } from '#shared/ipc/exchange.ts'
import type { Writer } from '#main/db/database.ts'
import { newestLocalCodebook } from '#main/db/tables/local-codebook.ts'
import { readOutsideFile } from '#main/bundle/read-outside-file.ts'
import { checkData } from '#main/exchange/check-data.ts'
import { lockData, unlockData } from '#main/exchange/data-file.ts'
import { addData, planData, type DataPlan } from '#main/exchange/read-data.ts'
import { planOwnQuestions, type OwnQuestionsPlan } from '#main/exchange/local-data.ts'
import { writeData } from '#main/exchange/write-data.ts'
import { writeAtomically } from '#main/files/write-atomically.ts'
import { dataFrom } from '#main/parser/answer.ts'
import { limits } from '#main/parser/limits.ts'
import type { ParsedData } from '#main/parser/parse-data.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'
import { adoptOwnQuestions, writeNext } from './own-questions.ts'
import type { Context } from './context.ts'
import { expectSecondPerson } from './second-person.ts'

function pathOf({ files }: Context, key: string): string {
  const path = files[key]
  if (path === undefined) throw new AppError('invalidInput', { fields: [key] })
  return path
}

interface Opened {
  readonly parsed: ParsedData
  readonly plan: DataPlan
  readonly own: OwnQuestionsPlan
  readonly contents: DataContents
}

async function opened(context: Context, passphrase: string): Promise<Opened> {
  const file = await readOutsideFile(pathOf(context, 'source'), limits.cipherBytes)
  const parsed = dataFrom(await context.parser.parse(await unlockData(file, passphrase)))
  const { db } = context.session
  const own = planOwnQuestions(newestLocalCodebook(db), parsed.ownQuestions)
  const checked = checkData(parsed.tables, today(), own.codebook)
  const plan = planData(db, checked)
  const { organisation, created, codebookVersion, rows } = parsed.manifest
  return {
    parsed,
    plan,
    own,
    contents: {
      organisation,
      created,
      codebookVersion,
      cases: rows['case_record'] ?? 0,
      persons: rows['person'] ?? 0,
      knownCases: plan.known['case_record'] ?? 0,
      ownQuestions: own.added,
      problems: [
        ...wrongOffice(parsed, context.session),
        ...own.problems,
        // A row that is not right is not there for those that point to it.
        ...(checked.problems.length > 0 ? checked.problems : plan.problems),
      ].slice(0, 50),
    },
  }
}

function wrongOffice({ manifest }: ParsedData, session: Session): DataContents['problems'] {
  if (manifest.office === session.office) return []
  return [{ table: 'manifest', row: 1, column: 'office', problem: 'wrongOffice' }]
}

const added = ({ tables }: DataPlan, table: string): number =>
  tables.find(({ name }) => name === table)?.rows.length ?? 0

/** Before the answers to them. The same transaction: neither is there without the other. */
function addOwnQuestions(db: Writer, session: Session, { codebook }: OwnQuestionsPlan): void {
  const before = newestLocalCodebook(db)
  if (codebook === before || localChanges(before, codebook).length === 0) return
  const by = { staffId: session.staff.id, at: now() }
  adoptLocalCodebook(writeNext(db, before, codebook, by))
}

function add(session: Session, { plan, own }: Opened, context: Context) {
  const sealer = session.identity
  if (sealer === null) throw new AppError('forbidden')
  const cases = added(plan, 'case_record')
  try {
    const recoded = session.write('data.read', String(cases), (db) => {
      addOwnQuestions(db, session, own)
      return addData(db, plan, {
        staffId: session.staff.id,
        sealer,
        progress: context.progress,
        cancelled: context.cancelled,
      })
    })
    return { cases, persons: added(plan, 'person'), recoded }
  } finally {
    // What was adopted on the way counts only when it was written.
    adoptOwnQuestions(session)
  }
}

export const exchangeHandlers: Handlers<typeof exchangeCalls, Context> = {
  write: async ({ passphrase, approval }, context) => {
    const { session } = context
    const target = pathOf(context, 'target')
    await expectSecondPerson(context, approval, 'data.write')
    const { zip, manifest } = await writeData(session, now(), (done, of) => {
      if (context.cancelled()) throw new AppError('cancelled')
      context.progress(done, of)
    })
    const locked = await lockData(zip, passphrase)
    // First the log, then the file: nothing leaves without an entry, whatever happens in between.
    session.write('data.write', null, () => undefined)
    try {
      await writeAtomically(target, locked)
    } catch (error) {
      session.write('data.writeFailed', null, () => undefined)
      throw error
    }
    return { cases: manifest.rows['case_record'] ?? 0, persons: manifest.rows['person'] ?? 0 }
  },

  look: async ({ passphrase }, context) => (await opened(context, passphrase)).contents,

  read: async ({ passphrase }, context) => {
    const found = await opened(context, passphrase)
    if (found.contents.problems.length > 0)
      throw new AppError('invalidInput', { fields: ['source'], reason: 'problems' })
    return add(context.session, found, context)
  },
}
