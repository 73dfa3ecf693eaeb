/** @file Every measurement, one table per topic. Run by `npm run bench`. */
import { cpus, release, totalmem } from 'node:os'
import { measureBackups } from './backup.ts'
import { measureAttachments } from './attachments.ts'
import { measureAudit } from './audit.ts'
import { measureOwnCodebook } from './codebook.ts'
import { measureStarts } from './cold-start.ts'
import { measureErase } from './erase.ts'
import { largeCodebook } from './large-codebook.ts'
import { measureLock } from './lock.ts'
import { say } from './measure.ts'
import { measureMemory } from './memory.ts'
import { measureSteps } from './opening-steps.ts'
import { readOptions, type Options } from './options.ts'
import { measurePeople } from './people.ts'
import { measureRecords } from './records.ts'
import { measureRetention } from './retention.ts'
import { measureSearchOnScreen } from './search-on-screen.ts'
import { measureSlots } from './slots.ts'
import { measureTypeAhead } from './type-ahead.ts'
import { measureTyping } from './typing.ts'

/** The same again in an office with questions of its own. */
async function measureCodebook({ rounds, keys }: Options): Promise<void> {
  const own = largeCodebook(500, 8_000)
  await measureOwnCodebook(own)
  await measureSteps(rounds, own)
  await measureTyping(keys, own)
  await measureTypeAhead(keys, own)
}

const topics: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  start: ({ starts }) => measureStarts(starts),
  slots: ({ starts }) => measureSlots(starts),
  records: ({ sizes }) => measureRecords(sizes),
  attachments: ({ largest, many }) => measureAttachments(largest, many),
  audit: ({ sizes }) => measureAudit(sizes),
  people: ({ sizes }) => measurePeople(sizes),
  retention: ({ sizes }) => measureRetention(sizes),
  screen: ({ cases, keys }) => measureSearchOnScreen(cases, keys),
  steps: ({ rounds }) => measureSteps(rounds),
  typing: ({ keys }) => measureTyping(keys),
  suggestions: ({ keys }) => measureTypeAhead(keys),
  codebook: (options) => measureCodebook(options),
  erase: ({ rounds }) => measureErase(Math.min(rounds, 5)),
  backup: ({ megabytes }) => measureBackups(megabytes),
  lock: ({ starts }) => measureLock(starts),
  memory: ({ cases }) => measureMemory(cases),
}

const options = readOptions(process.argv.slice(2))
const processors = cpus()
say(
  `${processors[0]?.model.trim() ?? 'Unknown processor'}, ${String(processors.length)} cores, ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, ` +
    `Electron ${process.env['TESSERA_ELECTRON_VERSION'] ?? 'unknown'}`,
)
for (const [name, measure] of Object.entries(topics)) {
  if (options.only.length === 0 || options.only.includes(name)) await measure(options)
}
