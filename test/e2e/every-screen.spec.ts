import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { codeWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import type { Running } from '#test/support/electron.ts'
import { axeProblems } from './drive/axe.ts'
import {
  finishInterview,
  startInterview,
  typeInterview,
  type Interview,
} from './drive/interview.ts'
import { button, goTo, office, openPractice, setUpOffice, wordsOf } from './drive/office.ts'
import {
  addPartner,
  readBundle,
  recordAgreement,
  saveContactCard,
  writeBundle,
} from './drive/sharing.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const interview: Interview = {
  decisions: { interview: 'given', pseudonymisedSharing: 'given', statistics: 'given' },
  answers: {
    'person.nativeName': { value: 'ប្រាក់ សុខា' },
    'person.firstName': { value: 'Sokha' },
    'person.birthdate': { value: '2004-04' },
    'person.gender': { value: 'Feminine' },
    'person.citizenship': { value: ['KH'] },
    'person.mobilePhone': { value: null, missing: 'declined' },
    'victim.methodOfRecruitment': { value: ['ThroughOnlineSocialNetworks'] },
    'victim.acts': { value: ['Recruitment'] },
    'victim.exploitationTypes': { value: ['ForcedLabour'] },
    'victim.methodsOfControl': { value: ['DebtBondage'] },
    'case.status': { value: 'Active' },
  },
}

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
  const country = codeWords(language, 'country', 'KH').label
  await setUpOffice(partner.window, language, { ...office, country })
  const card = join(folder, 'partner.tessera-card')
  return { folder, partner, card, fingerprint: await saveContactCard(partner, language, card) }
}

describe.each(languages)(
  'in %s, every screen of the work is sound for a screen reader',
  (language) => {
    const words = wordsOf(language)

    test('each step of an interview, the recap, the case and its form', async () => {
      const running = await start()
      const { window } = running
      const { found, read } = reader(running)
      await openPractice(window, language)
      await startInterview(window, language)
      await typeInterview(window, language, interview, (step) => read(`step ${step}`))
      await finishInterview(window, language)
      await read('case')
      for (const id of ['identity', 'exploitation', 'status'] as const) {
        const section = stepWords(language, id).title
        await button(window, words.cases.editSection.replace('{{section}}', section)).click()
        await read(`form ${id}`)
        await button(window, words.cases.cancel).click()
      }
      await button(window, words.cases.addConsent).click()
      await read('note a decision')
      await window.keyboard.press('Escape')
      await goTo(window, words.frame.cases)
      await window.getByRole('row').nth(3).waitFor()
      await read('cases')
      await window.getByRole('searchbox').fill('nobody at all')
      await window.getByText(words.cases.nothingTitle).waitFor()
      await read('no case found')
      expect(found).toEqual([])
      expectNoTroubles(running)
    })

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
