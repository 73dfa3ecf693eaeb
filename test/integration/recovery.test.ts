import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recoveryHandlers } from '#main/services/recovery.ts'
import type { Context } from '#main/services/context.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import { eraseSentence } from '#shared/ipc/recovery.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'

const newPassphrase = 'quiet harbor violin copper meadow noon'

const withKey = (recoveryKey: string) => ({ way: 'key', recoveryKey }) as const
const withCards = (first = '', second = '') => ({ way: 'cards', first, second }) as const

/** An office whose cards 1 and 3 were typed back. */
async function officeWithCards() {
  const office = await setUpOffice(temporaryFolder())
  const cards = await office.host.papers.beginCards()
  await office.host.papers.finishCards(cards[0] ?? '', cards[2] ?? '')
  return { ...office, cards }
}

const statusOf = (vault: VaultHost) =>
  recoveryHandlers.status({}, { vault, session: vault.session } as Context)

const slotTypes = (folder: string): readonly string[] => {
  const { slots } = JSON.parse(readFileSync(join(folder, 'keyslots.json'), 'utf8')) as {
    slots: { type: string }[]
  }
  return slots.map(({ type }) => type)
}

describe('a lost passphrase, by trustee cards (ASVS 11.4.2)', () => {
  test('any two cards open the office and give a new passphrase; new papers are owed', async () => {
    const { host, cards, slot, folder } = await officeWithCards()
    host.close()
    const { session, owed } = await host.recover(withCards(cards[1], cards[0]), null, newPassphrase)
    expect(session.identity).not.toBeNull()
    expect(statusOf(host)).toMatchObject({
      keyOwed: expect.any(String) as string,
      cardsOwed: expect.any(String) as string,
    })
    const [first = '', , third = ''] = owed.newCards ?? []
    host.papers.finishKey(owed.newRecoveryKey)
    await host.papers.finishCards(third, first)
    expect(statusOf(host)).toMatchObject({
      keyOwed: null,
      cardsOwed: null,
      cards: { set: first.slice(0, 2) },
    })
    expect((await session.verifyAudit()).problem).toBeNull()
    host.close()
    expect(slotTypes(folder).toSorted()).toEqual(['passphrase', 'recovery', 'trustees'])
    await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'wrongPassphrase' })
    await expect(
      host.recover(withCards(cards[1], cards[0]), null, newPassphrase),
    ).rejects.toMatchObject({ code: 'wrongCards' })
    await host.recover(withCards(first, third), null, newPassphrase)
  })

  test('one card twice, a typing error or a stranger’s card open nothing and change no file', async () => {
    const { host, cards, folder } = await officeWithCards()
    const other = await officeWithCards()
    host.close()
    const before = readFileSync(join(folder, 'keyslots.json'))
    const [one = '', two = ''] = cards
    const wrong = one.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    for (const [proof, detail] of [
      [withCards(one, one), { reason: 'sameCard' }],
      [withCards(two, wrong), { fields: ['second9'] }],
      [withCards(one, other.cards[1]), {}],
    ] as const)
      await expect(host.recover(proof, null, newPassphrase)).rejects.toMatchObject({
        code: 'wrongCards',
        detail,
      })
    expect(readFileSync(join(folder, 'keyslots.json'))).toEqual(before)
  })

  test('cards count only once two were typed back, and withdrawn ones open nothing', async () => {
    const { host, folder } = await setUpOffice(temporaryFolder())
    const cards = await host.papers.beginCards()
    const [one = '', two = ''] = cards
    await expect(host.papers.finishCards(one, one)).rejects.toMatchObject({ code: 'wrongCards' })
    expect(slotTypes(folder)).not.toContain('trustees')
    host.close()
    await expect(host.recover(withCards(one, two), null, newPassphrase)).rejects.toMatchObject({
      code: 'wrongCards',
    })
    const slot = host.office()?.tiles[0]?.slot ?? ''
    await host.unlock(slot, passphrase)
    await expect(host.papers.finishCards(one, two)).rejects.toMatchObject({ code: 'notFound' })
    const [first = '', second = ''] = await host.papers.beginCards()
    await host.papers.finishCards(first, second)
    expect(slotTypes(folder)).toContain('trustees')
    host.papers.withdrawCards()
    expect(slotTypes(folder)).not.toContain('trustees')
    expect(statusOf(host)).toMatchObject({ cards: null })
    host.close()
    await expect(host.recover(withCards(first, second), null, passphrase)).rejects.toMatchObject({
      code: 'wrongCards',
    })
  })
})

