/** @file How the vault process reaches the process that reads files from outside. */

/** `package`: what comes from another office or a translator. `attachment`: what is kept with a case. */
export type ReadAs = 'package' | 'attachment'

export interface ReadingTask {
  readonly as: ReadAs
  readonly bytes: Uint8Array
}

export interface ParserHost {
  /**
   * Sends `bytes` to a fresh process without keys and returns what its parser made of them, still
   * unchecked. Throws AppError('badFile') when the process died, ran out of memory or time.
   * @param as `package` when left out
   */
  parse(bytes: Uint8Array, as?: ReadAs): Promise<unknown>
}
