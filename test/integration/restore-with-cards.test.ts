/** @file Two of the three trustee cards put a backup back where the recovery key would. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecoveryNote } from '#main/vault/recovery-note.ts'
import { newTrusteeSecret, setOfCard } from '#main/vault/trustee-cards.ts'
import type { Reply } from '#shared/ipc/call.ts'
import { addCases, digestOfRecords, flipByte, sessionOf } from '#test/support/backups.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { addColleague } from '#test/support/staff.ts'
import { desk, handle, newPassphrase, withCards, withKey } from '#test/support/stick-desk.ts'

/** An office with cards, a stick that was copied after they were made, and a colleague if asked for. */
async function officeWithCards(colleague = false) {
  const root = temporaryFolder()
  const stick = temporaryFolder()
  const made = await setUpOffice(root)
  const { host, slot } = made
  if (colleague) {
    await addColleague(host, { name: 'Director', roles: ['director'], animal: 'tiger' })
    await host.unlock(slot, passphrase)
  }
  const cards = await host.papers.beginCards()
  await host.papers.finishCards(cards[0] ?? '', cards[2] ?? '')
  const session = sessionOf(host)
  await addCases(session, 1)
  const copied = await desk(host, stick).api.backup.copy({ folder: handle })
  const [one = '', two = '', three = ''] = cards
  return { ...made, root, session, file: join(stick, copied.file), one, two, three }
}

/** Whose set shows that they are none of ours. */
async function cardsOfAnotherOffice(ours: string): Promise<readonly string[]> {
  for (;;) {
    const { cards } = await newTrusteeSecret()
    if (setOfCard(cards[0] ?? '') !== setOfCard(ours)) return cards
  }
}

const refused = (code: string, detail: object = {}): Reply => ({
  ok: false,
  error: { code, ...detail } as never,
})

