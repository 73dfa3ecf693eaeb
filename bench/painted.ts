/** @file Times inside the page: from a key or a click to the picture that answers it. */
import type { Page } from 'playwright-core'

export interface Answered {
  /** The answer stands in the page. */
  readonly drawn: number
  /** And is on the screen. */
  readonly painted: number
}

export interface Answer {
  /** What answers: it must exist, and its text must have changed since before the key or click. */
  readonly selector: string
  /** What must have gone from the page as well. */
  readonly gone?: string
  readonly patience: number
}

/**
 * Milliseconds from the key or the click that `act` makes, on the clock of the input itself.
 *
 * @returns `null`: nothing changed
 */
export async function untilAnswered(
  page: Page,
  answer: Answer,
  act: () => Promise<void>,
): Promise<Answered | null> {
  // In place before it happens: input takes another way into the page than scripts do.
  const watching = await page.evaluateHandle(watchInPage, answer)
  await act()
  const result = await watching.evaluate(({ result }) => result)
  await watching.dispose()
  return result
}

/** Runs in the page, so it may use nothing from here. */
function watchInPage({ selector, gone, patience }: Answer): { result: Promise<Answered | null> } {
  const text = () => document.querySelector(selector)?.textContent
  const isGone = () => gone === undefined || document.querySelector(gone) === null
  const before = text()
  const inputs = ['keydown', 'beforeinput', 'click']
  let begun = 0
  const onInput = (event: Event): void => {
    begun ||= event.timeStamp
  }
  for (const type of inputs) window.addEventListener(type, onInput, true)
  const result = new Promise<Answered | null>((resolve) => {
    const late = setTimeout(() => {
      stop()
      resolve(null)
    }, patience)
    const watch = new MutationObserver(() => {
      if (begun === 0 || text() === before || !isGone()) return
      stop()
      const drawn = performance.now() - begun
      // A frame is painted after its callbacks; a message comes after the painting.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          resolve({ drawn, painted: performance.now() - begun })
        }
        port2.postMessage(null)
      })
    })
    const stop = (): void => {
      clearTimeout(late)
      watch.disconnect()
      for (const type of inputs) window.removeEventListener(type, onInput, true)
    }
    watch.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-busy'],
    })
  })
  return { result }
}
