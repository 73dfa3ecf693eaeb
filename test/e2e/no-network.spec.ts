import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { electronExecutable } from '#test/support/electron.ts'
import { needsStrace } from '#test/support/strace.ts'
import { lockOffice, setUpOffice, signIn } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

/** Starts Electron under strace: every connect() and send of every process of it, one to a line. */
function tracedElectron(): { executable: string; trace: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-trace-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'trace')
  const executable = join(folder, 'electron')
  const strace = `strace -f -qq -yy --seccomp-bpf -e trace=connect,sendto,sendmsg,sendmmsg -e signal=none -o '${file}'`
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

test('set-up, lock and sign-in open no connection, not even to this computer', async (context) => {
  needsStrace(context)
  const { executable, trace } = tracedElectron()
  const usual = electronExecutable()
  process.env['TESSERA_ELECTRON_EXECUTABLE'] = executable
  onTestFinished(() => {
    process.env['TESSERA_ELECTRON_EXECUTABLE'] = usual
  })
  const running = await start()
  await setUpOffice(running.window)
  await lockOffice(running.window)
  await signIn(running.window)
  // The driver talks to the application through a socket that the application accepts, so it is not
  // among these: connect() is what the application itself begins.
  expect(trace()).toContain('AF_UNIX')
  expect(toNetwork(trace())).toEqual([])
})

const isAlone = Object.values(networkInterfaces()).every((addresses) =>
  (addresses ?? []).every(({ internal }) => internal),
)

test.runIf(isAlone)('without any network the office works all the same', async () => {
  const running = await start()
  await setUpOffice(running.window)
  await lockOffice(running.window)
  await signIn(running.window)
  expectNoTroubles(running)
})
