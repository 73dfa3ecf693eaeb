import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspectedFrom } from '#main/parser/attachment/answer.ts'
import { inspectAttachment } from '#main/parser/attachment/inspect.ts'
import { inLengths } from '#main/services/cut-file.ts'
import { riff, riffChunk } from '#test/support/bytes.ts'
import { pdf } from '#test/support/pdf-file.ts'
import {
  cameraNotes,
  drawing,
  gif,
  jpegParts,
  photo,
  pngChunk,
  pngHead,
  webp,
} from '#test/support/pictures.ts'
import { aac, m4a, mp3, ogg, wav } from '#test/support/recordings.ts'

const mark = 'ZQXJVKHIDDEN'

function cleaned(bytes: Buffer): {
  readonly type: string
  readonly clean: boolean
  readonly file: Buffer
} {
  const answer = inspectAttachment(bytes)
  const { type, clean, pieces } = inspectedFrom(answer, bytes.length)
  const parts: Buffer[] = []
  // The same memory comes again and again.
  for (const part of inLengths(bytes, pieces, 1000)) parts.push(Buffer.from(part))
  return { type, clean, file: Buffer.concat(parts) }
}

const reasonFor = (bytes: Buffer): string => {
  const answer = inspectAttachment(bytes)
  return answer.ok ? `taken as ${answer.value.type}` : answer.reason
}

const samples: readonly (readonly [string, Buffer, string])[] = [
  ['a photo', photo(mark), 'jpeg'],
  ['a PNG', drawing(mark), 'png'],
  ['a WebP', webp(mark), 'webp'],
  ['a GIF', gif(mark), 'gif'],
  ['a WAV recording', wav(mark), 'wav'],
  ['an MP3', mp3(mark), 'mp3'],
  ['an AAC recording', aac(mark), 'aac'],
  ['an M4A recording', m4a(mark), 'm4a'],
  ['an Opus recording', ogg(mark), 'ogg'],
]

describe('what is hidden in a file', () => {
  test.each(samples)('goes from %s (ASVS 14.2.8)', (_what, bytes, type) => {
    expect(bytes.includes(mark)).toBe(true)
    const result = cleaned(bytes)
    expect(result).toMatchObject({ type, clean: true })
    expect(result.file.includes(mark)).toBe(false)
    // Clean already: nothing changes any more.
    expect(cleaned(result.file).file.equals(result.file)).toBe(true)
  })

  test('leaves every frame of sound but those that tags follow unannounced (ASVS 14.2.8)', () => {
    expect(cleaned(mp3(mark)).file).toHaveLength(18 * 417)
    expect(cleaned(aac(mark)).file).toHaveLength(19 * 40)
  })

  test('stays in an MP3 whose frames do not say how long they are, and is said to', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfb, 0x00, 0xc4]), Buffer.alloc(300)])
    expect(cleaned(bytes)).toMatchObject({ type: 'mp3', clean: false })
  })

  test('stays in a PDF, and is said to', () => {
    const bytes = pdf(['one'], mark)
    const result = cleaned(bytes)
    expect(result).toMatchObject({ type: 'pdf', clean: false })
    expect(result.file.equals(bytes)).toBe(true)
  })

  test('stays beside the sound of a recording with another track, and is said to', () => {
    expect(cleaned(m4a(mark, ['soun', 'meta']))).toMatchObject({ type: 'm4a', clean: false })
  })

  test('goes with the place of a photo, and leaves which way up it is', () => {
    const { file } = cleaned(photo(mark, 6))
    expect(file.includes('11.5564')).toBe(false)
    expect(file.includes('JFIF')).toBe(true)
    const exif = file.indexOf('Exif\0\0')
    expect(exif).toBeGreaterThan(0)
    // One entry: tag 0x0112, a short, once, 6.
    expect(file.subarray(exif + 14, exif + 26).toString('hex')).toBe('000101120003000000010006')
    expect(file.subarray(-2).toString('hex')).toBe('ffd9')
  })

  test('leaves nothing of the camera when the photo is upright', () => {
    expect(cleaned(photo(mark, 1)).file.includes('Exif')).toBe(false)
    expect(cleaned(drawing(mark, 8, 1)).file.includes('eXIf')).toBe(false)
  })

  test('leaves which way up a PNG and a WebP are', () => {
    const png = cleaned(drawing(mark, 8, 8)).file
    const at = png.indexOf('eXIf')
    expect(png.readUInt32BE(at + 30)).toBe(crc32(png.subarray(at, at + 30)))
    const { file } = cleaned(webp(mark, 3))
    expect(file.readUInt32LE(4)).toBe(file.length - 8)
    // Of the announcements only that of the camera's notes is left.
    expect(file[20]).toBe(0x08)
  })

  test('goes from a preview that hangs on the header of a photo', () => {
    const { start, picture, end, segment } = jpegParts()
    const header = segment(
      0xe0,
      Buffer.from(`JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02${mark}`, 'latin1'),
    )
    const { file } = cleaned(Buffer.concat([start, header, picture, end]))
    expect(file.includes(mark)).toBe(false)
    expect(file.equals(cleaned(file).file)).toBe(true)
  })
})

