import { randomInt } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { AppError } from '#shared/errors.ts'
import { asideFolders } from '#main/backup/swap.ts'
import type { Context } from '#main/services/context.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { organisationHandlers } from '#main/services/organisations.ts'
import { recordHandlers } from '#main/services/records.ts'
import { salvageHandlers } from '#main/services/salvage.ts'
import { kdfFloor } from '#main/vault/kdf.ts'
import type { Session } from '#main/vault/session.ts'
import { createVaultHost } from '#main/vault/vault-host.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import { backUpNow, sessionOf } from '#test/support/backups.ts'
import { repetitions } from '#test/support/child.ts'
import { hostAt, passphrase, temporaryFolder } from '#test/support/office.ts'
import {
  answersOf,
  contextOf,
  draftOf,
  exampleAnswers,
  finishInterview,
  list,
} from '#test/support/records.ts'

const page = 4096
const setup = {
  organisation: 'Test Organisation',
  country: 'KH',
  person: 'Test Person',
  colour: 'teal',
  animal: 'heron',
  passphrase,
}

/** Each with all answers, by code. */
type Cases = Readonly<Record<string, Answers>>

let whole: {
  readonly root: string
  readonly slot: string
  readonly backup: Cases
  readonly last: Cases
}

async function casesOf(session: Session): Promise<Cases> {
  const { rows } = await list(session, { limit: 500 })
  const cases: Record<string, Answers> = {}
  for (const { caseId, code } of rows) {
    const detail = await caseHandlers.get({ caseId }, contextOf(session))
    cases[code] = detail.answers
  }
  return cases
}

const interview = (session: Session, name: string) =>
  finishInterview(session, { ...exampleAnswers, ...answersOf({ 'person.firstName': name }) })

async function writeSince(session: Session, first: { caseId: string }): Promise<void> {
  const context = contextOf(session)
  for (let number = 0; number < 20; number++) await interview(session, `After ${String(number)}`)
  const { people } = await caseHandlers.get(first, context)
  const { answers } = draftOf(answersOf({ 'service.details': 'Since the backup' }))
  const casePersonId = people[0]?.casePersonId ?? ''
  await recordHandlers.add({ ...first, casePersonId, entity: 'service', answers }, context)
  const { draftId } = await intakeHandlers.start({}, context)
  const typed = draftOf(answersOf({ 'person.firstName': 'Half typed' }))
  await intakeHandlers.autosave({ draftId, draft: typed }, context)
  const house = draftOf(answersOf({ 'organisation.name': 'House of Mlis' })).answers
  await organisationHandlers.save({ id: null, revision: null, answers: house }, context)
}

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'tessera-test-'))
  const host = createVaultHost({ root, fillPractice: () => undefined, kdfCost: kdfFloor })
  await host.finishSetup(await host.beginSetup(setup))
  const session = sessionOf(host)
  const first = await interview(session, 'Before 0')
  for (let number = 1; number < 10; number++) await interview(session, `Before ${String(number)}`)
  const backup = await casesOf(session)
  await backUpNow(session)
  await writeSince(session, first)
  const last = await casesOf(session)
  const slot = host.office()?.tiles[0]?.slot ?? ''
  host.close()
  whole = { root, slot, backup, last }
})
afterAll(() => {
  rmSync(whole.root, { recursive: true, force: true })
})

/** The same office again, with some pages changed on the disk. */
function damaged(pages: readonly number[]) {
  const root = temporaryFolder()
  cpSync(whole.root, root, { recursive: true })
  const path = join(root, 'office', 'vault.db')
  const bytes = readFileSync(path)
  for (const number of pages) {
    const place = (number - 1) * page + randomInt(page)
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << randomInt(8)), place)
  }
  writeFileSync(path, bytes)
  const host = hostAt(root)
  return { host, root, bytes, context: at(host) }
}

