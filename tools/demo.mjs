/** @file `npm run demo`: the real application, driven as a person drives it, results in `demo/`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, runTool } from './failure.mjs'
import { modernNode, toolEnvironment } from './node-modules.mjs'
import { prepare, say } from './prepare.mjs'
import { foreground, hasCommand, root } from './process.mjs'

const script = 'test/demo/demo.ts'

await runTool(async () => {
  const electron = await prepare({ virtualDisplay: process.platform === 'linux' })
  if (!existsSync(join(root, script))) throw new Failure(`${script} is missing.`)
  const command = [modernNode(), script]
  const virtual = process.platform === 'linux' && hasCommand('xvfb-run')
  const display = virtual ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] : []
  const [program, ...args] = [...display, ...command]
  const status = await foreground(program, args, {
    env: {
      ...toolEnvironment(),
      ...electron.env,
      TESSERA_ELECTRON_EXECUTABLE: electron.executable,
    },
  })
  if (status === 0) say(`The results lie in ${join(root, 'demo')}.`)
  return status
})
