/** @file Fills the practice office through the same functions that real interviews go through. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { generatePeople, type PracticePerson } from '#shared/practice/generate.ts'
import { AppError } from '#shared/errors.ts'
import { giveOutCode } from '#main/db/tables/human-code.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'
import { prepareCase, writeCase, writeVictim, type PreparedCase } from './new-case.ts'
import type { Recorder } from './recorder.ts'
import type { Writer } from '#main/db/database.ts'

const batch = 500

/** Always the same people, so that an exercise can be talked about. */
const seed = 2026

/**
 * @param progress told after each transaction
 * @param lastDay the last day on which anything happens (`YYYY-MM-DD`)
 */
export async function fillPractice(
  session: Session,
  persons: number,
  progress: (done: number, of: number) => void,
  lastDay = today(),
): Promise<void> {
  const sealer = session.identity
  if (sealer === null || session.office !== 'practice') throw new AppError('forbidden')
  const people = generatePeople(persons, seed, lastDay).map((one) => prepared(one, lastDay))
  for (let done = 0; done < people.length; done += batch) {
    const part = people.slice(done, done + batch)
    const recorder = { staffId: session.staff.id, sealer, at: now() }
    session.write('practice.fill', String(part.length), (db) => {
      for (const one of part) writeOne(db, one, recorder)
    })
    progress(done + part.length, people.length)
    await nextTurn()
  }
}

interface PreparedTogether {
  readonly first: PreparedCase
  readonly others: readonly PreparedCase[]
}

function prepared(one: PracticePerson, beganOn: string): PreparedTogether {
  const [first, ...others] = [one, ...one.together].map(({ answers, consents, rows }) =>
    prepareCase({ answers, consents, rows, beganOn }, beganOn),
  )
  if (first === undefined) throw new AppError('internal')
  return { first, others }
}

function writeOne(db: Writer, { first, others }: PreparedTogether, recorder: Recorder): void {
  const caseId = newId()
  writeCase(db, caseId, giveOutCode(db), first, recorder)
  for (const other of others) writeVictim(db, caseId, other, recorder, null)
}
