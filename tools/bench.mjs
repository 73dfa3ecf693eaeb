/** @file `npm run bench`: measures the application against the raw thing and prints a table per topic. */
import { runTool } from './failure.mjs'
import { modernNode, toolEnvironment } from './node-modules.mjs'
import { prepare } from './prepare.mjs'
import { foreground, hasCommand } from './process.mjs'

await runTool(async () => {
  const electron = await prepare({ virtualDisplay: process.platform === 'linux' })
  const virtual = process.platform === 'linux' && hasCommand('xvfb-run')
  const display = virtual ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] : []
  const command = [modernNode(), '--import', './test/support/raw-imports.ts', 'bench/bench.ts']
  const [program, ...args] = [...display, ...command, ...process.argv.slice(2)]
  return foreground(program, args, {
    env: {
      ...toolEnvironment(),
      ...electron.env,
      TESSERA_ELECTRON_EXECUTABLE: electron.executable,
      TESSERA_ELECTRON_VERSION: electron.version,
    },
  })
})
