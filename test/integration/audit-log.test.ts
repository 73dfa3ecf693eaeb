import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { auditLogHandlers } from '#main/services/audit-log.ts'
import type { Context } from '#main/services/context.ts'
import { auditKeyOf, createAuditWriter } from '#main/vault/audit.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { createSigner } from '#main/vault/signing.ts'
import { AppError } from '#shared/errors.ts'
import type { AuditFilter } from '#shared/ipc/audit-log.ts'
import { temporaryFolder } from '#test/support/office.ts'
import { contextOf, finishInterview } from '#test/support/records.ts'
import { createTestVault } from '#test/support/vault.ts'

const all: AuditFilter = { person: null, kind: null, action: null, from: null, to: null }

function office(options: Parameters<typeof createTestVault>[0] = {}) {
  const vault = createTestVault(options)
  onTestFinished(() => {
    vault.remove()
  })
  return { vault, context: contextOf(vault.session) }
}

/** The same session, with what a call gets beside its input. */
function contextWith({ session }: Context, part: Partial<Context>): Context {
  const descriptors = Object.getOwnPropertyDescriptors(part)
  return Object.create(contextOf(session), descriptors) as Context
}

const list = (context: Context, filter: Partial<AuditFilter> = {}, before: number | null = null) =>
  auditLogHandlers.list({ filter: { ...all, ...filter }, before, limit: 50 }, context)

test('the list shows who did what, when and about which case, the newest first', async () => {
  const { context } = office()
  const { caseId } = await finishInterview(context.session)
  const { entries, more } = await list(context)
  expect(more).toBe(false)
  expect(entries.map(({ action }) => action)).toEqual([
    'intake.finish',
    'intake.start',
    'session.unlock',
    'session.setup',
  ])
  const code = context.session.db
    .prepare('SELECT code FROM case_record WHERE id = ?')
    .pluck()
    .get(caseId)
  expect(entries[0]).toMatchObject({ person: 'Test Person', about: { kind: 'case', text: code } })
  expect(entries[3]?.signed).toBe(true)
})

test('nothing of a person in a case stands in it (ASVS 16.2.5)', async () => {
  const { context } = office()
  await finishInterview(context.session)
  const shown = JSON.stringify(await list(context))
  for (const word of ['Sokha', 'Chan', 'ចាន់']) expect(shown).not.toContain(word)
})

test('it is chosen by person, kind, action and period, and read page by page', async () => {
  const { vault, context } = office()
  for (let save = 0; save < 120; save++) vault.session.write('case.save', null, () => undefined)
  vault.session.write('report.export', null, () => undefined)
  const actions = async (filter: Partial<AuditFilter>) =>
    (await list(context, filter)).entries.map(({ action }) => action)
  expect(await actions({ kind: 'leaving' })).toEqual(['report.export'])
  expect(await actions({ action: 'session.setup' })).toEqual(['session.setup'])
  expect(await actions({ kind: 'cases', action: 'session.setup' })).toEqual([])
  expect(await actions({ person: '0'.repeat(32) })).toEqual([])
  expect((await actions({ person: vault.staffId })).length).toBe(50)
  expect(await actions({ from: '2999-01-01T00:00:00.000Z' })).toEqual([])
  expect(await actions({ to: '1999-01-01T00:00:00.000Z' })).toEqual([])

  const seen: number[] = []
  for (let before: number | null = null; ;) {
    const page = await list(context, { kind: 'cases' }, before)
    seen.push(...page.entries.map(({ seq }) => seq))
    if (!page.more) break
    before = seen.at(-1) ?? null
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => 122 - at))
})

test('checking a whole log says so, and that it was checked is noted', async () => {
  const { context } = office()
  const check = await auditLogHandlers.check({}, context)
  expect(check).toEqual({ entries: 2, problem: null, putBack: [] })
  expect((await list(context)).entries[0]).toMatchObject({
    action: 'audit.check',
    about: { kind: 'count', text: '2' },
  })
})

test('what is wrong is located by number and time, and noted (ASVS 16.4.2)', async () => {
  const { vault, context } = office()
  for (let save = 0; save < 5; save++) vault.session.write('case.save', null, () => undefined)
  const right = vault.session.db.prepare('SELECT at FROM audit_entry WHERE seq = 3').pluck().get()
  vault.session.writeDraft((db) => {
    db.prepare('DROP TRIGGER audit_entry_never_changes').run()
    db.prepare(`UPDATE audit_entry SET at = '2020-02-02T00:00:00.000Z' WHERE seq = 4`).run()
  })
  const check = await auditLogHandlers.check({}, context)
  expect(check.problem).toEqual({
    seq: 4,
    kind: 'edited',
    after: right,
    claimed: '2020-02-02T00:00:00.000Z',
  })
  expect((await list(context)).entries[0]).toMatchObject({
    action: 'audit.broken',
    about: { text: '4' },
  })
})

test('an older file that was noticed at sign-in is told with its number', async () => {
  const { vault, context } = office()
  vault.session.write('session.vaultOlder', '17', () => undefined)
  expect((await auditLogHandlers.check({}, context)).putBack).toMatchObject([
    { seq: 3, missing: 17 },
  ])
})

test('a log that somebody changed with other tools can still be read', async () => {
  const { vault, context } = office()
  vault.session.writeDraft((db) => {
    db.prepare('DROP TRIGGER audit_entry_never_changes').run()
    db.prepare(
      `UPDATE audit_entry SET at = 'never', action = '=1+1', subject = 'Sokha', staff_id = 'x' WHERE seq = 1`,
    ).run()
  })
  expect((await list(context)).entries[1]).toMatchObject({
    at: 'never',
    action: null,
    person: null,
    about: { kind: 'other', text: 'Sokha' },
  })
})