describe('a new recovery key', () => {
  test('locked while it was shown: the used key still opens, and the office says what is owed', async () => {
    const root = temporaryFolder()
    const { host, recoveryKey, slot } = await setUpOffice(root)
    host.close()
    const { owed } = await host.recover(withKey(recoveryKey), null, newPassphrase)
    host.close()
    const again = hostAt(root)
    await again.unlock(slot, newPassphrase)
    expect(statusOf(again)).toMatchObject({ keyOwed: expect.any(String) as string })
    // What was only shown opens nothing.
    expect(() => {
      again.papers.finishKey(owed.newRecoveryKey)
    }).toThrow(expect.objectContaining({ code: 'notFound' }) as Error)
    again.close()
    await expect(
      again.recover(withKey(owed.newRecoveryKey), null, passphrase),
    ).rejects.toMatchObject({ code: 'wrongRecoveryKey' })
    await again.recover(withKey(recoveryKey), null, passphrase)
    const another = again.papers.beginKey()
    again.papers.finishKey(another)
    expect(statusOf(again)).toMatchObject({ keyOwed: null })
    again.close()
    await expect(again.recover(withKey(recoveryKey), null, passphrase)).rejects.toMatchObject({
      code: 'wrongRecoveryKey',
    })
    await again.recover(withKey(another), null, passphrase)
  })

  test('a typing error names the groups and leaves the old key in force', async () => {
    const { host, recoveryKey } = await setUpOffice(temporaryFolder())
    const key = host.papers.beginKey()
    const groups = recoveryKey.split('-')
    const mixed = key.split('-').with(3, groups[3] ?? '')
    expect(() => {
      host.papers.finishKey(mixed.join('-'))
    }).toThrow(expect.objectContaining({ detail: { fields: ['group4'] } }) as Error)
    host.close()
    await host.recover(withKey(recoveryKey), null, newPassphrase)
  })

  test('can be finished by whoever signed in with the paper, also without the right to make one', async () => {
    const { host, recoveryKey } = await setUpOffice(temporaryFolder())
    host.session?.write('office.save', null, (db) => {
      db.prepare('UPDATE staff SET roles = ?').run(JSON.stringify(['caseWorker']))
    })
    host.close()
    const { session, owed } = await host.recover(withKey(recoveryKey), null, newPassphrase)
    expect(session.may('recover')).toBe(false)
    host.papers.finishKey(owed.newRecoveryKey)
    host.close()
    await host.recover(withKey(owed.newRecoveryKey), null, newPassphrase)
  })

  test('is made by nobody in the practice office', async () => {
    const host = hostAt(temporaryFolder())
    await host.openPractice({ persons: 1 }, () => undefined)
    expect(() => host.papers.beginKey()).toThrow(
      expect.objectContaining({ code: 'conflict' }) as Error,
    )
    expect(() => {
      host.erase()
    }).toThrow(expect.objectContaining({ code: 'conflict' }) as Error)
  })
})

/** Every row of every table, but for what a drill may write. */
function rowsOf({ session }: VaultHost): string {
  if (session === null) throw new Error('locked')
  const tables = session.db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[]
  const kept = tables.filter((name) => name !== 'audit_entry')
  expect(kept.length).toBeGreaterThan(10)
  return JSON.stringify(
    kept.map((name) =>
      name === 'setting'
        ? session.db.prepare(`SELECT * FROM setting WHERE name <> 'recovery' ORDER BY 1`).all()
        : session.db.prepare(`SELECT * FROM "${name}"`).all(),
    ),
  )
}

