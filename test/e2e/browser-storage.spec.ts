import { expect, test } from 'vitest'
import type { Running } from '#test/support/electron.ts'
import { button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')

/** Whatever a page can keep with the browser it runs in. */
async function kept({ app, window }: Running) {
  const cookies = await app.evaluate(async ({ BrowserWindow }) => {
    const found = await BrowserWindow.getAllWindows()[0]?.webContents.session.cookies.get({})
    return found?.length ?? null
  })
  const stored = await window.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    address: location.href,
  }))
  return { cookies, ...stored }
}

const nothing = {
  cookies: 0,
  local: [],
  session: [],
  databases: [],
  address: 'app://tessera/index.html',
}

test('the browser keeps nothing, neither while a case is open nor after a lock (ASVS 14.3.3)', async () => {
  const running = await start()
  const { window } = running
  await openPractice(window)
  await goTo(window, words.frame.cases)
  const search = window.getByRole('searchbox')
  await search.fill('Sokha')
  await window.getByRole('row').nth(1).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  expect(await kept(running)).toEqual(nothing)
  await window.evaluate(() => {
    localStorage.setItem('planted', 'x')
  })
  // What is looked at here would show it.
  expect(await kept(running)).toEqual({ ...nothing, local: ['planted'] })
  await window.evaluate(() => {
    localStorage.clear()
  })
  await window.keyboard.press('Control+l')
  await button(window, words.setup.startPractice).waitFor()
  expect(await kept(running)).toEqual(nothing)
  expectNoTroubles(running)
})
