/** @file How this office works: optional parts of the codebook, and what to do in danger. */
import { z } from 'zod'
import { modules, type ModuleName } from '#shared/codebook/field.ts'
import { adoptOfficeCodebook } from '#shared/codebook/office.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import {
  riskCard,
  type officeCalls,
  type OfficeSettings,
  type RiskCard,
} from '#shared/ipc/office.ts'
import type { Reader } from '#main/db/database.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import type { Session } from '#main/vault/session.ts'
import type { Context } from './context.ts'

const blank: RiskCard = { phone: '', steps: '' }

const empty: OfficeSettings = {
  modules: [],
  riskCards: {
    safety: blank,
    selfHarm: blank,
    traffickerContact: blank,
    childAtRisk: blank,
    family: blank,
    health: blank,
  },
}

/** Kept as JSON. A part that cannot be read is as good as never set: it must not keep anybody out. */
const kept = z.object({
  modules: z.array(z.string()).catch([]).transform(known),
  riskCards: z.record(z.string(), riskCard.catch(blank)).catch({}),
})

function known(names: readonly string[]): ModuleName[] {
  return modules.filter((name) => names.includes(name))
}

function readOffice(db: Reader): OfficeSettings {
  const text = findSetting(db, 'office')
  if (text === null) return empty
  const office = kept.parse(JSON.parse(text))
  return { modules: office.modules, riskCards: { ...empty.riskCards, ...onlyKnown(office) } }
}

function onlyKnown({ riskCards }: z.infer<typeof kept>): Partial<OfficeSettings['riskCards']> {
  return Object.fromEntries(Object.entries(riskCards).filter(([risk]) => risk in empty.riskCards))
}

/** Once after each sign-in, before anything is read or checked in this process. */
export function adoptOffice({ db }: Session): void {
  adoptOfficeCodebook({ modules: readOffice(db).modules })
}

export const officeHandlers: Handlers<typeof officeCalls, Context> = {
  get: (_, { session }) => readOffice(session.db),
  set: (changes, { session }) => {
    const before = readOffice(session.db)
    const next = {
      modules: changes.modules ?? before.modules,
      riskCards: changes.riskCards ?? before.riskCards,
    }
    session.write('office.save', null, (db) => {
      putSetting(db, 'office', JSON.stringify(next))
    })
    adoptOffice(session)
    return next
  },
}
