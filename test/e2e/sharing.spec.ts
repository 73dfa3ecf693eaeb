import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPractice, setUpOffice } from './drive/office.ts'
import {
  addPartner,
  readBundle,
  recordAgreement,
  saveContactCard,
  writeBundle,
} from './drive/sharing.ts'
import { expectNoTroubles, start } from './drive/start.ts'

test('a bundle goes from one office to another on a stick', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'tessera-cards-'))
  const stick = mkdtempSync(join(tmpdir(), 'tessera-stick-'))
  const partner = await start()
  await setUpOffice(partner.window)
  const theirs = await saveContactCard(partner, 'en', join(desk, 'partner.tessera-card'))

  const sender = await start()
  await openPractice(sender.window)
  const ours = await saveContactCard(sender, 'en', join(desk, 'sender.tessera-card'))
  await addPartner(sender, 'en', join(desk, 'partner.tessera-card'), theirs)
  await recordAgreement(sender, 'en', 'Routes in the Mekong region')
  const file = await writeBundle(sender, 'en', stick)
  expect(readdirSync(stick)).toEqual([file])

  await addPartner(partner, 'en', join(desk, 'sender.tessera-card'), ours)
  await readBundle(partner, 'en', join(stick, file))
  expect(existsSync(join(stick, file))).toBe(true)
  expectNoTroubles(sender)
  expectNoTroubles(partner)
})
