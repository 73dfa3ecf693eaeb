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
/** For the last letters, on a computer that is busy with something else. */
const patience = 5_000

/** @throws when a key is not heard: then something else had the keyboard. */
export async function typeAndTime(page: Page, letters: string): Promise<readonly KeyTimes[]> {
  const watching = await page.evaluateHandle(watchKeys, { count: letters.length, patience })
  for (const letter of letters) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(betweenKeys)
  }
  const keys = await watching.evaluate(({ all }) => all)
  await watching.dispose()
  if (keys.length !== letters.length) throw new Error('Some keys were not heard.')
  return keys
}

interface Watching {
  readonly count: number
  /** Milliseconds after the latest key. */
  readonly patience: number
}

/** Runs in the page, so it may use nothing from here. */
function watchKeys({ count, patience }: Watching): { all: Promise<readonly KeyTimes[]> } {
  const keys: KeyTimes[] = []
  let stamp = 0
  let began = 0
  let late: ReturnType<typeof setTimeout> | undefined
  let finish: () => void = () => undefined
  const onKeyDown = (event: Event): void => {
    clearTimeout(late)
    late = setTimeout(() => {
      finish()
    }, patience)
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
        if (keys.length === count) finish()
      }
      port2.postMessage(null)
    })
  }
  // First of all going in, last of all going out.
  window.addEventListener('keydown', onKeyDown, true)
  window.addEventListener('input', onInput)
  const all = new Promise<readonly KeyTimes[]>((resolve) => {
    finish = () => {
      clearTimeout(late)
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('input', onInput)
      resolve(keys)
    }
  })
  return { all }
}
