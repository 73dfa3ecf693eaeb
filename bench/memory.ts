/**
 * @file Memory of all processes together. Linux only: it alone shares out what processes share
 * (proportional set size), so that their sum is what the application really takes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { emptyWindow, inTemporaryFolder, startElectron } from './electron.ts'
import { printTable, say, times } from './measure.ts'
import { searchField, signInToCases, withManyCases } from './many-cases.ts'

/** MiB by kind of process. */
type Memory = Readonly<Record<string, number>>

const everyMilliseconds = 200

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It ended meanwhile.
    return ''
  }
}

/** The process and everything it started. */
function familyOf(processId: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const stat = read(`/proc/${name}/stat`)
      return [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const
    })
  const family = [processId]
  for (const member of family)
    family.push(...parents.filter(([, parent]) => parent === member).map(([id]) => id))
  return family
}

function kindOf(processId: number): string {
  const command = read(`/proc/${String(processId)}/cmdline`)
  const type = /--type=([\w-]+)/.exec(command)?.[1] ?? 'main'
  if (type !== 'utility') return type
  return command.includes('node.mojom.NodeService') ? 'vault' : 'network'
}

function memoryOf(processId: number): Memory {
  const sums: Record<string, number> = {}
  for (const member of familyOf(processId)) {
    const text = read(`/proc/${String(member)}/smaps_rollup`)
    const kib = Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)
    const kind = kindOf(member)
    sums[kind] = (sums[kind] ?? 0) + kib / 1024
  }
  return sums
}

const total = (memory: Memory): number => Object.values(memory).reduce((sum, part) => sum + part, 0)

/** Looks again and again until it is told to stop; then says when it was most. */
function watchPeak(processId: number): () => Memory {
  let peak: Memory = {}
  const look = (): void => {
    const now = memoryOf(processId)
    if (total(now) > total(peak)) peak = now
  }
  const timer = setInterval(look, everyMilliseconds)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}

async function emptyPeak(): Promise<Memory> {
  return inTemporaryFolder(async (profile) => {
    const started = await startElectron(emptyWindow, profile)
    const peak = watchPeak(started.processId)
    await wait(5_000)
    const memory = peak()
    await started.quit()
    return memory
  })
}

/** A person looks for somebody: scrolls, sorts, searches, opens, goes back. */
async function workWithList(page: Page): Promise<void> {
  await page.locator('main').hover()
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(0, 1_500)
    await page.waitForTimeout(100)
  }
  for (const word of ['srey', 'chan', 'sok', 'k7']) {
    await searchField(page).pressSequentially(word, { delay: 100 })
    await page.waitForTimeout(300)
    await page.keyboard.press('Escape')
  }
  for (const header of await page.locator('main thead button').all()) {
    await header.click()
    await page.waitForTimeout(400)
  }
  await page.locator('main tbody tr').first().click()
  await page.locator('main h1').waitFor()
  await page.waitForTimeout(1_000)
}

interface OurMemory {
  readonly signingIn: Memory
  readonly working: Memory
  readonly afterwards: Memory
}

async function ourMemory(cases: number): Promise<OurMemory> {
  return withManyCases(cases, async ({ page, processId }) => {
    const whileSigningIn = watchPeak(processId)
    await signInToCases(page)
    const signingIn = whileSigningIn()
    // Argon2 must be dear: what it took is given back, and counted apart.
    await page.waitForTimeout(5_000)
    const atWork = watchPeak(processId)
    await workWithList(page)
    const working = atWork()
    await page.waitForTimeout(5_000)
    return { signingIn, working, afterwards: memoryOf(processId) }
  })
}

const kinds = ['main', 'renderer', 'vault', 'network', 'gpu-process', 'zygote', 'total'] as const

export async function measureMemory(cases: number): Promise<void> {
  if (process.platform !== 'linux') {
    say('\nMemory is measured on Linux only.')
    return
  }
  const empty = await emptyPeak()
  const { signingIn, working, afterwards } = await ourMemory(cases)
  const row = (what: string, memory: Memory) => [
    what,
    ...kinds.map((kind) => (kind === 'total' ? total(memory) : (memory[kind] ?? 0)).toFixed(0)),
    times(total(memory) / total(empty)),
    memory === working ? '1.50 x' : '',
  ]
  printTable(`Memory of all processes (MiB, proportional set size), ${String(cases)} cases`, [
    ['What', ...kinds, 'Ratio', 'Goal'],
    row('an empty Electron window, most', empty),
    row('Tessera signing in, most (Argon2id)', signingIn),
    row('Tessera at work in the list, most', working),
    row('five seconds later', afterwards),
  ])
}
