/** @file `npm start`: sets up what is missing and opens the application. */
import { runTool } from './failure.mjs'
import { hasDisplay, prepare, say } from './prepare.mjs'
import { foreground, isRoot, root } from './process.mjs'

await runTool(async () => {
  const electron = await prepare()
  if (!hasDisplay) {
    say('There is no display here, so the guided demonstration runs in a virtual one instead.')
    return foreground(process.execPath, ['tools/demo.mjs'])
  }
  // Chromium refuses to run as root with its sandbox; only development does that.
  const args = isRoot ? ['--no-sandbox', root] : [root]
  return foreground(electron.executable, args, { env: { ...process.env, ...electron.env } })
})