test('checking can be cancelled, and then nothing is noted', async () => {
  const { vault } = office()
  const { session, keys, staffId } = vault
  const audit = createAuditWriter(
    session.db,
    auditKeyOf(session.db, keys.dek),
    staffId,
    createSigner(keys.usk),
  )
  session.writeDraft((db) => {
    for (let save = 0; save < 3_000; save++)
      audit.keep(audit.append(db, 'case.save', null, '2026-11-22T08:00:00.000Z'))
  })
  const reopened = vault.reopen()
  const head = reopened.auditHead()
  const told: number[] = []
  let asked = 0
  const stopping = contextWith(contextOf(reopened), {
    progress: (done) => told.push(done),
    cancelled: () => (asked += 1) > 1,
  })
  await expect(auditLogHandlers.check({}, stopping)).rejects.toThrow(new AppError('cancelled'))
  expect(told).toEqual([1_000])
  expect(reopened.auditHead()).toEqual(head)
})

test('what a report printed is compared however it is typed', async () => {
  const { vault, context } = office()
  const { seq, hash } = vault.session.auditHead()
  const printed = `${String(seq)}-${hash.slice(0, 16)}`
  const compare = (reference: string) => auditLogHandlers.compare({ reference }, context)
  expect(await compare(printed)).toMatchObject({ outcome: 'same', seq })
  expect(await compare(` ${printed.toUpperCase().replace('-', ' – ')} `)).toMatchObject({
    outcome: 'same',
  })
  // With the right code the number is known, whatever was typed for it.
  expect(await compare(`999-${hash.slice(0, 16)}`)).toMatchObject({ outcome: 'same', seq })
  const last = printed.at(-1) === '0' ? '1' : '0'
  expect(await compare(printed.slice(0, -1) + last)).toEqual({
    outcome: 'mistyped',
    seq,
    differing: 1,
  })
  expect(await compare(`${String(seq)}-0123456789abcdef`)).toMatchObject({
    outcome: 'otherLog',
  })
  expect(await compare(`999-${'0'.repeat(16)}`)).toMatchObject({ outcome: 'older' })
  const words = (await list(context)).entries.map(({ action }) => action)
  // A typing mistake is no event.
  expect(words.filter((action) => action?.startsWith('audit.') === true)).toEqual([
    'audit.differs',
    'audit.differs',
    'audit.compare',
    'audit.compare',
    'audit.compare',
  ])
  await expect(async () => compare('4711')).rejects.toThrow('invalidInput')
})

test('once a month it asks for such a comparison, and a wrong clock does not silence it', async () => {
  const day = 24 * 60 * 60 * 1000
  const isDue = async (context: Context) => (await auditLogHandlers.state({}, context)).compareDue
  expect(await isDue(office().context)).toBe(false)

  const { vault, context } = office({ now: () => Date.now() - 32 * day })
  expect(await isDue(context)).toBe(true)
  const { seq, hash } = vault.session.auditHead()
  await auditLogHandlers.compare({ reference: `${String(seq)}-${hash}` }, context)
  expect(await isDue(context)).toBe(false)

  const comparedAt = (at: number) => {
    vault.session.writeDraft((db) => {
      putSetting(db, 'auditComparedAt', new Date(at).toISOString())
    })
  }
  comparedAt(Date.now() - 32 * day)
  expect(await isDue(context)).toBe(true)
  // The clock was in another year when it was compared.
  comparedAt(Date.now() + 400 * day)
  expect(await isDue(context)).toBe(true)
})

const save = (context: Context, format: 'csv' | 'xlsx', filter: Partial<AuditFilter> = {}) =>
  auditLogHandlers.save(
    {
      filter: { ...all, ...filter },
      language: 'en',
      format,
      target: { handle: 'x', label: 'x' },
    },
    context,
  )

test('a saved table holds no formula, whatever a person is called, and saving is noted and signed (ASVS 1.2.10)', async () => {
  const { vault, context } = office({ person: '=HYPERLINK("http://x")' })
  const target = join(temporaryFolder(), 'log.csv')
  const withFile = contextWith(context, { files: { target } })
  expect(await save(withFile, 'csv')).toEqual({ entries: 2 })
  const lines = readFileSync(target, 'utf8').split('\r\n')
  expect(lines[0]).toBe('\ufeffNo.,Day,Time,World time,Who,What,About,Signed,Reference')
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")",Signed in,,no,2-`)
  const newest = (await list(context)).entries[0]
  expect(newest).toMatchObject({ action: 'audit.export', signed: true, about: { text: '2' } })
  expect((await vault.session.verifyAudit()).problem).toBeNull()
})

test('a workbook is written too, and only what was chosen is in it', async () => {
  const { context } = office()
  const target = join(temporaryFolder(), 'log.xlsx')
  const withFile = contextWith(context, { files: { target } })
  expect(await save(withFile, 'xlsx', { action: 'session.setup' })).toEqual({ entries: 1 })
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK')
})

test('when the file cannot be written, the log still says that it was asked for', async () => {
  const { context } = office()
  const target = join(temporaryFolder(), 'not', 'there', 'log.csv')
  await expect(save(contextWith(context, { files: { target } }), 'csv')).rejects.toThrow(AppError)
  expect((await list(context)).entries[0]?.action).toBe('audit.export')
})
