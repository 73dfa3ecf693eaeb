import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stepIds } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { openPractice, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')

interface Focused {
  readonly question: string | null
  readonly name: string
  readonly type: string
  readonly isVisible: boolean
}

/** What has the keyboard, and whether a person can see that. */
async function focused(window: Page): Promise<Focused> {
  return window.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement))
      return { question: null, name: '', type: '', isVisible: false }
    const marked = [at, at.parentElement, at.closest('label')].some((element) => {
      if (element === null) return false
      const style = getComputedStyle(element)
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
      return outlined || style.boxShadow !== 'none'
    })
    return {
      question: at.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null,
      name: at.getAttribute('aria-label') ?? at.closest('label')?.innerText ?? at.innerText,
      type: at instanceof HTMLInputElement ? at.type : at.tagName.toLowerCase(),
      isVisible: at.matches(':focus-visible') && marked,
    }
  })
}

/** Presses `key` until the keyboard is where it should be, as a person does; every stop must be seen. */
async function pressUntil(
  window: Page,
  key: string,
  isThere: (at: Focused) => boolean,
  most = 60,
): Promise<Focused> {
  const seen: string[] = []
  for (let count = 0; count <= most; count++) {
    const at = await focused(window)
    if (isThere(at)) return at
    seen.push(`${at.type} ${at.name}`)
    await window.keyboard.press(key)
    const now = await focused(window)
    if (now.type !== 'body') expect(now, `after ${key}`).toMatchObject({ isVisible: true })
  }
  throw new Error(`Never reached; went through: ${seen.join(' | ')}`)
}

const toQuestion = (window: Page, path: string) =>
  pressUntil(window, 'Tab', ({ question, type }) => question === path && type !== 'button', 120)

async function onStep(window: Page, step: (typeof stepIds)[number]): Promise<void> {
  await window.getByRole('heading', { level: 2, name: stepWords('en', step).title }).waitFor()
}

/** The first of a list of choices. */
const takeFirst = (path: string) => async (window: Page) => {
  await toQuestion(window, path)
  await window.keyboard.press('Space')
  await expect.poll(() => chosenIn(window, path)).toBe(1)
}

const chosenIn = (window: Page, path: string): Promise<number> =>
  window.locator(`[data-question="${path}"] input:checked`).count()

/** A row of its own, inside a step. */
async function tellAlreadyTold(window: Page): Promise<void> {
  const { keyboard } = window
  await pressUntil(window, 'Tab', ({ name }) => name === words.intake.told.add, 120)
  await keyboard.press('Enter')
  await toQuestion(window, 'priorInterview.organisation')
  await keyboard.type('Jasmine House')
  await toQuestion(window, 'priorInterview.topics')
  await keyboard.press('u')
  const topics = window.locator('[data-question="priorInterview.topics"]')
  await expect.poll(() => topics.getAttribute('data-missing')).toBe('unknown')
  await pressUntil(window, 'Tab', ({ name }) => name === words.cases.save, 120)
  await keyboard.press('Enter')
  await window.getByText('Jasmine House').waitFor()
  await expect.poll(async () => (await focused(window)).name).toBe(words.intake.told.add)
}

/** A list that is searched: some letters, an arrow where the first line is not the one, Enter. */
async function chooseByTyping(window: Page): Promise<void> {
  const path = 'victim.countryOfRecruitment'
  await toQuestion(window, path)
  await window.keyboard.type('Cambod')
  await window.getByRole('option').first().waitFor()
  await window.keyboard.press('Enter')
  const box = window.locator(`[data-question="${path}"]`).getByRole('textbox')
  await expect.poll(() => box.inputValue()).toBe('Cambodia')
}

/** Arrows walk through check boxes, space ticks. */
async function tickSecond(window: Page): Promise<void> {
  const path = 'victim.methodsOfControl'
  expect((await toQuestion(window, path)).type).toBe('checkbox')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Space')
  await expect.poll(() => chosenIn(window, path)).toBe(1)
}

/** The decision, after a look at an answer that speaks for it, and back. */
async function decide(window: Page): Promise<void> {
  const { act } = words.intake.elements
  await pressUntil(window, 'Shift+Tab', ({ name }) => name === act, 120)
  await window.keyboard.press('Enter')
  await onStep(window, 'movement')
  await expect.poll(async () => (await focused(window)).question).toBe('victim.acts')
  await pressUntil(window, 'Shift+Tab', ({ name }) =>
    name.includes(stepWords('en', 'status').title),
  )
  await window.keyboard.press('Enter')
  await onStep(window, 'status')
  await takeFirst('statusDecision.status')(window)
}