describe('on a fresh computer', () => {
  it('any two cards and the stick give back every record; a new key and new cards are owed', async () => {
    const { session, host, file, slot, two, three, recoveryKey } = await officeWithCards()
    const before = digestOfRecords(session.db)
    host.close()
    const elsewhere = hostAt(temporaryFolder())
    const { api } = desk(elsewhere, file)
    const look = { source: handle, paper: withCards(three, two) }
    const inside = await api.backup.lookInFile(look)
    expect(inside).toMatchObject({ organisation: 'Test Organisation', cases: 1 })
    expect(inside.people.map((person) => person.slot)).toEqual([slot])
    const entered = await api.backup.restoreFile({ ...look, slot, newPassphrase })
    expect(entered).toMatchObject({ person: 'Test Person', organisation: 'Test Organisation' })
    const restored = sessionOf(elsewhere)
    expect(digestOfRecords(restored.db)).toBe(before)
    expect(restored.warning).toBeNull()
    const owed = readRecoveryNote(restored.db)
    expect([owed.keyOwed, owed.cardsOwed].every((at) => at !== null)).toBe(true)
    const used = restored.db
      .prepare(`SELECT subject FROM audit_entry WHERE action = 'recovery.use'`)
      .pluck()
    expect(used.all()).toEqual(['cards'])

    const newKey = entered.newRecoveryKey
    const newCards = entered.newCards ?? []
    const [oneNew = '', twoNew = ''] = newCards
    await api.recovery.finishKey({ recoveryKey: newKey })
    await api.recovery.finishCards({ first: twoNew, second: oneNew })
    expect(readRecoveryNote(restored.db)).toMatchObject({ keyOwed: null, cardsOwed: null })
    expect((await restored.verifyAudit()).problem).toBeNull()
    elsewhere.close()

    await elsewhere.unlock(slot, newPassphrase)
    elsewhere.close()
    for (const [proof, code] of [
      [withCards(two, three), 'wrongCards'],
      [withKey(recoveryKey), 'wrongRecoveryKey'],
    ] as const)
      await expect(elsewhere.recover(proof, slot, newPassphrase)).rejects.toMatchObject({ code })
    await elsewhere.recover(withCards(newCards[2], newCards[0]), slot, newPassphrase)
  })

  it('until the new cards were typed back the used ones go on opening the office', async () => {
    const { host, file, slot, one, two } = await officeWithCards()
    host.close()
    const elsewhere = hostAt(temporaryFolder())
    const paper = withCards(one, two)
    const input = { source: handle, paper, slot, newPassphrase }
    const { newCards } = await desk(elsewhere, file).api.backup.restoreFile(input)
    const [first = '', second = ''] = newCards ?? []
    elsewhere.close()
    const onlyShown = elsewhere.recover(withCards(first, second), slot, newPassphrase)
    await expect(onlyShown).rejects.toMatchObject({ code: 'wrongCards' })
    await elsewhere.recover(paper, slot, newPassphrase)
  })

  it('what does not fit is told, opens nothing and leaves nothing behind, as often as it is tried (ASVS 11.4.2)', async () => {
    const { host, file, slot, one, two } = await officeWithCards()
    const other = await cardsOfAnotherOffice(one)
    host.close()
    const mistyped = two.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    const root = temporaryFolder()
    const { send, api } = desk(hostAt(root), file)
    const tries = [
      [withCards(one, one), refused('wrongCards', { reason: 'sameCard' })],
      [withCards(one, ''), refused('wrongCards', { fields: ['second1'] })],
      [withCards(one, other[1]), refused('wrongCards', { reason: 'otherSet' })],
      [withCards(other[0], other[1]), refused('wrongCards')],
      [withCards(one, mistyped), refused('wrongCards', { fields: ['second9'] })],
      [withCards(mistyped, one), refused('wrongCards', { fields: ['first9'] })],
    ] as const
    for (const [paper, reply] of tries) {
      const look = { source: handle, paper }
      expect(await send('backup.lookInFile', look)).toEqual(reply)
      expect(await send('backup.restoreFile', { ...look, slot, newPassphrase })).toEqual(reply)
    }
    expect(readdirSync(root)).toEqual([])
    // No waiting after wrong tries: as with the recovery key, 160 random bits cannot be guessed.
    await api.backup.lookInFile({ source: handle, paper: withCards(one, two) })
  })

  it('cards made or withdrawn after the copy: it opens with those of its own time', async () => {
    const { host, file, one, two } = await officeWithCards()
    const [first, second] = await host.papers.beginCards()
    await host.papers.finishCards(first ?? '', second ?? '')
    host.papers.withdrawCards()
    host.close()
    const { send, api } = desk(hostAt(temporaryFolder()), file)
    const newer = { source: handle, paper: withCards(first, second) }
    expect(await send('backup.lookInFile', newer)).toEqual(refused('wrongCards'))
    await api.backup.lookInFile({ source: handle, paper: withCards(one, two) })
  })

  it('gives nobody a key that their role goes without, and they still finish what is owed', async () => {
    const { host, file, one, three } = await officeWithCards(true)
    const director = host.office()?.tiles.find(({ animal }) => animal === 'tiger')
    host.close()
    const elsewhere = hostAt(temporaryFolder())
    const { api } = desk(elsewhere, file)
    const input = {
      source: handle,
      paper: withCards(one, three),
      slot: director?.slot ?? '',
      newPassphrase,
    }
    const entered = await api.backup.restoreFile(input)
    expect(entered).toMatchObject({ person: 'Director', roles: ['director'] })
    const session = sessionOf(elsewhere)
    expect(session.identity).toBeNull()
    const [first = '', second = ''] = entered.newCards ?? []
    await api.recovery.finishKey({ recoveryKey: entered.newRecoveryKey })
    await api.recovery.finishCards({ first, second })
    expect(readRecoveryNote(session.db)).toMatchObject({ keyOwed: null, cardsOwed: null })
  })
})

describe('beside a damaged vault', () => {
  it('two cards put the newest backup back, and the damaged files are kept', async () => {
    const { host, root, session, slot, folder, one, three } = await officeWithCards()
    const before = digestOfRecords(session.db)
    host.close()
    flipByte(join(folder, 'vault.db'), 10_000)
    const again = hostAt(root)
    await expect(again.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'damaged' })
    const { api, send } = desk(again)
    const [newest] = await api.backup.here({})
    const wrong = { name: newest?.name ?? '', paper: withCards(one, one) }
    expect(await send('backup.lookHere', wrong)).toEqual(
      refused('wrongCards', { reason: 'sameCard' }),
    )
    const look = { name: newest?.name ?? '', paper: withCards(one, three) }
    expect(await api.backup.lookHere(look)).toMatchObject({ cases: 1 })
    const entered = await api.backup.restoreHere({ ...look, slot, newPassphrase })
    expect(entered.newCards).toHaveLength(3)
    expect(digestOfRecords(sessionOf(again).db)).toBe(before)
    const aside = readdirSync(root).find((name) => name.startsWith('office.before-')) ?? ''
    expect(existsSync(join(root, aside, 'vault.db'))).toBe(true)
  })

  it('nobody who is signed in puts a backup back past the second person (ASVS 2.3.5)', async () => {
    const { host, slot, one, two } = await officeWithCards()
    const { api, send } = desk(host)
    const [newest] = await api.backup.here({})
    const input = { name: newest?.name ?? '', paper: withCards(one, two), slot, newPassphrase }
    expect(await send('backup.restoreHere', input)).toEqual(
      refused('conflict', { reason: 'signedIn' }),
    )
  })
})
