import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveKey } from '#main/vault/encryption.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { decryptedPages } from '#test/support/decrypted-pages.ts'
import {
  answersOf,
  contextOf,
  exampleAnswers,
  finishInterview,
  list,
  onVault,
} from '#test/support/records.ts'
import { agreed, fullCase } from '#test/support/retention.ts'
import type { TestVault } from '#test/support/vault.ts'

const canary = 'QZWXJKVY'

const marked = {
  ...exampleAnswers,
  ...answersOf({
    'person.firstName': canary,
    'person.mailingCity': `${canary} City`,
    'case.referralSource': 'NGO',
    'case.referringOrganisation': `${canary} House`,
  }),
}

/** Everything the two files hold, with what waits in their logs. */
function contents({ folder, keys }: TestVault) {
  if (keys.kid === null) throw new Error('needs names')
  return {
    vault: decryptedPages(join(folder, 'vault.db'), keys.dek),
    search: decryptedPages(join(folder, 'search.db'), deriveKey(keys.kid, 'derived search.db')),
  }
}

/** The name lies sealed in the vault: its very bytes are looked for. */
function sealedName({ session }: TestVault, personId: string): Buffer {
  const sealed = session.db
    .prepare('SELECT first_name FROM person WHERE id = ?')
    .pluck()
    .get(personId)
  return Buffer.from(sealed as Uint8Array)
}

/** Moved about as in a long year: changed again and again, between others that come and go. */
async function longYear(vault: TestVault) {
  const { session } = vault
  const context = contextOf(session)
  const kept: string[] = []
  for (let round = 0; round < 60; round++)
    kept.push((await finishInterview(session, exampleAnswers, agreed)).caseId)
  const gone = await fullCase(session, marked)
  for (const caseId of [...kept.slice(0, 30), gone.caseId])
    await caseHandlers.save(
      {
        caseId,
        revision: (await caseHandlers.get({ caseId }, context)).revision,
        changes: { 'victim.needsDetails': { value: 'Long words '.repeat(120) } },
      },
      context,
    )
  for (let round = 0; round < 40; round++) await finishInterview(session, exampleAnswers, agreed)
  return gone
}

test('after a deletion nothing of the person is in any page of any file, free ones and logs included (ASVS 14.2.7)', () =>
  onVault(async (vault) => {
    const { session, folder } = vault
    const context = contextOf(session)
    const gone = await longYear(vault)
    const { personId } = await caseHandlers.get({ caseId: gone.caseId }, context)
    await list(session, { search: canary })
    const sealed = sealedName(vault, personId)
    writeFileSync(join(folder, 'before-version-7.db'), 'a copy from before an update')

    // The look itself finds what is there.
    const before = contents(vault)
    for (const text of [`${canary} City`, `${canary} House`, personId])
      expect(before.vault.includes(text), text).toBe(true)
    expect(before.vault.includes(sealed)).toBe(true)
    expect(before.search.includes(canary)).toBe(true)

    await retentionHandlers.delete(
      { kind: 'case', id: gone.caseId, typed: gone.code, asked: 'personAsked' },
      context,
    )
    // Other work goes on before somebody clears the files.
    await finishInterview(session, exampleAnswers, agreed)
    expect((await retentionHandlers.waiting({}, context)).cleanUp).toBe(true)
    expect(await retentionHandlers.cleanUp({}, context)).toEqual({ rewritten: true })
    expect((await retentionHandlers.waiting({}, context)).cleanUp).toBe(false)

    const expectNothing = () => {
      const after = contents(vault)
      for (const [file, bytes] of Object.entries(after)) {
        for (const text of [canary, canary.toLowerCase(), personId, gone.casePersonId])
          expect(bytes.includes(text), `${text} in ${file}`).toBe(false)
        expect(bytes.includes(sealed), file).toBe(false)
      }
    }
    expectNothing()
    expect(readdirSync(folder)).not.toContain('before-version-7.db')
    session.close()
    expectNothing()
    expect(readFileSync(join(folder, 'vault.db')).includes('SQLite format 3')).toBe(false)
    const reopened = vault.reopen()
    expect(await list(reopened, { search: canary })).toMatchObject({ matching: 0, total: 101 })
  }))

test('the index of names forgets the letters too, not only the word (ASVS 14.2.7)', () =>
  onVault(async (vault) => {
    const { session } = vault
    const context = contextOf(session)
    const gone = await fullCase(session, marked)
    await finishInterview(session)
    await list(session, { search: canary })
    const termsLike = () => {
      const search = session.openDerived('search-look.db')
      search?.close()
      return contents(vault).search.includes('qzw')
    }
    expect(termsLike()).toBe(true)
    await retentionHandlers.delete(
      { kind: 'case', id: gone.caseId, typed: gone.code, asked: 'personAsked' },
      context,
    )
    await retentionHandlers.cleanUp({}, context)
    expect(termsLike()).toBe(false)
  }))

test('somebody without names clears the index by removing it; it is made anew for who may see them', () =>
  onVault(async (vault) => {
    const gone = await fullCase(vault.session, marked)
    await finishInterview(vault.session)
    await list(vault.session, { search: canary })
    const director = vault.reopen({ ...vault.keys, kid: null })
    const context = contextOf(director)
    await retentionHandlers.delete(
      { kind: 'case', id: gone.caseId, typed: gone.code, asked: 'officeDecided' },
      context,
    )
    await retentionHandlers.cleanUp({}, context)
    expect(readdirSync(vault.folder)).not.toContain('search.db')
    const worker = vault.reopen()
    expect(await list(worker, { search: 'Sokha' })).toMatchObject({ matching: 1, total: 1 })
    expect(contents(vault).search.includes(canary.toLowerCase())).toBe(false)
  }))
