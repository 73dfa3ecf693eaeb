/** @file What the office had set since the backup: the later word counts, wherever it was said. */
import type { Reader } from '#main/db/database.ts'
import { findSetting, type SettingName } from '#main/db/tables/setting.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'
import { readableTables, readPastDamage } from './read-past-damage.ts'
import type { Watch } from './readable.ts'

/** By what the log says that it was changed. What is not here is of each vault its own. */
const changedBy: Readonly<Partial<Record<SettingName, readonly AuditAction[]>>> = {
  secondPerson: ['people.alone'],
  retention: ['retention.rules'],
  office: ['office.save'],
  recovery: [
    'recovery.use',
    'recovery.key',
    'recovery.cards',
    'recovery.noCards',
    'recovery.practise',
  ],
  auditComparedAt: ['audit.compare'],
}

export interface Setting {
  readonly name: SettingName
  readonly value: string
}

/** @throws AppError `cancelled` */
export async function newerSettings(
  here: Reader,
  there: Reader,
  { cancelled }: Pick<Watch, 'cancelled'>,
): Promise<readonly Setting[]> {
  if (!['audit_entry', 'setting'].every((name) => readableTables(there).includes(name))) return []
  const latest = new Map<string, string>()
  await readPastDamage(there, 'audit_entry', {
    each: ({ action, at }) => {
      if (String(at) > (latest.get(String(action)) ?? '')) latest.set(String(action), String(at))
    },
    cancelled,
  })
  const values = new Map<string, string>()
  await readPastDamage(there, 'setting', {
    each: ({ name, value }) => values.set(String(name), String(value)),
    cancelled,
  })
  return (Object.keys(changedBy) as SettingName[]).flatMap((name) => {
    const actions = changedBy[name] ?? []
    const value = values.get(name)
    if (value === undefined || value === findSetting(here, name)) return []
    const its = latestOf(actions.map((action) => latest.get(action) ?? ''))
    return its > latestHere(here, actions) ? [{ name, value }] : []
  })
}

const latestOf = (moments: readonly string[]): string => moments.toSorted().at(-1) ?? ''

function latestHere(here: Reader, actions: readonly AuditAction[]): string {
  const sql = `SELECT max(at) FROM audit_entry WHERE action IN (SELECT value FROM json_each(?))`
  const at = here.prepare(sql).pluck().get(JSON.stringify(actions))
  return typeof at === 'string' ? at : ''
}
