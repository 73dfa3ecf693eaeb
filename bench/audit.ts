/** @file Checking the whole audit log, against the raw HMAC over the same bytes and its signatures alone. */
import { createHmac, createPublicKey, createSecretKey, verify } from 'node:crypto'
import { auditEntriesAfter, type AuditEntry } from '#main/db/tables/audit.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'
import { auditKeyOf, createAuditWriter, type AuditWriter } from '#main/vault/audit.ts'
import { createSigner } from '#main/vault/signing.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'
import { median, milliseconds, printTable, timed, times } from './measure.ts'

/** Begun, finished and changed twice: what a case leaves in the log. */
const entriesPerCase = 4
/** One thing in fifty leaves the office or changes who may do what. */
const signedEvery = 50
const repeats = 5

function fill(vault: TestVault, entries: number): void {
  const { session, keys, staffId } = vault
  const key = auditKeyOf(session.db, keys.dek)
  const audit: AuditWriter = createAuditWriter(session.db, key, staffId, createSigner(keys.usk))
  const write = (action: AuditAction, at: number) => {
    session.writeDraft((db) => {
      for (let count = 0; count < at; count++) {
        const signed = count % signedEvery === 0
        const subject = 'a0'.repeat(16)
        const instant = '2026-11-22T08:00:00.000Z'
        audit.keep(audit.append(db, signed ? 'report.export' : action, subject, instant))
      }
    })
  }
  for (let left = entries; left > 0; left -= 10_000) write('case.save', Math.min(left, 10_000))
}

/** What is authenticated, as it is hashed. */
function bytesOf({ seq, at, staffId, action, subject, prevHash, keyId }: AuditEntry): Buffer {
  const previous = Buffer.from(prevHash).toString('hex')
  return Buffer.from(JSON.stringify([seq, at, staffId, action, subject, keyId, previous]))
}

function rawWork(vault: TestVault): () => void {
  const { session, keys } = vault
  const entries = auditEntriesAfter(session.db, 0, Number.MAX_SAFE_INTEGER)
  const texts = entries.map(bytesOf)
  const key = createSecretKey(auditKeyOf(session.db, keys.dek))
  const { publicKey } = createSigner(keys.usk)
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  const verifier = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return () => {
    for (const text of texts) createHmac('sha256', key).update(text).digest()
    for (const { sig, hash } of entries) if (sig !== null) verify(null, hash, verifier, sig)
  }
}

async function measure(cases: number): Promise<string[]> {
  const vault = createTestVault()
  try {
    fill(vault, cases * entriesPerCase)
    vault.reopen()
    const { session } = vault
    const raw = rawWork(vault)
    const pairs: { readonly check: number; readonly raw: number }[] = []
    for (let count = 0; count < repeats; count++) {
      const check = await timed(async () => {
        const { problem } = await session.verifyAudit()
        if (problem !== null) throw new Error('A log that was only written is wrong.')
      })
      pairs.push({ check, raw: await timed(raw) })
    }
    const checks = median(pairs.map(({ check }) => check))
    const entries = session.auditHead().seq
    return [
      String(cases),
      String(entries),
      milliseconds(checks),
      `${((checks * 1000) / entries).toFixed(1)} µs`,
      milliseconds(median(pairs.map((pair) => pair.raw))),
      times(median(pairs.map((pair) => pair.check / pair.raw))),
    ]
  } finally {
    vault.remove()
  }
}

export async function measureAudit(sizes: readonly number[]): Promise<void> {
  const rows: string[][] = []
  for (const size of sizes) rows.push(await measure(size))
  printTable(
    `Checking the whole log, ${String(entriesPerCase)} entries a case, every ${String(signedEvery)}th signed`,
    [['Cases', 'Entries', 'Check', 'Per entry', 'Raw HMAC and signatures', 'Ratio'], ...rows],
  )
}
