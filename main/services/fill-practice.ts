/** @file Fills the practice office through the same functions that real interviews go through. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { generatePeople } from '#shared/practice/generate.ts'
import { AppError } from '#shared/errors.ts'
import { giveOutCode } from '#main/db/tables/human-code.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'
import { prepareCase, writeCase } from './new-case.ts'

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
  const people = generatePeople(persons, seed, lastDay).map(({ answers, consents }) =>
    prepareCase({ answers, consents, beganOn: lastDay }, lastDay),
  )
  for (let done = 0; done < people.length; done += batch) {
    const part = people.slice(done, done + batch)
    const recorder = { staffId: session.staff.id, sealer, at: now() }
    session.write('practice.fill', String(part.length), (db) => {
      for (const prepared of part) writeCase(db, newId(), giveOutCode(db), prepared, recorder)
    })
    progress(done + part.length, people.length)
    await nextTurn()
  }
}
