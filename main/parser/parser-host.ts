/** @file How the vault process reaches the process that reads files from outside. */
export interface ParserHost {
  /**
   * Sends `bytes` to a fresh process without keys and returns what its parser made of them, still
   * unchecked. Throws AppError('badFile') when the process died, ran out of memory or time.
   */
  parse(bytes: Uint8Array): Promise<unknown>
}
