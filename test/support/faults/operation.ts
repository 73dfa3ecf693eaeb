/** @file What is tried on a faulty disk. */

/** `full`: from then on nothing more fits. `gone`: from then on nothing can be read or written. */
export type Fault = 'full' | 'gone'

/** What a process that died leaves behind for the one that looks. */
export interface Begun {
  /** Everything below it is on the faulty disk. */
  readonly faulty: string
  /** The vault. */
  readonly folder: string
  readonly keys: string
  readonly staffId: string
}

export interface Attempt {
  /** While the disk fails. */
  readonly run: () => unknown
  /**
   * When it is well again, in the same process; throws where something is not as it should be.
   * @param failed whether `run` threw
   */
  readonly after: (failed: boolean) => unknown
}

export interface Operation {
  readonly begun: Begun
  /** A new one for each point at which the disk fails. */
  readonly attempt: () => Attempt | Promise<Attempt>
  /** Once more after the last. */
  readonly end: () => unknown
}
