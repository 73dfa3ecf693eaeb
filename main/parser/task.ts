/** @file What the reading process is asked, and its answer. */
import { inspectAttachment, type InspectorAnswer } from './attachment/inspect.ts'
import { parseFile, type ParserAnswer } from './parse-file.ts'
import type { ReadingTask } from './parser-host.ts'

function isTask(message: unknown): message is ReadingTask {
  return (
    typeof message === 'object' &&
    message !== null &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}

/** Never throws. */
export async function answerTo(message: unknown): Promise<ParserAnswer | InspectorAnswer> {
  if (!isTask(message)) return { ok: false, reason: 'damagedFile' }
  return message.as === 'attachment' ? inspectAttachment(message.bytes) : parseFile(message.bytes)
}
