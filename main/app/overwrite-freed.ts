/** @file Writes over what the browser engine freed in this process: freed memory keeps its bytes. */
import { MessageChannelMain } from 'electron'

/** Bytes: one of each kind of block that a line of text or a message about one may have lain in. */
const sizes = [
  8, 24, 40, 56, 72, 88, 104, 120, 144, 176, 208, 240, 304, 368, 432, 496, 624, 752, 880, 1008,
  1264, 1520, 1776, 2032, 2544, 3056, 4080, 6128, 8176, 16_368,
]
const bytesOfEach = 256 * 1024
const most = 1000

/**
 * The engine tells this process the text of the field that has the focus, for input methods, and
 * nothing can stop it; see README.md. Messages to a port that nobody reads take up the freed blocks,
 * are filled, and are freed again.
 */
export function overwriteFreedMemory(): void {
  const { port1, port2 } = new MessageChannelMain()
  for (const size of sizes) {
    const filler = '.'.repeat(size)
    const count = Math.min(most, Math.ceil(bytesOfEach / size))
    for (let sent = 0; sent < count; sent++) port1.postMessage(filler)
  }
  port1.close()
  port2.close()
}
