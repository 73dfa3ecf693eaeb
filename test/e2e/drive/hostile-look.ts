/** @file Looking for what a hostile text became on a screen: markup, a dialog, a window, a broken policy. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import type { Running } from '#test/support/electron.ts'
import { payloads } from './payloads.ts'
import { expectNoTroubles } from './start.ts'

/** What a payload would have become, had it been taken for markup; our own screens have none of it. */
const madeOfText = [
  'iframe, object, embed, base, math, marquee, template, noscript, video, form[action]',
  'body script, body style, body link, body meta, animate, foreignObject',
  '[onload], [onerror], [onfocus], [ontoggle], [onbegin], [onstart], [style*="background:red"]',
  'a[href^="javascript" i], [src^="javascript" i], [src="x"]',
].join(', ')

/** All that the screen says, in text and in fields. */
const textOf = (window: Page): Promise<string> =>
  window.evaluate(() =>
    [
      document.body.textContent,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
        (box) => box.value,
      ),
    ].join(' '),
  )

/** Until the screen says nothing new any more: what it asked for has come, and was drawn. */
async function drawn(window: Page): Promise<void> {
  let before = ''
  await expect
    .poll(
      async () => {
        const now = await textOf(window)
        const isSame = now === before
        before = now
        return isSame
      },
      { interval: 150, timeout: 15_000 },
    )
    .toBe(true)
}

const countViolations = (window: Page): Promise<void> =>
  window.evaluate(() => {
    Reflect.set(globalThis, 'violations', 0)
    document.addEventListener('securitypolicyviolation', () => {
      Reflect.set(globalThis, 'violations', Number(Reflect.get(globalThis, 'violations')) + 1)
    })
  })

export interface Watcher {
  /** Which screens showed each payload, to the letter. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  readonly look: (screen: string) => Promise<void>
  /** Payloads that no screen whose name begins so has shown. */
  readonly unseenOn: (screen: string) => readonly string[]
  /** No dialog, no violation, no error: for the end. */
  readonly expectPeace: () => Promise<void>
}

export async function watch(running: Running): Promise<Watcher> {
  const { window, app } = running
  const seen = new Map<string, Set<string>>(payloads.map((payload) => [payload, new Set()]))
  const dialogs: string[] = []
  await countViolations(window)
  window.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return {
    seen,
    async look(screen) {
      await window.getByRole('heading', { level: 1 }).first().waitFor()
      await drawn(window)
      expect(await window.locator(madeOfText).count(), screen).toBe(0)
      const text = await textOf(window)
      for (const [payload, screens] of seen) if (text.includes(payload)) screens.add(screen)
      expect(app.windows().length, screen).toBe(1)
    },
    unseenOn: (screen) =>
      [...seen]
        .filter(([, screens]) => ![...screens].some((each) => each.startsWith(screen)))
        .map(([payload]) => payload),
    async expectPeace() {
      expect(dialogs).toEqual([])
      expect(await window.evaluate(() => Number(Reflect.get(globalThis, 'violations')))).toBe(0)
      expectNoTroubles(running)
      // What was looked for on every screen is found when it is there.
      await window.evaluate(() => {
        document.body.setAttribute('src', 'x')
      })
      expect(await window.locator(madeOfText).count()).toBe(1)
    },
  }
}
