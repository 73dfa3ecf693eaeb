/** @file Building files byte by byte. */

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

export const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255])

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

export function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
export function riffChunk(name: string, content: Buffer): Buffer {
  return Buffer.concat([
    bytesOf(name),
    le32(content.length),
    content,
    Buffer.alloc(content.length & 1),
  ])
}

export function riff(form: string, chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([bytesOf(form), ...chunks])
  return Buffer.concat([bytesOf('RIFF'), le32(body.length), body])
}
