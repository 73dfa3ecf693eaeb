/** @file Entry of the process that reads one file from outside, answers, and ends. */
import './parser/freeze.ts'
import { parseFile } from './parser/parse-file.ts'

process.parentPort.once('message', ({ ports }) => {
  const [port] = ports
  port?.once('message', ({ data }: { data: unknown }) => {
    const bytes = data instanceof Uint8Array ? data : new Uint8Array()
    void parseFile(bytes).then((answer) => {
      port.postMessage(answer)
    })
  })
  port?.once('close', () => process.exit(0))
  port?.start()
})
