/** @file The raw thing on a screen: a button that changes one text, and a box to type in. */
import type { Page } from 'playwright-core'

export const bareText = '#bare-text'
export const bareButton = '#bare-button'
export const bareBox = '#bare-box'

/** Over what the window shows: the same window, and nothing of ours answers. */
export async function showBare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const place = document.createElement('div')
    place.id = 'bare'
    place.style.cssText = 'position: fixed; z-index: 9999; inset: 0 0 auto auto; background: white'
    const text = document.createElement('p')
    text.id = 'bare-text'
    text.textContent = '0'
    const button = document.createElement('button')
    button.id = 'bare-button'
    button.textContent = 'Count'
    button.addEventListener('click', () => {
      text.textContent = String(Number(text.textContent) + 1)
    })
    const box = document.createElement('input')
    box.id = 'bare-box'
    place.append(text, button, box)
    document.body.append(place)
  })
}

export async function hideBare(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#bare')?.remove()
  })
}
