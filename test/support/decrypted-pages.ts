/** @file Everything an encrypted database file holds, page by page, in clear: what is free and forgotten too. */
import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const pageSize = 4096
const reserved = 80
const saltBytes = 16
const walHeader = 32
const frameHeader = 24

/** SQLCipher 4: a page ends in its IV and its HMAC, and the file begins with the salt. */
function decrypted(page: Buffer, key: Uint8Array, skip: number): Buffer {
  const end = pageSize - reserved
  const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + 16))
  cipher.setAutoPadding(false)
  return Buffer.concat([cipher.update(page.subarray(skip, end)), cipher.final()])
}

/** The pages of the file, and those that wait in its write-ahead log. */
export function decryptedPages(path: string, key: Uint8Array): Buffer {
  const pages: Buffer[] = []
  const file = readFileSync(path)
  for (let at = 0; at + pageSize <= file.length; at += pageSize)
    pages.push(decrypted(file.subarray(at, at + pageSize), key, at === 0 ? saltBytes : 0))
  const log = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)
  const frame = frameHeader + pageSize
  for (let at = walHeader; at + frame <= log.length; at += frame) {
    const isFirst = log.readUInt32BE(at) === 1
    pages.push(decrypted(log.subarray(at + frameHeader, at + frame), key, isFirst ? saltBytes : 0))
  }
  return Buffer.concat(pages)
}
