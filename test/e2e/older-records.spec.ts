import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { databaseFile } from './drive/files.ts'
import { button, goTo, lockOffice, setUpOffice, signIn, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

test('records of an earlier day that were put back are named on every screen', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-older-'))
  const copies = mkdtempSync(join(tmpdir(), 'tessera-copy-'))
  onTestFinished(() => {
    for (const folder of [profile, copies]) rmSync(folder, { recursive: true, force: true })
  })
  const copy = join(copies, 'vault.db')
  const words = wordsOf('en')

  const first = await start({ profile })
  await setUpOffice(first.window)
  await first.close()
  copyFileSync(databaseFile(profile), copy)

  const second = await start({ profile })
  await signIn(second.window)
  await goTo(second.window, words.frame.newIntake)
  await button(second.window, words.intake.start).first().click()
  await lockOffice(second.window)
  await second.close()

  // A crash would leave the newest pages in the write-ahead log; an orderly end leaves none.
  expect(statSync(`${databaseFile(profile)}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  copyFileSync(copy, databaseFile(profile))

  const third = await start({ profile })
  const { window } = third
  const { older } = words.home
  await signIn(window)
  await window.getByText(older.title).waitFor()
  expect(await window.getByText(/saved changes? between these two times/).count()).toBe(1)
  expect(await window.getByText(older.do).isVisible()).toBe(true)

  await goTo(window, words.frame.cases)
  await button(window, older.read).click()
  expect(await window.getByText(older.title).count()).toBe(0)
  await goTo(window, words.frame.reports)
  expect(await window.getByText(older.title).count()).toBe(0)
  await goTo(window, words.frame.home)
  await window.getByText(older.title).waitFor()

  // Said once, the next sign-in goes on from what is there.
  await lockOffice(window)
  await signIn(window)
  await window.getByText(words.home.emptyTitle).waitFor()
  expect(await window.getByText(older.title).count()).toBe(0)
  expectNoTroubles(third)
})
