import { describe, expect, test } from 'vitest'
import { languages } from '#shared/i18n/languages.ts'
import { axeProblems } from './drive/axe.ts'
import { button, goTo, lockOffice, officeIn, setUpOffice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'
import { strayWordsIn } from './drive/stray-words.ts'

describe.each(languages)('in %s, the screens of recovery and emergency', (language) => {
  const words = wordsOf(language)

  test('are sound for a screen reader and speak one language', async () => {
    const running = await start()
    const { window } = running
    const given = officeIn(language)
    await setUpOffice(window, language, given)
    const found: string[] = []
    const own = [given.organisation, given.person, 'Tessera', 'USB', 'SSD', 'Ctrl+L', 'F9']
    const stray = await strayWordsIn(language, own)
    const read = async (screen: string): Promise<void> => {
      found.push(...(await axeProblems(window, screen)))
      // Without the papers themselves, which are letters of no language.
      const texts = await window
        .locator('main')
        .locator('h1, h2, p, dt, dd, legend, button, a, li:not(ol[translate=no] li)')
        .allInnerTexts()
      // The two signs of a set are part of the paper too.
      const said = texts.map((text) => text.replace(/\b[0-9A-HJKMNP-TV-Z]{2}$/, ''))
      found.push(...stray.find(screen, said))
    }
    const settings = async (link: string): Promise<void> => {
      await goTo(window, words.frame.settings)
      await window.getByRole('link', { name: link }).click()
      await window.getByRole('heading', { level: 1 }).waitFor()
    }
    await settings(words.recovery.toScreen)
    await button(window, words.recovery.practise).waitFor()
    await read('recovery')
    await button(window, words.recovery.practise).click()
    await window.getByText(words.recovery.haveCards).click()
    await read('practise')
    await settings(words.recovery.toScreen)
    await button(window, words.recovery.newKey).click()
    await button(window, words.setup.keyWritten).waitFor()
    await read('new key')
    await button(window, words.setup.keyWritten).click()
    await read('type the key')
    await settings(words.recovery.toScreen)
    await button(window, words.recovery.makeCards).click()
    await button(window, words.recovery.cardsWritten).waitFor()
    await read('cards')
    await button(window, words.recovery.cardsWritten).click()
    await read('type the cards')
    await settings(words.emergency.toScreen)
    await read('emergency')
    await window.getByRole('textbox').fill(words.emergency.word)
    await button(window, words.emergency.erase).click()
    await read('countdown')
    await button(window, words.frame.cancel).click()
    await lockOffice(window)
    await button(window, words.setup.useRecoveryKey).click()
    await window.getByText(words.recovery.haveCards).click()
    await read('recover')
    expect(found).toEqual([])
    expectNoTroubles(running)
  })
})
