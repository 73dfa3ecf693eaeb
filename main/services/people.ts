/** @file Somebody whom the office may know already: who it may be, and what is on record. */
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import { traitsOf } from '#shared/domain/duplicates/traits.ts'
import { AppError } from '#shared/errors.ts'
import { isoDate, type Handlers } from '#shared/ipc/call.ts'
import type { KnownPerson, peopleCalls } from '#shared/ipc/people.ts'
import { nameOf } from '#main/db/search/names.ts'
import { searchIndexOf } from '#main/db/search/search-index.ts'
import type { Reader } from '#main/db/database.ts'
import { namesAssigned } from '#main/db/tables/case-assignment.ts'
import { listCasesOf, personsIn } from '#main/db/tables/case-person.ts'
import { personTable } from '#main/db/tables/record-tables.ts'
import { answersOf, findRow } from '#main/db/tables/table.ts'
import type { Session } from '#main/vault/session.ts'
import { plain } from './case-detail.ts'
import { isPersonOpen } from './case-gate.ts'
import { today } from './clock.ts'
import type { Context } from './context.ts'
import { namesReady } from './names-ready.ts'
import { sealerOf } from './save-case.ts'

const registrationDate = 'case.registrationDate'

/** What was true on one day only is asked again. */
const lasting = entityByName.person.fields.filter(({ matches }) => matches !== 'age')

export const peopleHandlers: Handlers<typeof peopleCalls, Context> = {
  similar: async ({ answers, leaveOut, caseId }, context) => {
    await namesReady(context)
    const { session } = context
    const index = searchIndexOf(session)
    if (index === null) throw new AppError('forbidden')
    const day = isoDate.safeParse(answers[registrationDate]?.value)
    const traits = traitsOf(answers, day.data ?? today())
    const others = new Set([...leaveOut, ...(caseId === null ? [] : personsIn(session.db, caseId))])
    return index.alike(traits, others).map(({ personId, band, reasons, doubts }) => ({
      ...knownPerson(session, personId, recordOf(session, personId)),
      band,
      reasons: [...reasons],
      doubts: [...doubts],
    }))
  },

  known: ({ personId }, { session }) => {
    const answers = recordOf(session, personId)
    const kept = lasting.flatMap(({ path }) => {
      const answer = answers[path]
      return answer === undefined ? [] : [[path, answer] as const]
    })
    return {
      person: knownPerson(session, personId, answers),
      answers: plain(Object.fromEntries(kept)),
    }
  },
}

function recordOf(session: Session, personId: string): Answers {
  return answersOf(personTable, findRow(session.db, personTable, personId), sealerOf(session))
}

function knownPerson(session: Session, personId: string, answers: Answers): KnownPerson {
  const { db } = session
  const open = isPersonOpen(session, personId)
  const cases = listCasesOf(db, personId)
  const { display } = nameOf(answers)
  const value = (name: string) => answers[`${personTable.entity.name}.${name}`]?.value
  const [birthdate, age, gender] = [value('birthdate'), value('ageAtRegistration'), value('gender')]
  return {
    personId,
    open,
    with: open ? [] : colleaguesOn(db, cases),
    name: !open || display === '' ? null : display,
    birthdate: open && typeof birthdate === 'string' ? birthdate : null,
    ageAtRegistration: typeof age === 'number' ? age : null,
    gender: typeof gender === 'string' ? gender : null,
    cases: [...cases],
  }
}

function colleaguesOn(db: Reader, cases: readonly { readonly caseId: string }[]): string[] {
  const names = namesAssigned(
    db,
    cases.map(({ caseId }) => caseId),
  )
  return [...new Set([...names.values()].flat())]
}
