/** @file `npm test`: sets up, checks everything, runs every test, and counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runTool } from './failure.mjs'
import { modernNode, toolEnvironment } from './node-modules.mjs'
import { prepare, say } from './prepare.mjs'
import { collect, hasCommand, isRoot } from './process.mjs'
import { installPackages } from './system-packages.mjs'

const checks = {
  types: [
    ['node_modules/typescript/bin/tsc', '-p', 'shared'],
    ['node_modules/typescript/bin/tsc', '-p', 'main'],
    ['node_modules/typescript/bin/tsc', '-p', 'renderer'],
    ['node_modules/typescript/bin/tsc', '-p', 'test'],
    ['node_modules/typescript/bin/tsc', '-p', 'bench'],
  ],
  lint: [['node_modules/eslint/bin/eslint.js', '--config', 'test/rules/eslint.config.js', '.']],
  'import rules': [['tools/dependencies.mjs']],
  'unused code': [['node_modules/knip/bin/knip.js', '--no-progress']],
  format: [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
}

const suites = {
  'unit and integration': { config: 'test/vitest.config.ts' },
  'end to end': { config: 'test/vitest.e2e.config.ts', display: true, offline: true },
  packaging: { config: 'test/vitest.packaging.config.ts', display: true },
}

await runTool(async () => {
  const electron = await prepare({ virtualDisplay: process.platform === 'linux' })
  await installTestTools()
  const env = {
    ...toolEnvironment(),
    ...electron.env,
    TESSERA_ELECTRON_EXECUTABLE: electron.executable,
    TESSERA_ELECTRON_VERSION: electron.version,
    ...(process.argv.includes('--long') ? { TESSERA_LONG: '1' } : {}),
  }
  say(`Electron ${electron.version}${electron.standIn ? ' (stand-in)' : ''}`)

  const total = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const [name, commands] of Object.entries(checks)) {
    await step(name, total, () => check(commands, env))
  }
  for (const [name, suite] of Object.entries(suites)) {
    await step(name, total, () => runSuite(suite, env))
  }
  // Named once more where nobody has to scroll to.
  for (const failure of total.failures) say(`FAILED: ${failure}`)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  say(`${total.passed} passed, ${total.failed} failed${skipped}`)
  return total.failed > 0 ? 1 : 0
})

/** Tools that single tests compare with; where they cannot be had, those tests skip and say so. */
async function installTestTools() {
  if (process.platform !== 'linux' || !isRoot) return
  const wanted = { age: 'age', pdftotext: 'poppler-utils', ip: 'iproute2', strace: 'strace' }
  const missing = Object.keys(wanted).filter((name) => !hasCommand(name))
  if (missing.length === 0) return
  const packages = missing.map((name) => wanted[name])
  await installPackages(packages, 'Some tests', say).catch((error) => say(error.message))
}

async function step(name, total, run) {
  const started = performance.now()
  const { passed, failed, skipped, output, failures = [] } = await run()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) total.failures.push(...(failures.length > 0 ? failures : [name]))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const result = failed > 0 ? `${failed} FAILED` : 'ok'
  say(`${name.padEnd(22)}${seconds.padStart(7)} s  ${result}${counted(passed, skipped)}`)
  if (failed > 0) say(output.trim())
}

/** Declared as a function: the run above begins before the lines below it are reached. */
function counted(passed, skipped) {
  return (passed > 1 ? `, ${passed} passed` : '') + (skipped > 0 ? `, ${skipped} skipped` : '')
}

async function check(commands, env) {
  let output = ''
  let failed = 0
  for (const command of commands) {
    const run = await collect(modernNode(), command, { env })
    if (run.status === 0) continue
    failed = 1
    output += run.output
  }
  return { passed: 1 - failed, failed, skipped: 0, output }
}

async function runSuite({ config, display = false, offline = false }, env) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-results-'))
  const file = join(folder, 'results.json')
  const command = [
    ...(offline ? await withoutNetwork() : []),
    ...(display && hasCommand('xvfb-run') ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] : []),
    modernNode(),
    'node_modules/vitest/vitest.mjs',
    'run',
    `--config=${config}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const { status, output } = await collect(command[0], command.slice(1), { env })
  const { passed, failed, skipped, failures } = results(file)
  rmSync(folder, { recursive: true, force: true })
  // A suite that did not start or ran no test, or an error outside any test, is a failure of its own.
  const broken = failed === 0 && (status !== 0 || passed === 0) ? 1 : 0
  return { passed, failed: failed + broken, skipped, output, failures }
}

/** As root the end-to-end tests run where there is only the loopback interface. */
async function withoutNetwork() {
  if (!isRoot || !hasCommand('unshare') || !hasCommand('ip')) return []
  const offline = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
  // Root in a container may not be allowed to.
  const { status } = await collect(offline[0], [...offline.slice(1), 'true'])
  if (status !== 0) say('The network cannot be taken away here: the next tests run with it.')
  return status === 0 ? offline : []
}

/** A file of tests that could not be read, or whose preparation failed, counts as one failure. */
function results(file) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'))
    const unread = json.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + unread.length,
      skipped: json.numPendingTests + json.numTodoTests,
      failures: json.testResults.flatMap(failuresOf),
    }
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] }
  }
}

/** The failed tests of a file, each with the first line of what it said; the file's own words without one. */
function failuresOf({ name, status, message = '', assertionResults }) {
  if (status !== 'failed') return []
  const file = relative('.', name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return [`${file}: ${firstLine(message)}`]
  return failed.map(
    (test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? '')}`,
  )
}

/** Declared as a function for the same reason as `counted`. */
function firstLine(text) {
  return text.trim().split('\n')[0]
}
