import { describe, expect, test } from 'vitest'
import type { Database } from '#main/db/database.ts'
import { createSigner } from '#main/vault/signing.ts'
import { forge, openLog, putKey, type Hand } from '#test/support/audit-log.ts'
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

test('a whole log of two people raises no alarm', async () => {
  expect(await openLog(length).verify()).toBeNull()
})

describe.each([
  ['first', 1],
  ['middle', 20],
  ['last', length],
])('at the %s place, what was changed is reported with its number', (_place, seq) => {
  const isLast = seq === length
  const log = () => openLog(length)

  test('a deleted entry (ASVS 16.4.2)', async () => {
    const kind = isLast ? 'truncated' : 'missing'
    expect(await log().after(sql(remove(seq)))).toEqual({ seq, kind })
    expect(await log().after(sql(remove(seq) + renumber(seq + 1, -1)))).toEqual({ seq, kind })
  })

  test.each(Object.keys(edits))('an edited entry: %s (ASVS 16.4.2)', async (column) => {
    const kind = column === 'sig' ? 'signature' : 'edited'
    expect(await log().after(sql(edit(seq, column)))).toEqual({ seq, kind })
  })

  test('an inserted entry (ASVS 16.4.2)', async () => {
    expect(await log().after(sql(insert(seq, seq + 1)))).toEqual({ seq, kind: 'inserted' })
  })

  test('an entry that changed its place (ASVS 16.4.2)', async () => {
    const other = isLast ? 2 : seq + 1
    const first = Math.min(seq, other)
    expect(await log().after(sql(swap(seq, other)))).toEqual({ seq: first, kind: 'moved' })
  })

  test('everything from it on cut off (ASVS 16.4.2)', async () => {
    expect(await log().after(sql(remove(seq, length)))).toEqual({ seq, kind: 'truncated' })
  })
})

describe('a colleague who has the key and can make every link fit', () => {
  /** Everything from `seq` on is written anew, as that hand, with every link right. */
  function rewrite(log: ReturnType<typeof openLog>, seq: number, as: Hand, signed: boolean) {
    return (db: Database) => {
      forge(db, log.dek, as, { seq, action: 'report.export', subject: '79', signed })
    }
  }
  const signedSeq = 21 // by the colleague

  test('cannot sign for another person (ASVS 16.4.2)', async () => {
    const log = openLog(length)
    const wrong = { seq: signedSeq, kind: 'signature' }
    const inTheNameOf = { staffId: log.colleague.staffId, signer: log.officer.signer }
    expect(await log.after(rewrite(log, signedSeq, inTheNameOf, true))).toEqual(wrong)
    expect(await log.after(rewrite(log, signedSeq, log.colleague, false))).toEqual(wrong)
  })

  test('cannot put a key of their own in the place of another person’s (ASVS 11.6.1)', async () => {
    const log = openLog(length)
    const { keyId } = log.colleague.signer
    const own = createSigner(new Uint8Array(32).fill(7))
    const forged: Hand = { ...log.colleague, signer: { ...own, keyId } }
    const problem = await log.after((db) => {
      putKey(db, forged)
      rewrite(log, signedSeq, forged, true)(db)
    })
    // The key is not the one its id was made from, so not even the first thing it signed is right.
    expect(problem).toEqual({ seq: 4, kind: 'signature' })
  })

  test.each([
    ['session.setup', 'the office was set up only once'],
    ['session.enrol', 'nobody invited them'],
    ['report.export', 'nothing brought the key in'],
  ])('cannot bring a new key in with %s: %s (ASVS 11.6.1)', async (action) => {
    const log = openLog(length)
    const stranger: Hand = {
      staffId: log.colleague.staffId,
      signer: createSigner(new Uint8Array(32).fill(8)),
    }
    const problem = await log.after((db) => {
      putKey(db, stranger)
      const subject = stranger.signer.keyId
      forge(db, log.dek, stranger, { seq: length + 1, action, subject, signed: true })
    })
    expect(problem).toEqual({ seq: length + 1, kind: 'signature' })
  })

  /** Comes in as that person, as often as they try. */
  function enrol(log: ReturnType<typeof openLog>, db: Database, seq: number, as: Hand): void {
    putKey(db, as)
    const subject = as.signer.keyId
    forge(db, log.dek, as, { seq, action: 'session.enrol', subject, signed: true })
  }
  const withKey = (hand: Hand, seed: number): Hand => ({
    staffId: hand.staffId,
    signer: createSigner(new Uint8Array(32).fill(seed)),
  })

  test('cannot use an invitation again once its person has come in (ASVS 11.6.1)', async () => {
    const log = openLog(length)
    const again = await log.after((db) => {
      enrol(log, db, length + 1, withKey(log.colleague, 9))
    })
    expect(again).toEqual({ seq: length + 1, kind: 'signature' })
  })

  test('cannot use one that was taken back (ASVS 11.6.1)', async () => {
    const log = openLog(length)
    const { officer, colleague, dek } = log
    const problem = await log.after((db) => {
      const about = { subject: colleague.staffId, signed: true }
      forge(db, dek, officer, { seq: length + 1, action: 'people.invite', ...about })
      forge(db, dek, officer, { seq: length + 2, action: 'people.withdraw', ...about })
      enrol(log, db, length + 3, withKey(colleague, 9))
    })
    expect(problem).toEqual({ seq: length + 3, kind: 'signature' })
  })

  test('is not taken for one when somebody comes in anew, remembers, or has the power cut', async () => {
    const log = openLog(length)
    const { officer, colleague, dek } = log
    const [first, second] = [withKey(colleague, 9), withKey(colleague, 10)]
    const problem = await log.after((db) => {
      const about = { subject: colleague.staffId, signed: true }
      forge(db, dek, officer, { seq: length + 1, action: 'people.invite', ...about })
      // They remember their passphrase, and change it.
      const slots = { action: 'session.slots', subject: '7', signed: true }
      forge(db, dek, colleague, { seq: length + 2, ...slots })
      // They use the code after all; the power is cut; they use it again.
      enrol(log, db, length + 3, first)
      enrol(log, db, length + 4, second)
      forge(db, dek, second, { seq: length + 5, ...slots })
    })
    expect(problem).toBeNull()
    const afterwards = await log.after((db) => {
      forge(db, dek, officer, {
        seq: length + 1,
        action: 'people.invite',
        subject: colleague.staffId,
        signed: true,
      })
      enrol(log, db, length + 2, first)
      forge(db, dek, first, {
        seq: length + 3,
        action: 'session.slots',
        subject: '8',
        signed: true,
      })
      enrol(log, db, length + 4, second)
    })
    expect(afterwards).toEqual({ seq: length + 4, kind: 'signature' })
  })

  test('cannot sign with a key that its person has replaced (ASVS 11.6.1)', async () => {
    const log = openLog(length)
    const signer = createSigner(new Uint8Array(32).fill(5))
    const renewed: Hand = { staffId: log.officer.staffId, signer }
    const problem = await log.after((db) => {
      putKey(db, renewed)
      const next = { subject: signer.keyId, signed: true }
      forge(db, log.dek, renewed, { seq: length + 1, action: 'session.recover', ...next })
      forge(db, log.dek, renewed, { seq: length + 2, action: 'report.export', ...next })
      forge(db, log.dek, log.officer, { seq: length + 3, action: 'report.export', ...next })
    })
    expect(problem).toEqual({ seq: length + 3, kind: 'signature' })
  })
})