describe('a file that is not taken says why (ASVS 5.2.2)', () => {
  const { start, header, picture, end, segment } = jpegParts()
  const head = Buffer.concat([start, header])
  const huge = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngHead(60_000, 60_000),
    pngChunk('IDAT', Buffer.alloc(10)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
  const hugeFrame = segment(0xc0, Buffer.from([8, 255, 255, 255, 255, 1, 1, 0x11, 0]))
  const flipped = Buffer.from(drawing(mark))
  flipped[60] = (flipped[60] ?? 0) ^ 1
  const lying = riff('WAVE', [riffChunk('fmt ', Buffer.alloc(16))])
  lying.writeUInt32LE(0x7fffffff, 16)
  const loops = Buffer.alloc(4000, Buffer.from('\0\0\0\x08moov', 'latin1'))
  const boxes = Array.from({ length: 20 }).reduce<Buffer>((inner) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(inner.length + 8)
    return Buffer.concat([length, Buffer.from('moov'), inner])
  }, Buffer.alloc(0))
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['words', Buffer.from('Dear Sir or Madam'), 'unknownType'],
    ['a web page named .jpg', Buffer.from('<!doctype html><script>1</script>'), 'unknownType'],
    [
      'a drawing that can run scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'unknownType',
    ],
    ['a program', Buffer.from('MZ\x90\0\x03', 'latin1'), 'unknownType'],
    ['a text document', Buffer.from('PK\x03\x04word/document.xml'), 'document'],
    ['an old text document', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'document'],
    ['a photo that cannot be shown', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'heic'],
    ['a film', m4a(mark, ['soun', 'vide']), 'video'],
    ['a film of another kind', Buffer.from('RIFF\x04\0\0\0AVI ', 'latin1'), 'video'],
    ['a photo cut short', photo(mark).subarray(0, 300), 'damagedFile'],
    ['a photo without its end', Buffer.concat([head, picture]), 'damagedFile'],
    ['a photo with two frames', Buffer.concat([head, picture, picture, end]), 'damagedFile'],
    ['a photo without a picture', Buffer.concat([head, end]), 'damagedFile'],
    [
      'a photo that unfolds without end',
      Buffer.concat([head, hugeFrame, picture, end]),
      'tooManyPixels',
    ],
    ['a PNG that unfolds without end', huge, 'tooManyPixels'],
    ['a PNG with a flipped bit', flipped, 'damagedFile'],
    ['a PNG cut short', drawing(mark).subarray(0, 200), 'damagedFile'],
    ['a WAV that lies about its length', lying, 'damagedFile'],
    ['boxes without sound', Buffer.concat([m4a(mark).subarray(0, 24), loops]), 'damagedFile'],
    ['boxes in boxes in boxes', Buffer.concat([m4a(mark).subarray(0, 24), boxes]), 'damagedFile'],
    ['an Ogg cut short', ogg(mark).subarray(0, 200), 'damagedFile'],
    ['a GIF without end', gif(mark).subarray(0, 30), 'damagedFile'],
  ]
  test.each(cases)('%s', (_what, bytes, reason) => {
    expect(reasonFor(bytes)).toBe(reason)
  })

  test('any mutation of a good file: taken or refused, never a crash, and never longer', () => {
    const mutated = fc
      .constantFrom(...samples.map(([, bytes]) => bytes))
      .chain((bytes) =>
        fc
          .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
          .chain((edits) => fc.nat(bytes.length).map((cut) => ({ bytes, edits, cut }))),
      )
    fc.assert(
      fc.property(mutated, ({ bytes, edits, cut }) => {
        const changed = Buffer.from(bytes)
        for (const [at, value] of edits) changed[at] = value
        const tried = changed.subarray(0, cut > bytes.length / 2 ? changed.length : cut)
        const answer = inspectAttachment(tried)
        if (!answer.ok) return
        inspectedFrom(answer, tried.length)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('what the reading process says is not simply believed', () => {
  const answer = (pieces: unknown) => ({
    ok: true,
    value: { kind: 'attachment', type: 'jpeg', clean: true, pieces },
  })
  test.each([
    ['parts beyond the end', [{ from: 0, to: 101 }]],
    [
      'parts out of order',
      [
        { from: 50, to: 60 },
        { from: 0, to: 10 },
      ],
    ],
    [
      'a part twice',
      [
        { from: 0, to: 60 },
        { from: 0, to: 60 },
      ],
    ],
    ['a part that ends before it begins', [{ from: 10, to: 5 }]],
    ['more zeros than there was file', [{ from: 0, to: 100 }, { zeros: 1e9 }]],
    ['nothing', []],
    ['something that is no piece', [{ path: '/etc/passwd' }]],
    ['a place that is no number', [{ from: -1, to: Number.NaN }]],
  ])('%s', (_what, pieces) => {
    expect(() => inspectedFrom(answer(pieces), 100)).toThrow('badFile')
  })

  test('which way up reads as upright when its note is nonsense', () => {
    for (const length of [0, 4, 8, 12, 20]) {
      const { start, picture, end, segment } = jpegParts()
      const note = cameraNotes(6, mark).subarray(0, length)
      const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), note]))
      expect(cleaned(Buffer.concat([start, exif, picture, end])).file.includes('Exif')).toBe(false)
    }
  })
})
