/** @file Times of keys that are typed one after the other into the box that has the keyboard. */
import type { Page } from 'playwright-core'

export interface KeyTimes {
  /** The page's own work: from the first of its listeners until the last one is through. */
  readonly work: number
  /** From the key until what it changed is on the screen. */
  readonly painted: number
}

/** As fast as a fast typist, so that what a letter leaves behind meets the next one. */
const betweenKeys = 90

/** @throws when a key is not heard: then something else had the keyboard. */
export async function typeAndTime(page: Page, letters: string): Promise<readonly KeyTimes[]> {
  const watching = await page.evaluateHandle(watchKeys)
  for (const letter of letters) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(betweenKeys)
  }
  const keys = await watching.evaluate(({ stop }) => stop())
  await watching.dispose()
  if (keys.length !== letters.length) throw new Error('Some keys were not heard.')
  return keys
}

/** Runs in the page, so it may use nothing from here. */
function watchKeys(): { stop: () => KeyTimes[] } {
  const keys: KeyTimes[] = []
  let stamp = 0
  let began = 0
  const onKeyDown = (event: Event): void => {
    stamp = event.timeStamp
    began = performance.now()
  }
  const onInput = (): void => {
    const pressed = stamp
    const work = performance.now() - began
    // A frame is painted after its callbacks; a message comes after the painting.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        keys.push({ work, painted: performance.now() - pressed })
      }
      port2.postMessage(null)
    })
  }
  // First of all going in, last of all going out.
  window.addEventListener('keydown', onKeyDown, true)
  window.addEventListener('input', onInput)
  return {
    stop: () => {
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('input', onInput)
      return keys
    },
  }
}
