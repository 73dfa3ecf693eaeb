import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisationKeys } from '#main/bundle/office-keys.ts'
import { unlockWith } from '#main/bundle/age-file.ts'
import { readZip } from '#main/parser/read-zip.ts'
import { sharingHandlers } from '#main/services/sharing.ts'
import { recordConsent } from '#main/services/save-case.ts'
import { intakeFields } from '#shared/codebook/codebook.ts'
import { isSealed } from '#shared/codebook/field.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { today } from '#main/services/clock.ts'
import { fileNames } from '#shared/sharing/manifest.ts'
import { consent } from '#test/support/records.ts'
import { addPeople, everyField, sharingOffice, type SharingOffice } from '#test/support/sharing.ts'

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

const personsIn = async (office: SharingOffice, agreement: string) => {
  const { preparedId, records } = await office.prepare(agreement)
  const rows = await sharingHandlers.preparedRows(
    { preparedId, offset: 0, limit: 500 },
    office.context(),
  )
  expect(rows).toHaveLength(records)
  return rows.map((row) => row[0] ?? '')
}

describe('what leaves', () => {
  test('is only who agreed, in no group smaller than k', async () => {
    const prepared = await sender.prepare(agreementId)
    const everybody = await sharingHandlers.candidates(
      { agreementId, from: '2000-01-01', to: '2100-01-01' },
      sender.context(),
    )
    const agreeing = everybody.filter(({ agrees }) => agrees).length
    expect(everybody).toHaveLength(120)
    expect(prepared.withoutConsent).toBe(120 - agreeing)
    expect(prepared.records + prepared.leftOut).toBe(agreeing)
    expect(prepared.records).toBeGreaterThan(0)
    expect(prepared.after.small).toBe(0)
    expect(prepared.after.smallestGroup).toBeGreaterThanOrEqual(5)
    expect(prepared.before.small).toBeGreaterThan(0)
  })

  test('holds the columns of the agreement and no others', async () => {
    const prepared = await sender.prepare(agreementId)
    expect(prepared.columns.map(({ path }) => path)).toEqual(everyField)
  })

  test('comes in another order each time', async () => {
    const [first, second] = [
      await personsIn(sender, agreementId),
      await personsIn(sender, agreementId),
    ]
    expect(new Set(first)).toEqual(new Set(second))
    expect(first).not.toEqual(second)
  })

  test('has other pseudonyms under another agreement, and the same under the same', async () => {
    const partners = await sharingHandlers.partners({}, sender.context())
    const other = await sender.agree(partners[0]?.partnerId ?? '')
    const [here, again, there] = [
      await personsIn(sender, agreementId),
      await personsIn(sender, agreementId),
      await personsIn(sender, other),
    ]
    expect(new Set(again)).toEqual(new Set(here))
    expect(there.filter((person) => here.includes(person))).toEqual([])
  })

  test('loses a person who withdraws between showing and writing', async () => {
    const office = sharingOffice('Lake House', 60)
    const agreement = await office.agree(await office.befriend(await recipient.card()), [
      'victim.exploitationTypes',
    ])
    const { preparedId } = await office.prepare(agreement)
    const candidates = await sharingHandlers.candidates(
      { agreementId: agreement, from: '2000-01-01', to: '2100-01-01' },
      office.context(),
    )
    const leaving = candidates.find(({ agrees }) => agrees)?.caseId ?? ''
    const decidedOn = today()
    recordConsent(
      office.session,
      { caseId: leaving },
      consent({ scope: 'pseudonymisedSharing', decision: 'withdrawn', decidedOn }),
    )
    await expect(
      Promise.resolve(
        sharingHandlers.write(
          { preparedId, folder: handle },
          office.context({ folder: office.folder }),
        ),
      ),
    ).rejects.toMatchObject({ code: 'conflict' })
    office.remove()
  })

  test('is refused while fewer than five persons are there', async () => {
    const office = sharingOffice('Small House', 4)
    const agreement = await office.agree(await office.befriend(await recipient.card()))
    const prepared = await office.prepare(agreement)
    expect(prepared.records).toBe(0)
    await expect(office.send(agreement)).rejects.toMatchObject({
      detail: { reason: 'nothingToSend' },
    })
    office.remove()
  })

  test('holds no answer of the sealed classes in any file', async () => {
    const office = sharingOffice('Canary House')
    const sealedText = intakeFields.filter((field) => isSealed(field) && field.kind !== 'date')
    const people = generatePeople(40, 3, today()).map(({ answers, consents }, index) => ({
      answers: {
        ...answers,
        ...Object.fromEntries(
          sealedText
            .filter(({ askedWhen }) => askedWhen === undefined)
            .map(({ path, name, format }) => [
              path,
              {
                value:
                  format === undefined ? `CANARY${name}${String(index)}`.slice(0, 18) : '12.987654',
              },
            ]),
        ),
        'person.birthdate': { value: '1999-12-31' },
        'person.mailingCity': { value: 'CANARYcity' },
      },
      consents: [
        ...consents.filter(({ scope }) => scope === 'interview'),
        consent({ scope: 'interview' }),
        consent({ scope: 'pseudonymisedSharing' }),
      ],
    }))
    addPeople(office.session, people)
    const agreement = await office.agree(await office.befriend(await recipient.card()))
    const path = await office.send(agreement)
    const { ageIdentity } = await organisationKeys(recipient.session)
    const zip = await unlockWith(ageIdentity, readFileSync(path))
    const files = await readZip(zip, Object.values(fileNames))
    for (const content of files.values()) {
      const text = Buffer.from(content).toString('utf8')
      expect(text).not.toMatch(/CANARY|1999-12|12\.98/)
    }
    expect(
      Buffer.from(files.get(fileNames.persons) ?? [])
        .toString()
        .split('\r\n').length,
    ).toBeGreaterThan(5)
    office.remove()
  })
})

