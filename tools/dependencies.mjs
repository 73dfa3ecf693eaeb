/** @file Checks the import rules, and that the checker really read the code. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const fewest = 20

const run = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    'test/rules/dependencies.cjs',
    '--output-type',
    'json',
    'main',
    'renderer',
    'shared',
    'test',
    'bench',
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)

if (!run.stdout.startsWith('{')) {
  console.error(run.stderr || run.stdout)
  process.exit(1)
}

const { summary, modules } = JSON.parse(run.stdout)
const own = modules.filter((module) => /^(main|renderer|shared|test|bench)\//.test(module.source))
for (const { from, to, rule } of summary.violations) {
  console.log(`${rule.name}: ${from}${to === from ? '' : ` -> ${to}`}`)
}
console.log(`${own.length} modules read, ${summary.violations.length} violations`)
if (own.length <= fewest) {
  console.log(`More than ${fewest} modules should have been read: the checker missed the code.`)
}
process.exit(summary.violations.length > 0 || own.length <= fewest ? 1 : 0)
