import { expect, it, vi } from 'vitest'
import { deskHandlers } from '#main/services/desk.ts'
import { putHalfTyped } from '#main/db/tables/half-typed.ts'
import type { HalfTyped, HalfTypedField } from '#shared/ipc/desk.ts'
import { onOfficeOf } from '#test/support/colleagues.ts'
import { contextOf, onVault, withoutNames } from '#test/support/records.ts'

const field: HalfTypedField = {
  path: '/cases',
  form: 'section',
  of: 'a'.repeat(32),
  question: 'person.middleName',
  label: 'Middle name',
  at: 0,
  lang: '',
  kind: 'text',
  value: 'Half',
}
const kept: HalfTyped = { fields: [field] }
const nothing: HalfTyped = { fields: [] }

it('what is half typed is there at the next sign-in of the same person, sealed (ASVS 14.2.4)', () =>
  onVault(async (vault) => {
    await deskHandlers.keepHalfTyped(kept, contextOf(vault.session))
    const stored = vault.session.db.prepare('SELECT content FROM half_typed').pluck().get()
    expect(Buffer.from(stored as Uint8Array).includes('Half')).toBe(false)
    const again = contextOf(vault.reopen())
    expect(await deskHandlers.halfTyped({}, again)).toEqual(kept)
    await deskHandlers.keepHalfTyped(nothing, again)
    expect(await deskHandlers.halfTyped({}, again)).toBeNull()
    expect(again.session.db.prepare('SELECT count(*) FROM half_typed').pluck().get()).toBe(0)
  }))

it('nothing is taken of a form that is not known to ask for no secret (ASVS 14.2.4)', () =>
  onOfficeOf([{ name: 'Dara', roles: ['securityOfficer'] }], async ({ signIn }) => {
    const { send, session } = signIn('Dara')
    const ofNoForm = { ...field, form: undefined }
    for (const wrong of [{ ...field, form: 'secondPerson' }, ofNoForm, { ...field, of: '' }]) {
      const reply = await send('desk.keepHalfTyped', { fields: [wrong] })
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    }
    expect(session.db.prepare('SELECT count(*) FROM half_typed').pluck().get()).toBe(0)
  }))

it('a colleague is never given what another had begun to write (ASVS 14.2.4)', () =>
  onOfficeOf([{ name: 'Dara' }, { name: 'Sokha' }], async ({ signIn, idOf }) => {
    await signIn('Dara').api.desk.keepHalfTyped(kept)
    const sokha = signIn('Sokha')
    expect(await sokha.api.desk.halfTyped({})).toBeNull()
    // Not even when the row was given another owner: it is sealed for one person.
    sokha.session.writeDraft((db) => {
      db.prepare('UPDATE half_typed SET staff_id = ?').run(idOf('Sokha'))
    })
    expect(await sokha.send('desk.halfTyped', {})).toMatchObject({ ok: false })
  }))

it('what an older version kept, which could be a passphrase, is shown to nobody and deleted', () =>
  onVault(async (vault) => {
    const { session } = vault
    const old = { question: '', label: 'Passphrase', at: 0, kind: 'text', value: 'Half' }
    const text = JSON.stringify({ path: '/cases', fields: [old] })
    const content = session.identity?.seal('half_typed', session.staff.id, 'content', text)
    if (content === undefined) throw new Error('no identity key')
    session.writeDraft((db) => {
      putHalfTyped(db, session.staff.id, { savedAt: '2026-01-01', isSealed: true, content })
    })
    expect(await deskHandlers.halfTyped({}, contextOf(session))).toBeNull()
    expect(session.db.prepare('SELECT count(*) FROM half_typed').pluck().get()).toBe(0)
  }))

it('a role that lost the identity key is shown nothing of what was sealed with it (ASVS 13.3.2)', () =>
  onVault(async (vault) => {
    await deskHandlers.keepHalfTyped(kept, contextOf(vault.session))
    expect(await deskHandlers.halfTyped({}, contextOf(withoutNames(vault)))).toBeNull()
  }))

it('a copy leaves an entry with the case and nothing of what was copied (ASVS 16.3.3)', () =>
  onVault(async (vault) => {
    const caseId = '0'.repeat(32)
    await deskHandlers.copied({ caseId }, contextOf(vault.session))
    const last = vault.session.db
      .prepare(
        'SELECT action, subject, sig IS NOT NULL AS signed FROM audit_entry ORDER BY seq DESC LIMIT 1',
      )
      .get()
    expect(last).toEqual({ action: 'identity.copy', subject: caseId, signed: 1 })
  }))

it('a window that says it again and again does not fill the log (ASVS 16.4.2)', () =>
  onVault(async (vault) => {
    const [one, other] = ['0'.repeat(32), '1'.repeat(32)]
    const count = vault.session.db
      .prepare("SELECT count(*) FROM audit_entry WHERE action = 'identity.copy'")
      .pluck()
    for (let times = 0; times < 200; times++)
      for (const caseId of [one, other, null])
        await deskHandlers.copied({ caseId }, contextOf(vault.session))
    expect(count.get()).toBe(3)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_001)
    await deskHandlers.copied({ caseId: one }, contextOf(vault.session))
    vi.restoreAllMocks()
    expect(count.get()).toBe(4)
  }))

it('tells of wrong tries since the sign-in before this one, once (ASVS 16.3.1)', () =>
  onVault(async (vault) => {
    expect(await deskHandlers.wrongTries({}, contextOf(vault.session))).toEqual({
      count: 0,
      lastAt: null,
    })
    vault.session.write('session.wrongPassphrases', '3', () => undefined)
    vault.session.write('session.wrongPassphrases', '2', () => undefined)
    const next = contextOf(vault.reopen())
    expect(await deskHandlers.wrongTries({}, next)).toMatchObject({ count: 5 })
    expect(await deskHandlers.wrongTries({}, contextOf(vault.reopen()))).toMatchObject({ count: 0 })
  }))