describe('agreements and keys', () => {
  test('an unconfirmed partner gets nothing', async () => {
    const office = sharingOffice('New House', 30)
    const agreement = await office.agree(await office.befriend(await recipient.card(), false))
    await expect(office.prepare(agreement)).rejects.toMatchObject({
      detail: { reason: 'unconfirmed' },
    })
    office.remove()
  })

  test('new keys of a known partner block sharing until somebody compares them', async () => {
    const impostor = sharingOffice('Hill House')
    const office = sharingOffice('Field House', 30)
    const agreement = await office.agree(await office.befriend(await recipient.card()))
    const card = await sharingHandlers.readCard(
      { file: handle },
      office.context({ file: await impostor.card() }),
    )
    expect(card.known).toBe('changed')
    await sharingHandlers.acceptCard({ cardId: card.cardId }, office.context())
    const partners = await sharingHandlers.partners({}, office.context())
    expect(partners).toMatchObject([{ confirmed: null, keysChanged: true }])
    await expect(office.prepare(agreement)).rejects.toMatchObject({
      detail: { reason: 'unconfirmed' },
    })
    impostor.remove()
    office.remove()
  })

  test('a confirmation of other keys than those compared is refused', async () => {
    const partners = await sharingHandlers.partners({}, sender.context())
    const partnerId = partners[0]?.partnerId ?? ''
    const fingerprint = Array.from({ length: 12 }, () => '00000')
    await expect(
      (async () =>
        sharingHandlers.confirmPartner(
          { partnerId, fingerprint, comparedWith: 'x' },
          sender.context(),
        ))(),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('our own card is not taken for a partner', async () => {
    const file = await sender.card()
    await expect(
      Promise.resolve(sharingHandlers.readCard({ file: handle }, sender.context({ file }))),
    ).rejects.toMatchObject({ detail: { reason: 'ourOwnCard' } })
  })

  test('both sides see the same fingerprint', async () => {
    const ours = await sharingHandlers.ourCard({}, recipient.context())
    const theirs = await sharingHandlers.partners({}, sender.context())
    expect(theirs[0]?.fingerprint).toEqual(ours.fingerprint)
  })

  test('an ended agreement stops export', async () => {
    const partners = await sharingHandlers.partners({}, sender.context())
    const ended = await sender.agree(partners[0]?.partnerId ?? '')
    await sharingHandlers.endAgreement({ agreementId: ended }, sender.context())
    await expect(sender.prepare(ended)).rejects.toMatchObject({ detail: { reason: 'ended' } })
  })

  test.each([
    'person.firstName',
    'person.mailingCity',
    'victim.locationOfExploitation',
    'person.nothing',
  ])('no agreement can hold %s', async (field) => {
    const partners = await sharingHandlers.partners({}, sender.context())
    await expect(sender.agree(partners[0]?.partnerId ?? '', [field])).rejects.toMatchObject({
      code: 'invalidInput',
    })
  })
})
