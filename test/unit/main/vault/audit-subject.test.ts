import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createTestVault } from '#test/support/vault.ts'

const typed = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Sokha Chan',
    'ចាន់ សុខា',
    '',
    ' ',
    '-1',
    '1.5',
    '1e3',
    'a'.repeat(31),
    'EN',
    '1\n2',
  ),
)
const allowed = /^([0-9a-f]{32}|\d{1,15}|\d{4}-\d{2}-\d{2}|en|km|th|id|fil|key|cards|locked)$/

test('no text that somebody typed gets into the log, and nothing is saved beside it (ASVS 16.4.1)', () => {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  const { session } = vault
  const head = session.auditHead()
  fc.assert(
    fc.property(
      typed.filter((text) => !allowed.test(text) || text.includes('\n')),
      (text) => {
        expect(() =>
          session.write('case.save', text, (db) =>
            db.prepare(`INSERT INTO setting (name, value) VALUES ('x', 'x')`).run(),
          ),
        ).toThrow('internal')
      },
    ),
  )
  expect(session.auditHead()).toEqual(head)
  expect(session.db.prepare(`SELECT count(*) FROM setting WHERE name = 'x'`).pluck().get()).toBe(0)
})

test.each([
  null,
  '0',
  '7',
  '0123456789abcdef0123456789abcdef',
  'km',
  '2026-11-27',
  '2026-11-27-0a1b2c3d',
  'bundle.export',
  'cards',
  'diskFull',
])('ids, counts, days and codes of closed lists do: %s (ASVS 16.4.1)', (subject) => {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  vault.session.write('case.save', subject, () => undefined)
  expect(
    vault.session.db
      .prepare('SELECT subject FROM audit_entry ORDER BY seq DESC LIMIT 1')
      .pluck()
      .get(),
  ).toBe(subject)
})
