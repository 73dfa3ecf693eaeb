/** @file The few numbers that a thread of a backup and whoever started it both see. */

const places = { stop: 0, filing: 1, done: 2, of: 3 } as const

export const newState = (): Int32Array =>
  new Int32Array(new SharedArrayBuffer(4 * Object.keys(places).length))

/** For who started it. */
export class ThreadState {
  readonly #shared: Int32Array

  constructor(shared: Int32Array) {
    this.#shared = shared
  }

  begin(): void {
    Atomics.store(this.#shared, places.filing, 1)
  }

  stop(): void {
    Atomics.store(this.#shared, places.stop, 1)
  }

  get stopped(): boolean {
    return Atomics.load(this.#shared, places.stop) === 1
  }

  /** Whether the vault's file is still read, or something may still be written. */
  get filing(): boolean {
    return Atomics.load(this.#shared, places.filing) === 1
  }

  filed(): void {
    Atomics.store(this.#shared, places.filing, 0)
    Atomics.notify(this.#shared, places.filing)
  }

  /** Nothing else happens in this thread meanwhile. */
  waitUntilFiled(mostMilliseconds: number): void {
    Atomics.wait(this.#shared, places.filing, 1, mostMilliseconds)
  }

  reach(done: number, of: number): void {
    Atomics.store(this.#shared, places.done, done)
    Atomics.store(this.#shared, places.of, of)
  }

  get reached(): readonly [done: number, of: number] {
    return [Atomics.load(this.#shared, places.done), Atomics.load(this.#shared, places.of)]
  }
}
