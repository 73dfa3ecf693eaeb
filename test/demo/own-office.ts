/** @file A real office of two people: its people, papers, backups, what is done in an emergency, and damage. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '#shared/i18n/languages.ts'
import { databaseFile, flipByte } from '#test/e2e/drive/files.ts'
import { atGate, button, goTo, officeIn, setUpOffice, wordsOf } from '#test/e2e/drive/office.ts'
import { comeIn, invite, lockOfSeveral, openPeople, signInAs } from '#test/e2e/drive/staff.ts'
import { launch, type Running } from '#test/support/electron.ts'
import { resize, type Album, type Size } from './pictures.ts'

const director = {
  name: 'Sokha Example',
  roles: ['director'],
  animal: 'cat',
  passphrase: 'pebble anchor willow copper season drift',
} as const

async function lookAtPeople(running: Running, language: Language, album: Album): Promise<void> {
  const { window } = running
  const { staff, frame } = wordsOf(language)
  await album.take(running, 'home-alone')
  await openPeople(window, language)
  const code = await invite(window, director, { language })
  await album.take(running, 'people-invited')
  await window.keyboard.press('Control+l')
  await atGate(window)
  await comeIn(window, code, director, language)
  await window.getByRole('heading', { level: 1 }).waitFor()
  await album.take(running, 'home-director')
  await lockOfSeveral(window, language)
  await album.take(running, 'locked-of-two')
  await signInAs(
    window,
    { animal: 'turtle', passphrase: officeIn(language).passphrase },
    language,
  )
  await openPeople(window, language)
  await album.take(running, 'people')
  await window.getByRole('row').filter({ hasText: director.name }).click()
  await window.getByRole('dialog').waitFor()
  await album.take(running, 'person')
  await button(window, staff.letGo).click()
  await album.take(running, 'letting-go')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await goTo(window, frame.settings)
}

async function lookAtPapers(running: Running, language: Language, album: Album): Promise<void> {
  const { window } = running
  const { recovery, emergency, frame } = wordsOf(language)
  const open = async () => {
    await goTo(window, frame.settings)
    await window.getByRole('link', { name: recovery.toScreen }).click()
    await button(window, recovery.practise).waitFor()
  }
  await open()
  await album.take(running, 'recovery')
  await button(window, recovery.practise).click()
  await window.getByText(recovery.haveCards).click()
  await album.take(running, 'practice')
  await open()
  await button(window, recovery.newKey).click()
  await window.getByRole('heading', { level: 1 }).waitFor()
  await album.take(running, 'new-key')
  await open()
  await button(window, recovery.makeCards).click()
  await window.getByRole('heading', { level: 1 }).waitFor()
  await album.take(running, 'cards')
  await goTo(window, frame.settings)
  await window.getByRole('link', { name: emergency.toScreen }).click()
  await window.getByRole('textbox').first().waitFor()
  await album.take(running, 'emergency')
}

async function lookAtBackups(running: Running, language: Language, album: Album): Promise<void> {
  const { window } = running
  const { backup, frame } = wordsOf(language)
  await goTo(window, frame.settings)
  await window.getByRole('link', { name: backup.toScreen }).click()
  await window.getByRole('heading', { name: backup.title, level: 1 }).waitFor()
  await window.waitForTimeout(500)
  await album.take(running, 'backups')
}

/** What an office does about itself, seldom or never. */
export async function lookAtOwnOffice(
  language: Language,
  size: Size,
  album: Album,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-demo-'))
  const running = await launch({ profile })
  await resize(running, size)
  await setUpOffice(running.window, language, officeIn(language))
  await lookAtPeople(running, language, album)
  await lookAtPapers(running, language, album)
  await lookAtBackups(running, language, album)
  await lockOfSeveral(running.window, language)
  await running.close()
  flipByte(databaseFile(profile), 0.02)
  const damaged = await launch({ profile })
  await resize(damaged, size)
  const { setup, frame } = wordsOf(language)
  const field = damaged.window.locator('input[type=password]')
  await damaged.window.getByRole('button').first().waitFor()
  if (!(await field.isVisible()))
    await damaged.window.getByRole('button', { name: new RegExp(frame.animals.turtle) }).click()
  await field.fill(officeIn(language).passphrase)
  await button(damaged.window, setup.signIn).click()
  await damaged.window.getByText(frame.errors.damaged.title).first().waitFor()
  await album.take(damaged, 'damaged')
  await damaged.close()
  rmSync(profile, { recursive: true, force: true })
}
