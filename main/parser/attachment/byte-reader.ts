/** @file Reads numbers and signs out of a file from outside; past its end it is damaged. */
import { refuseAttachment } from './refuse-attachment.ts'

export class ByteReader {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  #need(at: number, length: number): void {
    if (at < 0 || at + length > this.length) refuseAttachment('damagedFile')
  }

  u8(at: number): number {
    this.#need(at, 1)
    return this.#view.getUint8(at)
  }

  u16(at: number, littleEndian = false): number {
    this.#need(at, 2)
    return this.#view.getUint16(at, littleEndian)
  }

  u32(at: number, littleEndian = false): number {
    this.#need(at, 4)
    return this.#view.getUint32(at, littleEndian)
  }

  u24le(at: number): number {
    return this.u16(at, true) | (this.u8(at + 2) << 16)
  }

  u64(at: number): number {
    this.#need(at, 8)
    return this.u32(at) * 2 ** 32 + this.u32(at + 4)
  }

  /** Letters, one byte each; empty past the end. */
  ascii(at: number, length: number): string {
    return Buffer.from(this.bytes.subarray(at, at + length)).toString('latin1')
  }

  /** Whether the file says exactly this here. */
  says(at: number, text: string): boolean {
    return this.ascii(at, text.length) === text
  }
}
