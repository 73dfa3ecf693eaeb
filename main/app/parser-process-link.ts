/** @file One process per file from outside: no keys, no database, a heap limit and a watchdog. */
import { utilityProcess, type MessagePortMain } from 'electron'
import { builtFile } from './paths.ts'

const longestMilliseconds = 60_000
const heapMegabytes = 512

/** Its port closes when it is done, dead or killed; the vault process then knows. */
export function startParser(port: MessagePortMain): void {
  const child = utilityProcess.fork(builtFile('main', 'parser-process.cjs'), [], {
    serviceName: 'Tessera file reader',
    stdio: 'ignore',
    env: {},
    execArgv: [`--max-old-space-size=${String(heapMegabytes)}`],
  })
  const watchdog = setTimeout(() => {
    child.kill()
  }, longestMilliseconds)
  child.once('exit', () => {
    clearTimeout(watchdog)
  })
  child.postMessage({ kind: 'parse' }, [port])
}
