/** @file ZIP files as an attacker writes them: any name, any size, any attribute. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  readonly name: string | Buffer
  readonly content: Uint8Array
  readonly stored?: boolean
  /** What the headers say the inflated size is. */
  readonly declaredSize?: number
  /** Upper half of the external attributes: a Unix mode. */
  readonly mode?: number
  readonly flags?: number
  readonly method?: number
}

interface Written {
  readonly local: Buffer
  readonly central: Buffer
}

function write(entry: RawEntry, offset: number): Written {
  const name = typeof entry.name === 'string' ? Buffer.from(entry.name, 'utf8') : entry.name
  const packed = entry.stored === true ? entry.content : deflateRawSync(entry.content)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(entry.flags ?? 0x0800, 2)
  common.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4)
  common.writeUInt32LE(crc32(entry.content), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(entry.declaredSize ?? entry.content.length, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed])
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(((entry.mode ?? 0o100600) << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  const head = Buffer.from('PK\x01\x02\x14\x03', 'latin1')
  return { local, central: Buffer.concat([head, common, tail, name]) }
}

export function rawZip(entries: readonly RawEntry[]): Buffer {
  const written: Written[] = []
  let offset = 0
  for (const entry of entries) {
    const one = write(entry, offset)
    written.push(one)
    offset += one.local.length
  }
  const central = Buffer.concat(written.map((one) => one.central))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...written.map((one) => one.local), central, end])
}
