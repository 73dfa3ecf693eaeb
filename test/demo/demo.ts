/**
 * @file The guided demonstration: the real application, driven through its screens with 300 invented
 * persons. Leaves pictures, the report and the bundle in `demo/`. Run by `npm run demo`.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '#shared/i18n/languages.ts'
import { addAttachment, showAttachment } from '#test/e2e/drive/attachments.ts'
import { finishInterview, startInterview, typeInterview } from '#test/e2e/drive/interview.ts'
import {
  button,
  goTo,
  lockOffice,
  officeIn,
  openPractice,
  setUpOffice,
  wordsOf,
} from '#test/e2e/drive/office.ts'
import { openReports, saveReport } from '#test/e2e/drive/report.ts'
import {
  addPartner,
  readBundle,
  recordAgreement,
  saveContactCard,
  writeBundle,
} from '#test/e2e/drive/sharing.ts'
import '#test/support/all-words.ts'
import { launch, type Running } from '#test/support/electron.ts'
import { drawing } from '#test/support/pictures.ts'
import { inventedInterview } from './interview.ts'
import { lookAtOwnOffice } from './own-office.ts'
import { createAlbum, resize, type Album, type Size } from './pictures.ts'

const results = join(import.meta.dirname, '../../demo')
const large: Size = { width: 1280, height: 800 }
const small: Size = { width: 1024, height: 700 }

interface Partner {
  readonly running: Running
  readonly card: string
  readonly fingerprint: readonly string[]
}

/** A second office on a second computer: it will receive the bundle. */
async function setUpPartner(language: Language, size: Size, album: Album): Promise<Partner> {
  const running = await launch()
  await resize(running, size)
  const words = wordsOf(language)
  await setUpOffice(running.window, language, officeIn(language), (name) =>
    album.take(running, `set-up-${name}`),
  )
  await album.take(running, 'home-empty')
  await goTo(running.window, words.frame.cases)
  await album.take(running, 'cases-empty')
  const card = join(results, `partner-${language}-${String(size.width)}.tessera-card`)
  const fingerprint = await saveContactCard(running, language, card)
  await album.take(running, 'contact-card')
  return { running, card, fingerprint }
}

async function typeOne(running: Running, language: Language, album: Album): Promise<void> {
  const { window } = running
  await goTo(window, wordsOf(language).frame.newIntake)
  await album.take(running, 'intake')
  await startInterview(window, language)
  await typeInterview(window, language, inventedInterview, (step) =>
    album.take(running, `interview-${step}`),
  )
  await finishInterview(window, language)
  await album.take(running, 'case')
  await addOne(running, language, album)
}

/** A drawing made by code: no photo of anybody. */
async function addOne(running: Running, language: Language, album: Album): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-demo-'))
  const file = join(folder, 'map.png')
  writeFileSync(file, drawing('', 400))
  await addAttachment(running, language, file, 'map.png')
  rmSync(folder, { recursive: true, force: true })
  await album.take(running, 'case-files')
  await showAttachment(running, language, 'map.png')
  await album.take(running, 'case-file-shown')
  await running.window.keyboard.press('Escape')
}

async function lookAround(running: Running, language: Language, album: Album): Promise<void> {
  const { window } = running
  const { frame, auditLog } = wordsOf(language)
  await goTo(window, frame.cases)
  await window.getByRole('row').nth(5).waitFor()
  await album.take(running, 'cases')
  await window.getByRole('searchbox').fill('sok')
  await album.take(running, 'cases-search')
  await goTo(window, frame.help)
  await album.take(running, 'help')
  await goTo(window, frame.settings)
  await album.take(running, 'settings')
  for (const place of ['absence', 'summary'] as const) {
    const { title } = wordsOf(language).caseAccess[place]
    await window.getByRole('link', { name: title, exact: true }).click()
    await album.take(running, `case-access-${place}`)
    await goTo(window, frame.settings)
  }
  await window.getByRole('link', { name: auditLog.toScreen }).click()
  await button(window, auditLog.check).click()
  await window.getByText(auditLog.soundMore).waitFor()
  await album.take(running, 'log-checked')
  await window.keyboard.press('F1')
  await album.take(running, 'help-panel')
  await window.keyboard.press('Escape')
  await lookAtKeeping(running, language, album)
}