/** What is done at some of the steps; the others are walked through. */
const byKeyboard: Partial<Record<(typeof stepIds)[number], (window: Page) => Promise<void>>> = {
  referral: takeFirst('case.referralSource'),
  recruitment: chooseByTyping,
  movement: takeFirst('victim.acts'),
  exploitation: async (window) => {
    await toQuestion(window, 'victim.hoursPerDay')
    await window.keyboard.type('14')
  },
  control: tickSecond,
  status: decide,
  risk: async (window) => {
    await takeFirst('victim.riskHealth')(window)
    await window.getByText(words.office.risk.health.name).waitFor()
  },
  services: takeFirst('victim.servicesWanted'),
}

test('an interview goes from Home to the finished case without the mouse', async () => {
  const running = await start()
  const { window } = running
  const { keyboard } = window
  await openPractice(window)
  await keyboard.press('Control+n')
  await window.getByRole('heading', { level: 1, name: words.intake.title }).waitFor()
  await pressUntil(window, 'Tab', ({ name }) => name.startsWith(words.intake.start))
  await keyboard.press('Enter')
  // The first question has the keyboard by itself; space takes the first choice, an arrow the next.
  await onStep(window, 'safety')
  await toQuestion(window, 'case.safeNow')
  await keyboard.press('Space')
  await keyboard.press('Control+Enter')
  await onStep(window, 'setting')
  await tellAlreadyTold(window)
  await keyboard.press('Control+Enter')

  await onStep(window, 'consent')
  await toQuestion(window, 'consent.interview')
  await keyboard.press('Space')
  await toQuestion(window, 'consent.statistics')
  await keyboard.press('Space')
  await toQuestion(window, 'consentEvent.givenBy')
  await keyboard.press('Space')
  await keyboard.press('Control+Enter')

  await onStep(window, 'identity')
  await toQuestion(window, 'person.firstName')
  await keyboard.type('Sokha')
  await keyboard.press('F1')
  await window.getByRole('complementary').or(window.getByRole('dialog')).last().waitFor()
  await keyboard.press('Escape')
  await keyboard.press('Enter')
  expect((await focused(window)).question).toBe('person.middleName')
  // A letter is text in a box; with Alt it is the reason why there is no answer.
  await keyboard.press('Alt+d')
  const missing = (path: string) =>
    window.locator(`[data-question="${path}"]`).getAttribute('data-missing')
  await expect.poll(() => missing('person.middleName')).toBe('declined')
  await toQuestion(window, 'person.gender')
  await keyboard.press('n')
  await expect.poll(() => missing('person.gender')).toBe('notAsked')
  await keyboard.press('u')
  await expect.poll(() => missing('person.gender')).toBe('unknown')
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await expect.poll(() => missing('person.gender')).toBe(null)

  for (const step of stepIds.slice(stepIds.indexOf('referral'), -1)) {
    await keyboard.press('Control+Enter')
    await onStep(window, step)
    await byKeyboard[step]?.(window)
  }
  await keyboard.press('Control+Enter')
  await onStep(window, 'recap')
  await pressUntil(window, 'Tab', ({ name }) => name.startsWith(words.intake.recap.finish), 120)
  await keyboard.press('Enter')
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  await window.getByText('Sokha').first().waitFor()

  await keyboard.press('Control+k')
  await expect.poll(async () => (await focused(window)).type).toBe('search')
  await keyboard.type('Sokha')
  await window.getByRole('row').filter({ hasText: 'Sokha' }).first().waitFor()
  await pressUntil(window, 'Tab', ({ name }) => name.includes('Sokha'))
  await keyboard.press('Enter')
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  expectNoTroubles(running)
})

test('F1 opens the help of a screen, Esc closes it and gives the keyboard back, Ctrl+L locks', async () => {
  const running = await startReady()
  const { window } = running
  await window.getByText(words.home.emptyTitle).waitFor()
  const before = await pressUntil(window, 'Tab', ({ name }) => name.includes(words.frame.cases))
  await window.keyboard.press('F1')
  await window.getByRole('heading', { name: words.help.home.title, level: 3 }).first().waitFor()
  await window.keyboard.press('Escape')
  await window.getByRole('heading', { name: words.help.home.title, level: 3 }).first().waitFor({
    state: 'hidden',
  })
  expect(await focused(window)).toEqual(before)
  await window.keyboard.press('Control+l')
  await window.getByRole('button', { name: words.setup.signIn, exact: true }).waitFor()
  // The passphrase can be typed at once.
  await expect.poll(async () => (await focused(window)).type).toBe('password')
  expectNoTroubles(running)
})
