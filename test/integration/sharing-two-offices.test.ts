import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLogHandlers } from '#main/services/audit-log.ts'
import { sharingHandlers } from '#main/services/sharing.ts'
import { sharingOffice, type SharingOffice } from '#test/support/sharing.ts'

let sender: SharingOffice
let recipient: SharingOffice
let agreementId: string

const handle = { handle: 'h', label: 'l' }

beforeAll(async () => {
  sender = sharingOffice('River House', 120)
  recipient = sharingOffice('Hill House')
  agreementId = await sender.agree(await sender.befriend(await recipient.card()))
  await recipient.befriend(await sender.card())
})
afterAll(() => {
  sender.remove()
  recipient.remove()
})

describe('a bundle between two offices', () => {
  test('arrives with the very rows that were shown, once', async () => {
    const { preparedId } = await sender.prepare(agreementId)
    const shown = await sharingHandlers.preparedRows(
      { preparedId, offset: 0, limit: 500 },
      sender.context(),
    )
    const written = await sharingHandlers.write(
      { preparedId, folder: handle },
      sender.context({ folder: sender.folder }),
    )
    expect(written.fileName).toMatch(/^b-[0-9a-f]{8}\.age$/)
    const path = join(sender.folder, written.fileName)
    const opened = await recipient.read(path)
    expect(opened).toMatchObject({ organisation: 'River House', records: shown.length, k: 5 })
    const { bundleId } = await sharingHandlers.commitBundle(
      { stagedId: opened.stagedId },
      recipient.context(),
    )
    const records = await sharingHandlers.receivedRecords(
      { bundleId, offset: 0, limit: 500 },
      recipient.context(),
    )
    expect(records.rows).toEqual(shown)
    await expect(recipient.read(path)).rejects.toMatchObject({
      detail: { reason: 'alreadyImported' },
    })
    const received = await sharingHandlers.received({}, recipient.context())
    expect(received).toHaveLength(1)
    // What the partner reads on the phone, the sender's log still holds.
    const reference = received[0]?.reference ?? ''
    expect(await auditLogHandlers.compare({ reference }, sender.context())).toMatchObject({
      outcome: 'same',
    })
    expect(await sharingHandlers.sent({}, sender.context())).toMatchObject([
      { bundleId, organisation: 'Hill House', sequence: written.sequence },
    ])
  })

  test('opened twice and accepted twice is kept once', async () => {
    const path = await sender.send(agreementId)
    const [first, second] = [await recipient.read(path), await recipient.read(path)]
    await sharingHandlers.commitBundle({ stagedId: first.stagedId }, recipient.context())
    await expect(
      (async () =>
        sharingHandlers.commitBundle({ stagedId: second.stagedId }, recipient.context()))(),
    ).rejects.toMatchObject({ detail: { reason: 'alreadyImported' } })
  })

  test('an older one is refused after a newer one', async () => {
    const [older, newer] = [await sender.send(agreementId), await sender.send(agreementId)]
    await recipient.accept(newer)
    await expect(recipient.read(older)).rejects.toMatchObject({
      detail: { reason: 'olderThanLast' },
    })
  })

  test('leaves nothing readable on the stick: no name, no purpose, no .part', async () => {
    await sender.send(agreementId)
    const names = readdirSync(sender.folder).filter((name) => name !== 'card.json')
    expect(names.every((name) => /^b-[0-9a-f]{8}\.age$/.test(name))).toBe(true)
    for (const name of names) {
      expect(readFileSync(join(sender.folder, name)).toString('latin1')).not.toMatch(
        /River|Routes|persons/,
      )
    }
  })

  test('that cannot be written leaves no file, no ledger row, and a trace in the log', async () => {
    const before = (await sharingHandlers.sent({}, sender.context())).length
    const { preparedId } = await sender.prepare(agreementId)
    const folder = join(sender.folder, 'not-there')
    await expect(
      Promise.resolve(
        sharingHandlers.write({ preparedId, folder: handle }, sender.context({ folder })),
      ),
    ).rejects.toMatchObject({ code: 'notFound' })
    expect(await sharingHandlers.sent({}, sender.context())).toHaveLength(before)
    const newest = 'SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 1'
    const last = sender.session.db.prepare(newest).pluck().get()
    expect(last).toBe('bundle.exportFailed')
  })
})
