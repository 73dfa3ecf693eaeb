import { randomInt } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { ended, repetitions, startChild } from '#test/support/child.ts'
import { keysAsText, openTestVault } from '#test/support/open-test-vault.ts'
import { createTestVault } from '#test/support/vault.ts'

async function saveUntilKilled(folder: string, keys: string, staffId: string): Promise<number> {
  const child = startChild('save-continuously.ts', [folder, keys, staffId])
  const closed = ended(child)
  let said = ''
  const firstSave = new Promise<void>((done) => {
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString('utf8')
      done()
    })
  })
  await Promise.race([firstSave, closed])
  await new Promise((done) => setTimeout(done, randomInt(60)))
  child.kill('SIGKILL')
  await closed
  const acknowledged = said.split('\n').slice(0, -1)
  return Number(acknowledged.at(-1) ?? Number.NaN)
}

// ASVS 16.2.5: nothing happens without its audit entry.
test('a process killed while saving loses no acknowledged save and keeps no half one', async () => {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  vault.session.close()
  const keys = keysAsText(vault.keys)
  for (let run = 0; run < repetitions(15, 200); run++) {
    const acknowledged = await saveUntilKilled(vault.folder, keys, vault.staffId)
    const session = openTestVault(vault.folder, keys, vault.staffId)
    const setting = (name: string) =>
      Number(session.db.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name))
    const saved = setting('first')
    expect(saved).toBeGreaterThanOrEqual(acknowledged)
    expect(setting('second')).toBe(saved)
    const audited = session.db
      .prepare(
        `SELECT count(*), max(CAST(subject AS INTEGER)) FROM audit_entry WHERE action = 'case.save'`,
      )
      .get()
    expect(Object.values(audited as object)).toEqual([saved, saved])
    expect(session.warning).toBeNull()
    expect((await session.verifyAudit()).problem).toBeNull()
    session.close()
  }
}, 600_000)
