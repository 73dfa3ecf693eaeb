/** @file The vault process's end of a parser process: one port per file. */
import { AppError } from '#shared/errors.ts'
import type { ParserHost, ReadingTask } from '../parser/parser-host.ts'

/** What both Electron's and Node's message ports offer. */
export interface Port {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
  postMessage(message: unknown): void
}

export interface ConnectableParserHost extends ParserHost {
  /** Hands over the port that `want(id)` asked for. */
  connect(id: number, port: Port): void
}

interface Job {
  readonly task: ReadingTask
  readonly done: (value: unknown) => void
  readonly failed: (error: AppError) => void
}

/** A parser that dies, runs out of memory or of time closes its port: the file is at fault. */
function run(job: Job, port: Port): void {
  port.on('message', ({ data }) => {
    job.done(data)
    port.close()
  })
  port.on('close', () => {
    job.failed(new AppError('badFile', { reason: 'unreadable' }))
  })
  port.start()
  port.postMessage(job.task)
}

export function createParserHost(want: (id: number) => void): ConnectableParserHost {
  const jobs = new Map<number, Job>()
  let nextId = 1
  return {
    parse: (bytes, as = 'package') =>
      new Promise((done, failed) => {
        const id = nextId++
        jobs.set(id, { task: { as, bytes }, done, failed })
        want(id)
      }),
    connect: (id, port) => {
      const job = jobs.get(id)
      jobs.delete(id)
      if (job) run(job, port)
    },
  }
}
