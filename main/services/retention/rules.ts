/** @file How long this office keeps what. */
import { z } from 'zod'
import {
  defaultRules,
  mostMonths,
  ruledClasses,
  startsOf,
  type RetentionRules,
  type RuledClass,
  type Start,
} from '#shared/domain/retention/rules.ts'
import { AppError } from '#shared/errors.ts'
import type { Reader } from '#main/db/database.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import type { Session } from '#main/vault/session.ts'

const stored = z.record(
  z.string(),
  z.object({ months: z.int().min(0).max(mostMonths), from: z.string() }),
)

const fits = (name: RuledClass, from: string): from is Start =>
  (startsOf[name] as readonly string[]).includes(from)

/** A rule that was never set, or that cannot be read, is the one we suggest. */
export function readRules(db: Reader): RetentionRules {
  const text = findSetting(db, 'retention')
  const found = text === null ? {} : (stored.safeParse(JSON.parse(text)).data ?? {})
  const one = (name: RuledClass) => {
    const rule = found[name]
    return rule !== undefined && fits(name, rule.from)
      ? { months: rule.months, from: rule.from }
      : defaultRules[name]
  }
  return Object.fromEntries(ruledClasses.map((name) => [name, one(name)])) as RetentionRules
}

/** @throws AppError `invalidInput` for a day that this class cannot be counted from */
export function saveRules(session: Session, rules: RetentionRules): RetentionRules {
  const wrong = ruledClasses.filter((name) => !fits(name, rules[name].from))
  if (wrong.length > 0) throw new AppError('invalidInput', { fields: wrong })
  session.write('retention.rules', null, (db) => {
    putSetting(db, 'retention', JSON.stringify(rules))
  })
  return readRules(session.db)
}
