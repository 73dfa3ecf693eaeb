/** @file Entry of the process that reads one file from outside, answers, and ends. */
import './parser/freeze.ts'
import { answerTo } from './parser/task.ts'

process.parentPort.once('message', ({ ports }) => {
  const [port] = ports
  port?.once('message', ({ data }: { data: unknown }) => {
    void answerTo(data).then((answer) => {
      port.postMessage(answer)
    })
  })
  port?.once('close', () => process.exit(0))
  port?.start()
})
