/** @file Reads a screen as assistive technology does, and says what is wrong with it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Rules broken on what the window shows now, as `screen: rule: where`. Legacy mode: Electron opens no second page. */
export async function axeProblems(window: Page, screen: string): Promise<readonly string[]> {
  await window.getByRole('heading', { level: 1 }).first().waitFor()
  // Colours are measured when nothing fades in any more.
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.waitForFunction(() => document.getAnimations().length === 0)
  const { violations, passes } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  // A page that was not read has nothing that passes either.
  expect(passes.length, screen).toBeGreaterThan(5)
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${screen}: ${id}: ${target.join(' ')}`),
  )
}
