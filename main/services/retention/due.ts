/** @file What has come to its day, and the day of any one thing. */
import { effectiveConsent, latestDecision } from '#shared/codebook/consent.ts'
import {
  latestStart,
  reviewDay,
  startDay,
  type StartDays,
} from '#shared/domain/retention/review-day.ts'
import type { RetentionRules, RuledClass } from '#shared/domain/retention/rules.ts'
import { bareCaseCode } from '#shared/domain/case-code.ts'
import { AppError } from '#shared/errors.ts'
import type { ItemKind, RetentionItem } from '#shared/ipc/retention.ts'
import type { Reader } from '#main/db/database.ts'
import {
  allDrafts,
  consentsOf,
  dueCases,
  duePartnerBundles,
  endedConsents,
  findCase,
  findPartnerBundle,
  personsAlone,
  type Candidate,
  type DecidedCandidate,
  type DuePartnerBundle,
} from '#main/db/tables/retention-due.ts'
import { dayOf } from '../clock.ts'
import { readRules } from './rules.ts'

export type Found = Omit<RetentionItem, 'name' | 'open'>

/** Everything that is due on this day, the longest overdue first. */
export function dueItems(db: Reader, today: string): readonly Found[] {
  const rules = readRules(db)
  const looking = (name: RuledClass) => ({
    today,
    from: rules[name].from,
    latest: latestStart(rules[name].months, today),
  })
  const found = [
    ...dueCases(db, looking('closedCase'), 'closed').map((row) => ofCase(row, 'closedCase', rules)),
    ...dueCases(db, looking('openCase'), 'open').map((row) => ofCase(row, 'openCase', rules)),
    ...byPerson(endedConsents(db, today)).map((events) => ofConsents(events, rules, today)),
    ...personsAlone(db).map((row) => ofRow('person', row, 'personAlone', rules)),
    ...allDrafts(db).map((row) => ofRow('draft', row, 'draft', rules)),
    ...duePartnerBundles(db, today).map(ofPartnerBundle),
  ].filter((item) => item.dueOn !== null && item.dueOn <= today)
  return found.sort((a, b) => inOrder(a.dueOn ?? '', b.dueOn ?? '') || inOrder(a.id, b.id))
}

/** Days and ids follow no language's order, which would take longer for many. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** @throws AppError `notFound` */
export function findItem(db: Reader, kind: ItemKind, id: string, today: string): Found {
  const rules = readRules(db)
  const item = finders[kind](db, id, rules, today)
  if (item === null) throw new AppError('notFound')
  return item
}

type Finder = (db: Reader, id: string, rules: RetentionRules, today: string) => Found | null

const finders: Readonly<Record<ItemKind, Finder>> = {
  case: (db, id, rules) => {
    const row = findCase(db, id)
    return row && ofCase(row, row.isClosed === 1 ? 'closedCase' : 'openCase', rules)
  },
  casePerson: (db, id, rules, today) => {
    const events = consentsOf(db, id)
    return events.length === 0 ? null : ofConsents(events, rules, today)
  },
  person: (db, id, rules) => {
    const row = personsAlone(db).find((person) => person.id === id)
    return row === undefined ? null : ofRow('person', row, 'personAlone', rules)
  },
  draft: (db, id, rules) => {
    const row = allDrafts(db).find((draft) => draft.id === id)
    return row === undefined ? null : ofRow('draft', row, 'draft', rules)
  },
  partnerBundle: (db, id) => {
    const row = findPartnerBundle(db, id)
    return row && ofPartnerBundle(row)
  },
}

/** Where there is no code on paper, one that can be read and typed. */
const shortCode = (id: string): string => id.slice(0, 6).toUpperCase()

/** Whether what was typed is the code, however it was spaced. */
export const isCodeOf = ({ code }: Pick<Found, 'code'>, typed: string): boolean =>
  bareCaseCode(typed) !== '' && bareCaseCode(typed) === bareCaseCode(code)

function daysOf({ closed, registered, changedAt, createdAt }: Candidate): StartDays {
  return {
    closed,
    changed: dayOf(new Date(changedAt)),
    registered: registered ?? dayOf(new Date(createdAt)),
  }
}

function ofRow(
  kind: ItemKind,
  row: Candidate,
  name: RuledClass,
  rules: RetentionRules,
  days: StartDays = daysOf(row),
): Found {
  const rule = rules[name]
  const { id, caseId, code, until } = row
  const day = startDay(rule, days)
  return {
    kind,
    id,
    class: name,
    caseId,
    code: code ?? shortCode(id),
    dueOn: until ?? reviewDay(rule, days),
    start: until !== null || day === null ? null : { from: rule.from, day },
    until,
  }
}

const ofCase = (row: Candidate, name: RuledClass, rules: RetentionRules): Found =>
  ofRow('case', row, name, rules)

function ofPartnerBundle({ id, deleteBy }: DuePartnerBundle): Found {
  return {
    kind: 'partnerBundle',
    id,
    class: 'partnerRecords',
    caseId: null,
    code: shortCode(id),
    dueOn: deleteBy,
    start: null,
    until: null,
  }
}

type Events = readonly [DecidedCandidate, ...DecidedCandidate[]]

function byPerson(rows: readonly DecidedCandidate[]): readonly (readonly DecidedCandidate[])[] {
  const groups = new Map<string, DecidedCandidate[]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group === undefined) groups.set(row.id, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

const isSome = (events: readonly DecidedCandidate[]): events is Events => events.length > 0

/** A record that was never agreed to holds nothing but that; it follows the rule of its case. */
function ofConsents(
  events: readonly DecidedCandidate[],
  rules: RetentionRules,
  today: string,
): Found {
  if (!isSome(events)) throw new AppError('internal', { reason: 'consents' })
  const [row] = events
  const latest = latestDecision(events, 'caseRecord', today)
  const wasGiven = events.some(({ decision }) => decision === 'given')
  const ended = latest?.decision === 'withdrawn' || (latest?.decision === 'refused' && wasGiven)
  if (latest !== null && ended)
    return ofRow('casePerson', row, 'consentWithdrawn', rules, { withdrawn: latest.decidedOn })
  const expired = latest?.decision === 'given' && !effectiveConsent(events, 'caseRecord', today)
  if (latest !== null && expired)
    return ofRow('casePerson', row, 'consentExpired', rules, { expired: latest.expiresOn })
  return {
    ...ofRow('casePerson', row, 'consentExpired', rules, {}),
    class: null,
    dueOn: null,
    start: null,
  }
}
