/** @file The reading process without Electron: the same code in a forked Node process. */
import { fork } from 'node:child_process'
import type { ParserHost, ReadingTask } from '#main/parser/parser-host.ts'
import { AppError } from '#shared/errors.ts'

const entry = new URL('parser-child.ts', import.meta.url)
const longestMilliseconds = 60_000
const heapMegabytes = 512

export const forkedParser: ParserHost = {
  parse(bytes, as = 'package') {
    return new Promise((resolve, reject) => {
      const child = fork(entry, {
        serialization: 'advanced',
        stdio: 'ignore',
        timeout: longestMilliseconds,
        execArgv: [`--max-old-space-size=${heapMegabytes}`],
      })
      child.once('message', resolve)
      // `exit` may come before an answer that is still on its way; `close` comes after all of them.
      child.once('close', () => {
        reject(new AppError('badFile', { reason: 'parserStopped' }))
      })
      child.send({ as, bytes } satisfies ReadingTask)
    })
  },
}
