/** Reads a vault by main/vault/README.md alone, with none of our code: another team could. */
import {
  argon2Sync,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  pbkdf2Sync,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'

interface File {
  format: string
  v: number
  dbId: string
  slots: Slot[]
  mac: string
  sum: string
}
interface Slot {
  id: string
  type: string
  kdf?: { alg: string; m: number; t: number; p: number; salt: string }
  dek: string
}

const hex = (text: string) => Buffer.from(text, 'hex')
const derive = (key: Uint8Array, purpose: string) =>
  Buffer.from(hkdfSync('sha256', key, '', `tessera v1 ${purpose}`, 32))

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

function unwrap(kek: Uint8Array, wrapped: string, bound: string): Buffer {
  const bytes = hex(wrapped)
  const cipher = createDecipheriv('aes-256-gcm', derive(kek, 'wrap dek'), bytes.subarray(0, 12))
  cipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(44))
  return Buffer.concat([cipher.update(bytes.subarray(12, 44)), cipher.final()])
}

function recoveryBytes(paper: string): Buffer {
  const symbols = paper.split('-').flatMap((group) => Array.from(group.slice(0, 4)))
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const bits = symbols.map((symbol) => alphabet.indexOf(symbol).toString(2).padStart(5, '0'))
  return hex(
    BigInt(`0b${bits.join('')}`)
      .toString(16)
      .padStart(40, '0'),
  )
}

/** SQLCipher 4: the last 80 bytes of a page are its IV and its HMAC; page 1 begins with the salt. */
function readFirstPage(path: string, key: Buffer): Buffer {
  const page = readFileSync(path).subarray(0, 4096)
  const salt = page.subarray(0, 16)
  const macKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  )
  const number = Buffer.from([1, 0, 0, 0])
  const mac = createHmac('sha512', macKey).update(page.subarray(16, 4032)).update(number).digest()
  expect(mac.equals(page.subarray(4032))).toBe(true)
  const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(4016, 4032))
  cipher.setAutoPadding(false)
  return Buffer.concat([cipher.update(page.subarray(16, 4016)), cipher.final()])
}

test('the key slots and the first page can be read from the written format', async () => {
  const { host, folder, recoveryKey } = await setUpOffice(temporaryFolder())
  host.close()
  const file = JSON.parse(readFileSync(join(folder, 'keyslots.json'), 'utf8')) as File
  const { mac, sum, ...content } = file
  expect(
    createHash('sha256')
      .update(canonical({ ...content, mac }))
      .digest('hex'),
  ).toBe(sum)

  const person = file.slots.find(({ type }) => type === 'passphrase')
  const recovery = file.slots.find(({ type }) => type === 'recovery')
  if (!person?.kdf || !recovery) throw new Error('slots missing')
  const kek = argon2Sync('argon2id', {
    message: passphrase,
    nonce: hex(person.kdf.salt),
    memory: person.kdf.m,
    passes: person.kdf.t,
    parallelism: person.kdf.p,
    tagLength: 32,
  })
  const head = { format: 'tessera-keys', v: 1, dbId: file.dbId }
  const bound = canonical({ ...head, id: person.id, type: 'passphrase', kdf: person.kdf })
  const dek = unwrap(kek, person.dek, bound)
  const byPaper = canonical({ ...head, id: recovery.id, type: 'recovery' })
  expect(unwrap(recoveryBytes(recoveryKey), recovery.dek, byPaper).equals(dek)).toBe(true)

  const proof = createHmac('sha256', derive(dek, 'slots')).update(canonical(content))
  expect(proof.digest('hex')).toBe(mac)

  const page = readFirstPage(join(folder, 'vault.db'), dek)
  // SQLite's header goes on after the salt's 16 bytes: page size 4096, WAL, 80 bytes reserved.
  expect(page.subarray(0, 5)).toEqual(Buffer.from([0x10, 0x00, 2, 2, 80]))
})