/** How long records are kept, what has come to its day, and what a person may see of their own. */
async function lookAtKeeping(running: Running, language: Language, album: Album): Promise<void> {
  const { window } = running
  const { frame, personDocument, retention } = wordsOf(language)
  await goTo(window, frame.settings)
  await window.getByRole('link', { name: retention.toRules }).click()
  await button(window, retention.saveRules).waitFor()
  await album.take(running, 'retention-rules')
  await window.getByRole('link', { name: retention.toDue }).click()
  await window.getByText(retention.nothingTitle).waitFor()
  await album.take(running, 'retention-due')
  await goTo(window, frame.cases)
  await window.getByRole('row').nth(5).click()
  await window.getByRole('link', { name: retention.ofCaseOpen }).click()
  await button(window, retention.delete).waitFor()
  await album.take(running, 'retention-case')
  await goTo(window, frame.cases)
  await window.getByRole('row').nth(5).click()
  await window.getByRole('link', { name: personDocument.open }).click()
  await window.getByRole('heading', { name: personDocument.heading }).waitFor()
  await album.take(running, 'person-document')
}

/** Everything a week brings, in one language and window size. */
async function walkThrough(language: Language, size: Size): Promise<number> {
  const name = `${language}-${String(size.width)}x${String(size.height)}`
  const album = createAlbum(join(results, 'screens', name))
  const files = join(results, name)
  const stick = join(files, 'usb-stick')
  mkdirSync(stick, { recursive: true })
  const partner = await setUpPartner(language, size, album)

  const running = await launch()
  await resize(running, size)
  await openPractice(running.window, language)
  await album.take(running, 'home')
  await typeOne(running, language, album)
  await lookAround(running, language, album)

  await openReports(running, language)
  await album.take(running, 'report')
  await saveReport(running, language, 'xlsx', join(files, 'new-persons.xlsx'))
  await saveReport(running, language, 'pdf', join(files, 'new-persons.pdf'))
  await album.take(running, 'report-saved')

  const ourCard = join(files, 'sender.tessera-card')
  const ours = await saveContactCard(running, language, ourCard)
  const picture = (step: string) => album.take(running, `sharing-${step}`)
  await addPartner(running, language, partner.card, partner.fingerprint, picture)
  await recordAgreement(running, language, 'Routes in the Mekong region', picture)
  const bundle = await writeBundle(running, language, stick, picture)
  await addPartner(partner.running, language, ourCard, ours)
  await readBundle(partner.running, language, join(stick, bundle))
  await album.take(partner.running, 'bundle-received')
  await lockOffice(partner.running.window)
  await button(partner.running.window, wordsOf(language).setup.signIn).waitFor()
  await album.take(partner.running, 'locked')
  await running.close()
  await partner.running.close()
  await lookAtOwnOffice(language, size, album)
  return album.count()
}

function printSummary(pictures: number, seconds: number): void {
  console.log(`\n${String(pictures)} pictures in ${String(Math.round(seconds))} s. Written:`)
  for (const entry of readdirSync(results, { recursive: true, encoding: 'utf8' })) {
    const { size, mode } = statSync(join(results, entry))
    const isPicture = entry.endsWith('.png')
    if ((mode & 0o170000) === 0o100000 && !isPicture) {
      console.log(`  demo/${entry}  ${String(Math.ceil(size / 1024))} KiB`)
    }
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const begun = performance.now()
let pictures = 0
for (const language of ['en', 'km'] as const) {
  for (const size of [large, small]) {
    const taken = await walkThrough(language, size)
    console.log(`${language} at ${String(size.width)}x${String(size.height)}: ${String(taken)} pictures`)
    pictures += taken
  }
}
printSummary(pictures, (performance.now() - begun) / 1000)
