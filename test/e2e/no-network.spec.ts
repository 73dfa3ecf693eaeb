import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { needsNoNetwork } from '#test/support/needs.ts'
import { electronExecutable, type Running } from '#test/support/electron.ts'
import { needsStrace } from '#test/support/strace.ts'
import { createCanaries, createMarks, type Canaries } from './drive/canaries.ts'
import { finishInterview, startInterview, typeInterview } from './drive/interview.ts'
import {
  button,
  goTo,
  lockOffice,
  office,
  setUpOffice,
  signIn,
  toSetting,
  wordsOf,
} from './drive/office.ts'
import { newColleague, workWithColleague } from './drive/office-day.ts'
import { ownFolder } from './drive/own-world.ts'
import { workWithRecords } from './drive/records-day.ts'
import { lockOfSeveral, signInAs, type NewColleague } from './drive/staff.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const watched =
  'connect,sendto,sendmsg,sendmmsg,write,pwrite64,writev,pwritev,pwritev2,?open,openat,?rename,renameat,renameat2,?mkdir,mkdirat,?link,linkat,?symlink,symlinkat'

/** Starts Electron under strace: what every process of it connects to, sends, writes and names, one call to a line. */
function tracedElectron(): { executable: string; trace: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-trace-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'trace')
  const executable = join(folder, 'electron')
  const strace = `strace -f -qq -yy --seccomp-bpf -s 8192 -e trace=${watched} -e signal=none -o '${file}'`
  writeFileSync(executable, `#!/bin/sh\nexec ${strace} '${electronExecutable()}' "$@"\n`)
  chmodSync(executable, 0o700)
  return { executable, trace: () => readFileSync(file, 'utf8') }
}

/**
 * Chromium asks the system, once, whether there is a route to an IPv6 address: it connects a datagram
 * socket, which sends nothing. That nothing follows on such a socket is looked at too.
 */