/** What a handler gets in the vault process. */
function at(host: VaultHost): Context {
  return {
    vault: host,
    get session() {
      if (host.session === null) throw new AppError('locked')
      return host.session
    },
    files: {},
    parser: { parse: () => Promise.reject(new AppError('badFile')) },
    progress: () => undefined,
    cancelled: () => false,
  }
}

const pageCount = (): number => readFileSync(join(whole.root, 'office', 'vault.db')).length / page

async function signIn(host: VaultHost): Promise<string> {
  try {
    await host.unlock(whole.slot, passphrase)
    return 'open'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

/** All that can be read is as it was written; what cannot is not there. */
function expectNothingWrong(cases: Cases): void {
  for (const [code, answers] of Object.entries(cases)) {
    const known = whole.last[code] ?? {}
    for (const [path, answer] of Object.entries(answers)) expect(answer).toEqual(known[path])
  }
}

async function restoreNewest(context: Context): Promise<void> {
  const [newest] = await salvageHandlers.backups({}, context)
  await salvageHandlers.restore({ name: newest?.name ?? '' }, context)
}

test('random damage: looked at, restored and merged, with nothing wrong and nothing lost that can be read', async () => {
  let told = 0
  for (let run = 0; run < repetitions(6, 150); run++) {
    const pages = Array.from({ length: 1 + randomInt(6) }, () => 2 + randomInt(pageCount() - 1))
    const { host, root, bytes, context } = damaged(pages)
    if ((await signIn(host)) === 'open') {
      expectNothingWrong(await casesOf(sessionOf(host)))
      host.close()
      continue
    }
    told++
    const seen = await salvageHandlers.look({}, context)
    await restoreNewest(context)
    const restored = await casesOf(sessionOf(host))
    expect(Object.keys(restored)).toEqual(Object.keys(whole.backup))
    const [aside] = asideFolders(root)
    const kept = readFileSync(join(root, aside?.name ?? '', 'vault.db'))
    expect(kept.equals(bytes)).toBe(true)
    const offer = await salvageHandlers.offer({}, context)
    if (offer !== null) {
      const { cases, leftOut } = await salvageHandlers.merge({}, context)
      expect(cases).toBe(offer.missing + offer.newer)
      const merged = await casesOf(sessionOf(host))
      expect(Object.keys(merged).length).toBeGreaterThanOrEqual(seen.cases - leftOut)
    }
    const after = await casesOf(sessionOf(host))
    expectNothingWrong(after)
    for (const code of Object.keys(whole.backup)) expect(Object.keys(after)).toContain(code)
    expect((await sessionOf(host).verifyAudit()).problem).toBeNull()
    expect(await salvageHandlers.offer({}, context)).toBeNull()
    host.close()
  }
  expect(told).toBeGreaterThan(0)
}, 900_000)

/** Damage to what can be made again: an index. Every row is still there. */
async function onlyAnIndexDamaged() {
  for (let number = 2; number <= pageCount(); number++) {
    const made = damaged([number])
    if ((await signIn(made.host)) === 'damaged') {
      const { tables } = await salvageHandlers.look({}, made.context)
      if (tables.length > 0 && tables.every(({ lost }) => lost === 0)) return made
    }
    made.host.close()
  }
  throw new Error('no page of an index')
}

test('what was written since the backup comes back whole: cases, services, half-typed interviews, organisations', async () => {
  const { host, context } = await onlyAnIndexDamaged()
  await restoreNewest(context)
  expect(await salvageHandlers.waiting({}, context)).not.toBeNull()
  const offer = await salvageHandlers.offer({}, context)
  expect(offer).toMatchObject({ missing: 20, newer: 1, drafts: 1, organisations: 1, lost: 0 })
  const { leftOut } = await salvageHandlers.merge({}, context)
  expect(leftOut).toBe(0)
  const session = sessionOf(host)
  expect(await casesOf(session)).toEqual(whole.last)
  const count = (sql: string) => session.db.prepare(sql).pluck().get()
  expect(count('SELECT count(*) FROM service_delivery')).toBe(1)
  expect(await intakeHandlers.drafts({}, context)).toHaveLength(1)
  expect(count('SELECT count(*) FROM organisation')).toBe(1)
  expect((await list(session, { search: 'After 19' })).rows).toHaveLength(1)
  expect(count(`SELECT subject FROM audit_entry WHERE action = 'salvage.merge'`)).toBe('21')
  expect((await session.verifyAudit()).problem).toBeNull()
  expect(await salvageHandlers.waiting({}, context)).toBeNull()
  host.close()
  expect(await signIn(host)).toBe('open')
})

test('whoever went on with a case after the restore keeps what they wrote', async () => {
  const { host, context } = await onlyAnIndexDamaged()
  await restoreNewest(context)
  const session = sessionOf(host)
  const [code = ''] = Object.keys(whole.backup).filter((one) =>
    JSON.stringify(whole.backup[one]).includes('Before 0'),
  )
  const { rows } = await list(session, { search: code })
  const caseId = rows[0]?.caseId ?? ''
  const { people } = await caseHandlers.get({ caseId }, context)
  const { answers } = draftOf(answersOf({ 'service.details': 'After the restore' }))
  const casePersonId = people[0]?.casePersonId ?? ''
  await recordHandlers.add({ caseId, casePersonId, entity: 'service', answers }, context)
  expect(await salvageHandlers.offer({}, context)).toMatchObject({ missing: 20, newer: 0 })
  await salvageHandlers.merge({}, context)
  const detail = await caseHandlers.get({ caseId }, context)
  expect(detail.rows.service.map((row) => row.answers['service.details']?.value)).toEqual([
    'After the restore',
  ])
})

test('with its first page gone nothing can be read, and the backup still comes back', async () => {
  const { host, context } = damaged([1])
  expect(await signIn(host)).toBe('damaged')
  expect(await salvageHandlers.look({}, context)).toEqual({
    cases: 0,
    codes: [],
    lost: 0,
    tables: [],
  })
  await restoreNewest(context)
  expect(await salvageHandlers.offer({}, context)).toBeNull()
  expect(await casesOf(sessionOf(host))).toEqual(whole.backup)
  await salvageHandlers.decline({}, context)
  expect(await salvageHandlers.waiting({}, context)).toBeNull()
})

test('looking changes nothing of the damaged records', async () => {
  const { host, root, bytes, context } = damaged([2, 3])
  expect(await signIn(host)).toBe('damaged')
  const names = () => readdirSync(join(root, 'office')).filter((name) => name !== 'backups')
  const before = names()
  await salvageHandlers.look({}, context)
  expect(readFileSync(join(root, 'office', 'vault.db')).equals(bytes)).toBe(true)
  expect(names()).toEqual(before)
})

test('without such a sign-in nobody may look or restore, and without damage nothing is offered (ASVS 8.3.1)', async () => {
  const { host, root, context } = damaged([1])
  const refused = expect.objectContaining({ code: 'conflict' }) as Error
  const tries = [
    () => salvageHandlers.look({}, context),
    () => salvageHandlers.backups({}, context),
    () => salvageHandlers.restore({ name: '2026-01-01-00000000' }, context),
  ]
  for (const attempt of tries) await expect((async () => attempt())()).rejects.toThrow(refused)
  await expect(host.unlock(whole.slot, 'a wrong passphrase of six words')).rejects.toThrow()
  for (const attempt of tries) await expect((async () => attempt())()).rejects.toThrow(refused)
  expect(await signIn(host)).toBe('damaged')
  host.close()
  for (const attempt of tries) await expect((async () => attempt())()).rejects.toThrow(refused)
  cpSync(join(whole.root, 'office', 'vault.db'), join(root, 'office', 'vault.db'))
  expect(await signIn(host)).toBe('open')
  for (const attempt of tries) await expect((async () => attempt())()).rejects.toThrow(refused)
  expect(await salvageHandlers.offer({}, context)).toBeNull()
})
