import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareWithAnchor } from '#main/vault/compare-with-anchor.ts'
import type { Session } from '#main/vault/session.ts'
import { openLog } from '#test/support/audit-log.ts'
import { keysAsText, openTestVault } from '#test/support/open-test-vault.ts'
import { createTestVault } from '#test/support/vault.ts'

function office() {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  for (let save = 1; save <= 10; save++)
    vault.session.write('case.save', String(save), () => undefined)
  return vault
}

const anchorOf = ({ session }: { session: Session }) => {
  const { seq, hash } = session.auditHead()
  return { seq, head: hash }
}

test('an entry that paper or a file remembers is found again, by its whole or its short code', () => {
  const vault = office()
  const anchor = anchorOf(vault)
  vault.session.write('case.save', null, () => undefined)
  expect(compareWithAnchor(vault.session, anchor).outcome).toBe('same')
  const short = { seq: anchor.seq, head: anchor.head.slice(0, 16) }
  expect(compareWithAnchor(vault.session, short).outcome).toBe('same')
})

test('a code that is too short proves nothing, even when its signs are right', () => {
  const vault = office()
  const { seq, head } = anchorOf(vault)
  for (let length = 0; length < 16; length++)
    expect(compareWithAnchor(vault.session, { seq, head: head.slice(0, length) })).toMatchObject({
      outcome: 'otherLog',
      differing: 16 - length,
    })
  expect(compareWithAnchor(vault.session, { seq, head: `${head}00` }).outcome).toBe('otherLog')
})

test('another office’s log, or one written anew, is told from the same one (ASVS 16.4.2)', () => {
  expect(compareWithAnchor(office().session, anchorOf(office()))).toMatchObject({
    outcome: 'otherLog',
  })
})

test('a wrongly typed sign is told from a wrong log', () => {
  const vault = office()
  const { seq, head } = anchorOf(vault)
  const typed = `${head.slice(0, 5)}${head[5] === '0' ? '1' : '0'}${head.slice(6, 16)}`
  expect(compareWithAnchor(vault.session, { seq, head: typed })).toMatchObject({
    outcome: 'otherLog',
    differing: 1,
  })
})

test('an entry that is gone while later ones are there is told (ASVS 16.4.2)', () => {
  const { db } = openLog(20)
  const head = '0'.repeat(64)
  db.exec('DELETE FROM audit_entry WHERE seq = 10')
  expect(compareWithAnchor({ db }, { seq: 10, head })).toEqual({ outcome: 'unknownEntry' })
  expect(compareWithAnchor({ db }, { seq: 0, head })).toEqual({ outcome: 'unknownEntry' })
})

test('an older file and its key slots, both put back, are told by what is outside (ASVS 16.4.2)', async () => {
  const vault = office()
  vault.session.close()
  const kept = mkdtempSync(join(tmpdir(), 'tessera-older-'))
  onTestFinished(() => {
    rmSync(kept, { recursive: true, force: true })
  })
  const files = ['vault.db', 'keyslots.json']
  const copy = (from: string, to: string) => {
    for (const file of files) copyFileSync(join(from, file), join(to, file))
  }
  copy(vault.folder, kept)
  const open = () => openTestVault(vault.folder, keysAsText(vault.keys), vault.staffId)
  const session = open()
  for (let save = 1; save <= 5; save++) session.write('case.save', String(save), () => undefined)
  const printed = anchorOf({ session })
  session.close()
  copy(kept, vault.folder)

  const older = open()
  onTestFinished(() => {
    older.close()
  })
  expect(older.warning).toBeNull()
  // Nothing in the folder can tell: it is as it was on that day.
  expect((await older.verifyAudit()).problem).toBeNull()
  expect(compareWithAnchor(older, printed)).toMatchObject({ outcome: 'older' })
  for (let save = 1; save <= 9; save++) older.write('case.save', String(save), () => undefined)
  // Work went on: the number is there again, and another entry stands under it.
  expect(compareWithAnchor(older, printed)).toMatchObject({ outcome: 'otherLog' })
})
