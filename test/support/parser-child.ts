/** @file Entry of a Node process that reads one file, as main/parser-process.ts does in Electron. */
import '#main/parser/freeze.ts'
import { answerTo } from '#main/parser/task.ts'

process.once('message', (message: unknown) => {
  void answerTo(message).then((answer) => {
    // A long answer is still on its way when `send` returns.
    process.send?.(answer, () => {
      process.disconnect()
    })
  })
})
