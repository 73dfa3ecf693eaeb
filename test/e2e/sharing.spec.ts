import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFor, unlockWith } from '#main/bundle/age-file.ts'
import { contactCardFile, makeContactCard } from '#main/bundle/contact-card.ts'
import { temporaryFolder } from '#test/support/office.ts'
import { bundleOf, facts, makeOffice, rowsOf } from '#test/support/bundles.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { agree, answerDialogs, befriend, readBundle, writeBundle } from './drive/sharing.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')

test('a partner is added and compared, gets a bundle that only they can open, and answers with one', async () => {
  const stick = temporaryFolder()
  const partner = await makeOffice('Hill House')
  const cardPath = join(stick, 'hill-house.tessera-card')
  const card = makeContactCard(partner.keys, 'Hill House', 'TH', '2026-11-01T08:00:00.000Z')
  writeFileSync(cardPath, contactCardFile(card))

  const running = await start()
  const { app, window } = running
  const pictures = process.env['TESSERA_PICTURES']
  const onStep = async (name: string) => {
    if (pictures) await window.screenshot({ path: join(pictures, `${name}.png`) })
  }
  const sharing = { app, window, onStep }
  await openPractice(window)
  await befriend(sharing, cardPath)
  await agree(sharing, 'Routes between two provinces')

  const name = await writeBundle(sharing, stick)
  expect(readdirSync(stick).sort()).toEqual([name, 'hill-house.tessera-card'].sort())
  const zip = await unlockWith(partner.keys.ageIdentity, readFileSync(join(stick, name)))
  expect(Buffer.from(zip).subarray(0, 2).toString()).toBe('PK')

  await goTo(window, words.frame.sharing)
  await button(window, words.sharing.card.show).click()
  const ourCard = join(stick, 'ours.tessera-card')
  await answerDialogs(app, ourCard)
  await button(window, words.sharing.card.save).click()
  await window.getByText(words.sharing.card.saved).waitFor()
  await onStep('sharing-our-card')
  const { ageRecipient, verifyKey } = keysOnCard(ourCard)
  const us = { name: 'us', keys: { ...partner.keys, ageRecipient, verifyKey } }
  const answer = await bundleOf(partner, us, rowsOf(12, partner.keys), {
    ...facts,
    deleteBy: '2099-01-01',
  })
  const answerPath = join(stick, 'b-0000000a.age')
  writeFileSync(answerPath, await lockFor(ageRecipient, answer.zip))
  await readBundle(sharing, answerPath)
  expectNoTroubles(running)
})

function keysOnCard(path: string): { readonly ageRecipient: string; readonly verifyKey: string } {
  return JSON.parse(readFileSync(path, 'utf8')) as { ageRecipient: string; verifyKey: string }
}
