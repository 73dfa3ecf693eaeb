import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { languages, type Language } from '#shared/i18n/languages.ts'
import type { Running } from '#test/support/electron.ts'
import { axeProblems } from './drive/axe.ts'
import { officeIn, openPractice, setUpOffice } from './drive/office.ts'
import {
  addPartner,
  readBundle,
  recordAgreement,
  saveContactCard,
  writeBundle,
} from './drive/sharing.ts'
import { expectNoTroubles, start } from './drive/start.ts'

function reader(running: Running) {
  const found: string[] = []
  const read = async (screen: string): Promise<void> => {
    found.push(...(await axeProblems(running.window, screen)))
  }
  return { found, read }
}

async function desk(language: Language) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-screens-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const partner = await start()
  await setUpOffice(partner.window, language, officeIn(language))
  const card = join(folder, 'partner.tessera-card')
  return { folder, partner, card, fingerprint: await saveContactCard(partner, language, card) }
}

describe.each(languages)(
  'in %s, every screen of sharing is sound for a screen reader',
  (language) => {
    test('partner, agreement, every step of the bundle, and the bundle received', async () => {
      const { folder, partner, card, fingerprint } = await desk(language)
      const running = await start()
      const { found, read } = reader(running)
      await openPractice(running.window, language)
      const ourCard = join(folder, 'sender.tessera-card')
      const ours = await saveContactCard(running, language, ourCard)
      await read('our card')
      await addPartner(running, language, card, fingerprint, read)
      await read('partner')
      await recordAgreement(running, language, 'Routes in the Mekong region', read)
      await read('partner with agreement')
      const bundle = await writeBundle(running, language, folder, (step) => read(`wizard ${step}`))
      const theirs = reader(partner)
      await addPartner(partner, language, ourCard, ours)
      await readBundle(partner, language, join(folder, bundle))
      await theirs.read('bundle received')
      expect([...found, ...theirs.found]).toEqual([])
      expectNoTroubles(running)
    })
  },
)
