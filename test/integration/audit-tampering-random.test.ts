import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestVault } from '#test/support/vault.ts'
import { forge, isSignedNumber, openLog, type Hand } from '#test/support/audit-log.ts'
import {
  edit,
  edits,
  insert,
  length,
  remove,
  renumber,
  sql,
  swap,
} from '#test/support/tampering.ts'

const somewhere = fc.integer({ min: 1, max: length })

/** What is done, and the number that must be named. */
const tampering: fc.Arbitrary<{ readonly done: string; readonly first: number }> = fc.oneof(
  fc.tuple(somewhere, somewhere).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return { done: remove(from, to), first: from }
  }),
  fc.tuple(somewhere, somewhere).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return { done: remove(from, to) + renumber(to + 1, from - to - 1), first: from }
  }),
  fc
    .tuple(somewhere, fc.constantFrom(...Object.keys(edits)))
    .map(([seq, column]) => ({ done: edit(seq, column), first: seq })),
  fc
    .tuple(somewhere, somewhere)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ done: swap(a, b), first: Math.min(a, b) })),
  fc
    .tuple(somewhere, somewhere)
    .map(([at, like]) => ({ done: insert(at, like < at ? like : like + 1), first: at })),
  fc
    .tuple(somewhere, somewhere)
    .map(([at, like]) => ({ done: insert(at, like < at ? like : like + 1, 'hash'), first: at })),
  somewhere.map((seq) => ({
    done: `UPDATE audit_entry SET seq = ${String(-seq)} WHERE seq = ${String(seq)};`,
    first: -seq,
  })),
)

test('2,000 random changes are all found, each with the first number that is wrong (ASVS 16.4.2)', async () => {
  const log = openLog(length)
  await fc.assert(
    fc.asyncProperty(tampering, async ({ done, first }) => {
      expect((await log.after(sql(done)))?.seq).toBe(first)
    }),
    { numRuns: 2_000 },
  )
  expect(await log.verify()).toBeNull()
})

test('whatever a colleague rewrites with right links, the next signature of another person or the anchor tells (ASVS 16.4.2)', async () => {
  const log = openLog(length)
  const { officer, colleague, dek } = log
  /** The only key at hand signs for both. */
  const officerForged: Hand = {
    staffId: officer.staffId,
    signer: { ...colleague.signer, keyId: officer.signer.keyId },
  }
  const signedByOfficer = [14, 28]
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 6, max: length }), async (from) => {
      const problem = await log.after((db) => {
        for (let seq = from; seq <= length; seq++) {
          const signed = isSignedNumber(seq)
          const action = signed ? 'report.export' : 'case.save'
          const hand = seq % 2 === 0 ? officerForged : colleague
          forge(db, dek, hand, { seq, action, subject: '80', signed })
        }
      })
      const tells = signedByOfficer.find((seq) => seq >= from)
      expect(problem).toEqual(
        tells === undefined
          ? { seq: length, kind: 'rewritten' }
          : { seq: tells, kind: 'signature' },
      )
    }),
  )
})

const deed = fc.tuple(
  fc.constantFrom('case.save', 'intake.start', 'record.change', 'report.export', 'data.write'),
  fc.oneof(
    fc.constant(null),
    fc.nat().map(String),
    fc.constantFrom('km', 'fil'),
    fc.constant('0123456789abcdef'.repeat(2)),
  ),
)
test('no log that was only written raises an alarm, whatever was done and by whichever key (ASVS 16.4.2)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { maxLength: 30 }), { maxLength: 4 }),
      async (days) => {
        const vault = createTestVault()
        try {
          for (const [day, deeds] of days.entries()) {
            for (const [action, subject] of deeds)
              vault.session.write(action, subject, () => undefined)
            // On every second day somebody comes in with the recovery key.
            vault.reopen({ ...vault.keys, usk: new Uint8Array(32).fill(day % 2) })
          }
          expect((await vault.session.verifyAudit()).problem).toBeNull()
        } finally {
          vault.remove()
        }
      },
    ),
    { numRuns: 25 },
  )
})