const routeQuestion = /connect\(\d+<UDPv6:[^>]*>, .*"2001:4860:4860::8888"/

/** A connection begun to any network address, or a datagram sent to one. */
const toNetwork = (trace: string): readonly string[] =>
  trace.split('\n').filter((line) => {
    if (/\bsend\w*\(\d+<UDP/.test(line)) return true
    return /\bconnect\(.*AF_INET/.test(line) && !routeQuestion.test(line)
  })

test('the trace shows a connection and a datagram when there is one', (context) => {
  needsStrace(context)
  const script = `
    require('node:net').connect(9, '127.0.0.1').on('error', () => {})
    const socket = require('node:dgram').createSocket('udp4')
    socket.send('x', 9, '127.0.0.1', () => socket.close())`
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg'
  const { stderr } = spawnSync(
    'strace',
    ['-f', '-qq', '-yy', '-e', calls, '-e', 'signal=none', process.execPath, '-e', script],
    { encoding: 'utf8' },
  )
  expect(toNetwork(stderr)).toHaveLength(2)
})

/**
 * Written bytes that hold the mark and end in a file. By what strace says the descriptor is: pipes,
 * sockets and event counters join our own processes and the display; `/memfd:` is memory. Everything
 * with a path is a file, wherever it lies. What a process writes through mapped memory is not seen.
 */
function toFiles(trace: string, mark: string): readonly string[] {
  const wide = Array.from(mark, (letter) => `${letter}\\0`).join('')
  const base64 = Buffer.from(mark).toString('base64').slice(0, 12)
  return trace
    .split('\n')
    .filter(
      (line) =>
        /\bp?write(v|64|v2)?\(\d+<\//.test(line) && !/\(\d+<\/(memfd:|dev\/null)/.test(line),
    )
    .filter((line) => [mark, wide, base64].some((form) => line.includes(form)))
}

/** Calls that make, open or rename a file or folder whose name holds the mark. */
const toNames = (trace: string, mark: string): readonly string[] =>
  trace
    .split('\n')
    .filter(
      (line) => /\b(open|rename|mkdir|link|symlink)(at2?)?\(/.test(line) && line.includes(mark),
    )

const parted = (lines: readonly string[], is: (line: string) => boolean) =>
  [lines.filter(is), lines.filter((line) => !is(line))] as const

test('the trace shows a plain text that is written to a file, and none that goes through a pipe', (context) => {
  needsStrace(context)
  const mark = createMarks().latin
  const script = `
    require('node:fs').writeFileSync(process.argv[1], 'x ' + process.argv[2])
    require('node:fs').writeFileSync(process.argv[1], Buffer.from(process.argv[2], 'utf16le'))
    console.log(process.argv[2])`
  const folder = mkdtempSync(join(tmpdir(), 'tessera-written-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const options = ['-f', '-qq', '-yy', '-s', '8192', '-e', 'trace=write,pwrite64,writev']
  const { stderr } = spawnSync(
    'strace',
    [...options, process.execPath, '-e', script, join(folder, 'file'), mark],
    { encoding: 'utf8' },
  )
  expect(toFiles(stderr, mark)).toHaveLength(2)
})

/** Set up, an interview, and two more that are only begun and ended. */
async function setUpAndInterview({ window }: Running, canaries: Canaries) {
  const passphrase = `meadow ${canaries.name()} orbit silent harbor`
  const own = { ...office, organisation: canaries.name(), person: canaries.name(), passphrase }
  await setUpOffice(window, 'en', own)
  const hold = async (paths: readonly string[]): Promise<readonly [string, string]> => {
    const [name = '', ...others] = paths.map(() => canaries.name())
    const answers = Object.fromEntries(
      paths.map((path, at) => [
        path,
        { value: [name, ...others][at] ?? '', note: canaries.name() },
      ]),
    )
    const code = await startInterview(window, 'en')
    const decisions = { interview: 'given', statistics: 'given' } as const
    await typeInterview(window, 'en', { decisions, answers })
    await finishInterview(window, 'en')
    return [code, name]
  }
  const [first, name] = await hold(
    ['firstName', 'secondName', 'safeContact', 'middleName'].map((field) => `person.${field}`),
  )
  const [[second], [third]] = [await hold(['person.firstName']), await hold(['person.firstName'])]
  const me = { name: own.person, roles: [], animal: 'turtle', passphrase } as const
  return { me, name, cases: [first, second, third] } as const
}

async function lookEverywhere({ window }: Running, canaries: Canaries): Promise<void> {
  const words = wordsOf('en')
  await goTo(window, words.frame.cases)
  await window.getByRole('searchbox').fill(canaries.name())
  await window.getByText(words.cases.nothingTitle).waitFor()
  const { frame } = words
  for (const place of [
    frame.home,
    frame.reports,
    frame.sharing,
    frame.definitions,
    frame.settings,
  ]) {
    await goTo(window, place)
    await window.getByRole('heading', { level: 1 }).first().waitFor()
  }
  for (const link of [words.ownQuestions.toScreen, words.translations.title, words.exchange.title])
    await toSetting(window, link)
  await goTo(window, frame.settings)
  await window.getByRole('link', { name: words.safety.logOpen }).first().click()
  await window.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Something half typed outlives a lock. */
async function lockHalfTyped({ window }: Running, canaries: Canaries, me: NewColleague) {
  const words = wordsOf('en')
  await goTo(window, words.frame.settings)
  await button(window, `${words.office.edit}: ${words.office.risk.selfHarm.name}`).click()
  await window.getByLabel(words.office.phone).fill(canaries.name())
  await lockOfSeveral(window)
  await signInAs(window, me)
  await window.getByText(words.safety.halfTyped).waitFor()
}

test('a whole day begins no connection and writes no word of it to a file in the clear (ASVS 14.2.4)', async (context) => {
  needsStrace(context)
  const { executable, trace } = tracedElectron()
  const usual = electronExecutable()
  process.env['TESSERA_ELECTRON_EXECUTABLE'] = executable
  onTestFinished(() => {
    process.env['TESSERA_ELECTRON_EXECUTABLE'] = usual
  })
  const running = await start()
  running.window.setDefaultTimeout(30_000)
  const marks = createMarks()
  const canaries = createCanaries(marks)
  const [desk, stick] = [ownFolder('desk'), ownFolder('stick')]
  const own = await setUpAndInterview(running, canaries)
  await lookEverywhere(running, canaries)
  const day = { ...own, running, canaries, colleague: newColleague(canaries), desk, stick }
  await workWithColleague(day)
  const left = await workWithRecords(day)
  await lockHalfTyped(running, canaries, own.me)
  // The driver talks to the application through a socket that the application accepts, so it is not
  // among these: connect() is what the application itself begins.
  const seen = trace()
  expect(seen).toContain('AF_UNIX')
  // The vault, and the copy of it on the stick, were written while it was watched.
  expect(seen).toMatch(/pwrite64\(\d+<[^>]*vault\.db/)
  expect(seen).toContain(`<${stick}/`)
  expect(toNetwork(seen)).toEqual([])
  // Where somebody chose there is the log with names of colleagues, and a file called as they said.
  const [chosen, elsewhere] = parted(toFiles(seen, marks.latin), (line) =>
    line.includes(`<${desk}/`),
  )
  expect(elsewhere).toEqual([])
  expect(chosen.filter((line) => line.includes(`<${left.log}`))).not.toEqual([])
  const unasked = chosen.map((line) =>
    line.replaceAll(day.colleague.name, '').replaceAll(left.document, ''),
  )
  expect(toFiles(unasked.join('\n'), marks.latin)).toEqual([])
  // Nothing is called by a word of it either, but for what lies on the desk.
  expect(toNames(seen, marks.latin).filter((line) => !line.includes(`"${desk}/`))).toEqual([])
  expect(toNames(seen, marks.latin)).not.toEqual([])
}, 400_000)

test('without any network the office works all the same', async (context) => {
  needsNoNetwork(context)
  const running = await start()
  await setUpOffice(running.window)
  await lockOffice(running.window)
  await signIn(running.window)
  expectNoTroubles(running)
})