test('with a second person there, new papers need their yes, and what is owed does not (ASVS 2.3.5)', async () => {
  const { host, slot, recoveryKey } = await setUpOffice(temporaryFolder())
  const director = await addColleague(host, {
    name: 'Director',
    roles: ['director'],
    animal: 'tiger',
  })
  await host.unlock(slot, passphrase)
  const { api } = deskAt(host)
  const approval = { slot: director.slot, passphrase: otherPassphrase }
  const needed = { code: 'secondPerson', reason: 'needed' }
  const { recoveryKey: key } = await api.recovery.beginKey({})
  await expect(api.recovery.finishKey({ recoveryKey: key })).rejects.toMatchObject(needed)
  await api.recovery.finishKey({ recoveryKey: key, approval })
  const { cards } = await api.recovery.beginCards({})
  const [first = '', second = ''] = cards
  await expect(api.recovery.finishCards({ first, second })).rejects.toMatchObject(needed)
  await expect(api.recovery.withdrawCards({})).rejects.toMatchObject(needed)
  await expect(api.recovery.erase({ sure: eraseSentence })).rejects.toMatchObject(needed)
  host.close()
  const old = host.recover(withKey(recoveryKey), slot, newPassphrase)
  await expect(old).rejects.toMatchObject({ code: 'wrongRecoveryKey' })
  const { owed } = await host.recover(withKey(key), slot, newPassphrase)
  await api.recovery.finishKey({ recoveryKey: owed.newRecoveryKey })
  // One paper was owed, and is made: whatever comes now is by choice again.
  const { recoveryKey: another } = await api.recovery.beginKey({})
  await expect(api.recovery.finishKey({ recoveryKey: another })).rejects.toMatchObject(needed)
  const { cards: more } = await api.recovery.beginCards({})
  const two = { first: more[0] ?? '', second: more[1] ?? '' }
  await expect(api.recovery.finishCards(two)).rejects.toMatchObject(needed)
  await api.recovery.erase({ sure: eraseSentence, approval })
  expect(host.office()).toBeNull()
})

test('after the locks were changed the cards are known to open nothing', async () => {
  const { host, slot, cards } = await officeWithCards()
  const leaver = await addColleague(host, { name: 'L', roles: ['caseWorker'], animal: 'otter' })
  await host.unlock(slot, passphrase)
  const { api } = deskAt(host)
  const { recoveryKey } = await api.staff.beginRemoval({ staffId: leaver.staffId })
  await api.staff.finishRemoval({ recoveryKey })
  await host.unlock(slot, passphrase)
  const status = await api.recovery.status({})
  expect(status).toMatchObject({
    keyOpens: true,
    cardsOpen: false,
    cards: { set: cards[0]?.slice(0, 2) },
  })
  await api.recovery.practiseKey({ recoveryKey })
  await api.recovery.withdrawCards({})
  expect(await api.recovery.status({})).toMatchObject({ cards: null })
})

describe('practising recovery', () => {
  test('works with the key and with two cards, is remembered, and changes nothing else', async () => {
    const { host, recoveryKey, cards, folder } = await officeWithCards()
    const files = () =>
      ['keyslots.json', 'keyslots.json.bak'].map((name) => readFileSync(join(folder, name), 'hex'))
    const [before, rows] = [files(), rowsOf(host)]
    await host.papers.practise(withKey(recoveryKey.toLowerCase()))
    expect(statusOf(host)).toMatchObject({ practised: { way: 'key' }, practiceDue: false })
    await host.papers.practise(withCards(cards[1], cards[2]))
    expect(statusOf(host)).toMatchObject({ practised: { way: 'cards' } })
    expect(files()).toEqual(before)
    expect(rowsOf(host)).toBe(rows)
    const entries = host.session?.db
      .prepare('SELECT action, subject FROM audit_entry ORDER BY seq DESC LIMIT 2')
      .all()
    expect(entries).toEqual([
      { action: 'recovery.practise', subject: 'cards' },
      { action: 'recovery.practise', subject: 'key' },
    ])
  })

  test('says which group is wrong, or that the paper is an old one, and remembers no practice', async () => {
    const { host, recoveryKey } = await setUpOffice(temporaryFolder())
    const wrong = recoveryKey.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    await expect(host.papers.practise(withKey(wrong))).rejects.toMatchObject({
      code: 'wrongRecoveryKey',
      detail: { fields: ['group8'] },
    })
    host.papers.finishKey(host.papers.beginKey())
    const old = host.papers.practise(withKey(recoveryKey))
    await expect(old).rejects.toMatchObject({ code: 'wrongRecoveryKey', detail: {} })
    expect(statusOf(host)).toMatchObject({ practised: null })
  })
})
