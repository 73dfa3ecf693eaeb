import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId, newKey, preparedKey } from '#main/vault/encryption.ts'
import { openChunk, sealChunk } from '#main/vault/sealed-chunks.ts'

const key = preparedKey(newKey())
const attachmentId = newId()

function sealed(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  return parts.map((part, position) =>
    sealChunk(key, { attachmentId, position, last: position === parts.length - 1 }, part),
  )
}

/** As the vault reads: how many there are follows from the length that was written down. */
function opened(chunks: readonly Uint8Array[], id = attachmentId): Buffer | null {
  const parts = chunks.map((chunk, position) =>
    openChunk(key, { attachmentId: id, position, last: position === chunks.length - 1 }, chunk),
  )
  return parts.includes(null) ? null : Buffer.concat(parts.filter((part) => part !== null))
}

const files = fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 2, maxLength: 8 })
const oneOf = (parts: readonly unknown[]) => fc.nat(parts.length - 1)

describe('a file in sealed pieces', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(files, (parts) => {
        expect(opened(sealed(parts))?.equals(Buffer.concat(parts))).toBe(true)
      }),
    )
  })

  const harms: Readonly<
    Record<
      string,
      (chunks: readonly Uint8Array[], at: number, other: number) => readonly Uint8Array[]
    >
  > = {
    'pieces that changed places': (chunks, at, other) =>
      chunks.map(
        (chunk, index) =>
          (index === at ? chunks[other] : index === other ? chunks[at] : chunk) ?? chunk,
      ),
    'one piece in place of another': (chunks, at, other) =>
      chunks.with(at, chunks[other] ?? chunks[0] ?? new Uint8Array()),
    'an end that is cut off': (chunks, at) => chunks.slice(0, Math.max(1, at)),
    'a piece left out': (chunks, at) => chunks.toSpliced(at, 1),
    'a piece twice': (chunks, at) => chunks.toSpliced(at, 0, chunks[at] ?? new Uint8Array()),
    'a piece more at the end': (chunks, at) => [...chunks, chunks[at] ?? new Uint8Array()],
  }
  test.each(Object.entries(harms))('does not open with %s (ASVS 11.3.3)', (_what, harm) => {
    const cases = files.chain((parts) => fc.tuple(fc.constant(parts), oneOf(parts), oneOf(parts)))
    fc.assert(
      fc.property(cases, ([parts, at, other]) => {
        const chunks = sealed(parts)
        const harmed = harm(chunks, at, other)
        const same =
          harmed.length === chunks.length && harmed.every((chunk, i) => chunk === chunks[i])
        fc.pre(!same)
        expect(opened(harmed)).toBeNull()
      }),
    )
  })

  test('does not open with one bit flipped (ASVS 11.3.3)', () => {
    const cases = files.chain((parts) =>
      fc.tuple(fc.constant(parts), oneOf(parts), fc.nat(), fc.nat(7)),
    )
    fc.assert(
      fc.property(cases, ([parts, at, byte, bit]) => {
        const chunks = sealed(parts).map((chunk) => Buffer.from(chunk))
        const chunk = chunks[at]
        if (chunk === undefined) return
        const place = byte % chunk.length
        chunk[place] = (chunk[place] ?? 0) ^ (1 << bit)
        expect(opened(chunks)).toBeNull()
      }),
    )
  })

  test('does not open as another file, nor under another key', () => {
    const chunks = sealed([new Uint8Array(3), new Uint8Array(2)])
    expect(opened(chunks, newId())).toBeNull()
    const place = { attachmentId, position: 0, last: false }
    expect(openChunk(preparedKey(newKey()), place, chunks[0] ?? new Uint8Array())).toBeNull()
  })
})
