/** @file What a page tries that somebody else got to write: to leave, to reach a network, to run words. */
import type { Page } from 'playwright-core'

/** Every attempt by which a script in the window may try to go to `url`. */
export const waysOut = [
  'location',
  'replace',
  'link',
  'newTab',
  'form',
  'open',
  'metaRefresh',
  'frame',
] as const
export type WayOut = (typeof waysOut)[number]

/** Tries it inside the page. Whatever the page itself throws is no news: the window's state is. */
export async function tryToLeave(window: Page, way: WayOut, url: string): Promise<void> {
  await window.evaluate(
    ([chosen, target]) => {
      const follow = (element: HTMLElement, act: () => void): void => {
        document.body.append(element)
        act()
        element.remove()
      }
      const link = (frame: string): void => {
        const element = document.createElement('a')
        element.href = target
        element.target = frame
        follow(element, () => {
          element.click()
        })
      }
      const tries: Record<string, () => void> = {
        location: () => {
          location.href = target
        },
        replace: () => {
          location.replace(target)
        },
        link: () => {
          link('')
        },
        newTab: () => {
          link('_blank')
        },
        form: () => {
          const form = document.createElement('form')
          form.action = target
          form.method = 'post'
          follow(form, () => {
            form.submit()
          })
        },
        open: () => {
          open(target, '_blank')
        },
        metaRefresh: () => {
          const meta = document.createElement('meta')
          meta.httpEquiv = 'refresh'
          meta.content = `0; url=${target}`
          document.head.append(meta)
        },
        frame: () => {
          const frame = document.createElement('iframe')
          frame.src = target
          document.body.append(frame)
        },
      }
      try {
        tries[chosen]?.()
      } catch {
        // Refused by the page already.
      }
    },
    [way, url] as const,
  )
}

/** What each attempt to reach a network came to: `refused`, or what it got. */
export async function tryNetwork(
  window: Page,
  host: string,
): Promise<Readonly<Record<string, string>>> {
  return window.evaluate(async (target) => {
    const loaded = (element: HTMLElement, start: () => void): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => {
          resolve('loaded')
        })
        element.addEventListener('error', () => {
          resolve('refused')
        })
        start()
        document.head.append(element)
      })
    const image = document.createElement('img')
    const style = document.createElement('link')
    const socket = (): Promise<string> =>
      new Promise((resolve) => {
        const opened = new WebSocket(`ws://${target}/`)
        opened.onopen = () => {
          resolve('opened')
        }
        opened.onerror = () => {
          resolve('refused')
        }
      })
    const attempt = async (act: () => Promise<string>): Promise<string> => {
      try {
        return await act()
      } catch {
        return 'refused'
      }
    }
    return {
      fetch: await attempt(() => fetch(`http://${target}/`).then(() => 'answered')),
      opaque: await attempt(() =>
        fetch(`http://${target}/`, { mode: 'no-cors' }).then(() => 'answered'),
      ),
      socket: await attempt(socket),
      image: await attempt(() =>
        loaded(image, () => {
          image.src = `http://${target}/a.png`
        }),
      ),
      style: await attempt(() =>
        loaded(style, () => {
          style.rel = 'stylesheet'
          style.href = `http://${target}/a.css`
        }),
      ),
    }
  }, host)
}

/** The name of the error each way of running words as a script ended with; `passed`: with none. */
export async function tryToRunWords(window: Page): Promise<Readonly<Record<string, string>>> {
  return window.evaluate(
    () =>
      new Promise<Readonly<Record<string, string>>>((resolve) => {
        const attempt = (act: () => unknown): string => {
          try {
            act()
            return 'passed'
          } catch (error) {
            return error instanceof Error ? error.name : 'refused'
          }
        }
        const words = 'globalThis.hijacked = 1'
        const direct: unknown = Reflect.get(globalThis, 'eval')
        const script = () => document.createElement('script')
        const all = (): Readonly<Record<string, string>> => ({
          eval: attempt(() =>
            typeof direct === 'function' ? Reflect.apply(direct, null, [words]) : null,
          ),
          newFunction: attempt(() => {
            const made: unknown = Reflect.construct(Function, [words])
            if (typeof made === 'function') Reflect.apply(made, null, [])
          }),
          timer: attempt(() => Reflect.apply(setTimeout, globalThis, [words, 0])),
          markup: attempt(() => {
            const box = document.createElement('div')
            document.body.append(box)
            Reflect.set(box, 'innerHTML', `<img src="x" onerror="${words}">`)
          }),
          handler: attempt(() => {
            document.body.setAttribute('onclick', words)
            document.body.click()
            document.body.removeAttribute('onclick')
          }),
          scriptText: attempt(() => {
            const element = script()
            element.textContent = words
            document.head.append(element)
          }),
          scriptNode: attempt(() => {
            const element = script()
            element.append(document.createTextNode(words))
            document.head.append(element)
          }),
        })
        // Later, of its own: what a driver calls itself may use eval, whatever the policy says.
        setTimeout(() => {
          resolve(all())
        }, 0)
      }),
  )
}
