/** @file Entry of a Node process that reads one file, as main/parser-process.ts does in Electron. */
import '#main/parser/freeze.ts'
import { parseFile } from '#main/parser/parse-file.ts'

process.once('message', (bytes: Uint8Array) => {
  void parseFile(bytes).then((answer) => {
    // A long answer is still on its way when `send` returns.
    process.send?.(answer, () => {
      process.disconnect()
    })
  })
})
