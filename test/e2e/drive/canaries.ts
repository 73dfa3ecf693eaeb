/**
 * @file Marks that exist nowhere else, and a search for them through folders. Every canary of a run
 * contains one of its marks, so that finding no mark means finding no canary.
 */
import { randomInt } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

const letters = 'BCDFGHJKLMNPQRSTVWXZ'
const khmerLetters = 'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភម'
const digits = '0123456789'

const pick = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

export interface Marks {
  readonly latin: string
  readonly khmer: string
  readonly digits: string
}

export function createMarks(): Marks {
  return { latin: pick(letters, 10), khmer: pick(khmerLetters, 8), digits: pick(digits, 12) }
}

export function textsOf(marks: Marks): readonly string[] {
  return [marks.latin, marks.khmer, marks.digits]
}

/** Counts what it gives out; no two are the same. */
export function createCanaries(marks: Marks) {
  let given = 0
  const tail = (): string => {
    given += 1
    return pick(letters, 2) + String(given).padStart(2, '0')
  }
  return {
    count: () => given,
    name: () => `${marks.latin}${tail()}`,
    native: () => `${marks.khmer}${pick(khmerLetters, 3)}${tail()}`,
    phone: () => `+855 ${marks.digits}${tail()}`,
    email: () => `${marks.latin}${tail()}@example.org`,
    longText: () => `She came by bus ${marks.latin}${tail()},\nwith ${marks.khmer} and no paper.`,
  }
}

export type Canaries = ReturnType<typeof createCanaries>

/** Without the ends that depend on what stands before and after. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return text.slice(shift === 0 ? 0 : 4, -2)
  })
}

/** Every way in which a text may lie in a file without being encrypted. */
export function needlesOf(texts: readonly string[]): readonly Buffer[] {
  const forms = texts.flatMap((text) => [text, text.toLowerCase(), text.normalize('NFD')])
  const needles = [...new Set(forms)].flatMap((text) => {
    const utf8 = Buffer.from(text, 'utf8')
    const escaped = Array.from(text, (letter) => {
      const code = letter.charCodeAt(0)
      return code < 128 ? letter : `\\u${code.toString(16).padStart(4, '0')}`
    }).join('')
    return [
      utf8,
      Buffer.from(text, 'utf16le'),
      Buffer.from(encodeURIComponent(text), 'utf8'),
      Buffer.from(escaped, 'utf8'),
      Buffer.from(utf8.toString('hex'), 'utf8'),
      ...base64Forms(utf8).map((form) => Buffer.from(form, 'utf8')),
    ]
  })
  return [...new Map(needles.map((needle) => [needle.toString('hex'), needle])).values()]
}

const chunkBytes = 8 * 1024 * 1024

function fileHolds(file: string, needles: readonly Buffer[]): boolean {
  const overlap = Math.max(...needles.map((needle) => needle.length))
  const buffer = Buffer.alloc(chunkBytes + overlap)
  const handle = openSync(file, 'r')
  try {
    let kept = 0
    for (;;) {
      const read = readSync(handle, buffer, kept, chunkBytes, null)
      if (read === 0) return false
      const seen = buffer.subarray(0, kept + read)
      if (needles.some((needle) => seen.includes(needle))) return true
      kept = Math.min(overlap, seen.length)
      seen.copy(buffer, 0, seen.length - kept)
    }
  } finally {
    closeSync(handle)
  }
}

export interface Found {
  readonly files: number
  readonly bytes: number
  /** Paths that hold a needle, in their name or in what they contain. */
  readonly hits: readonly string[]
}

export interface Where {
  readonly folder: string
  /** Looks only at files changed since. Left out: at all. */
  readonly since?: number
}

/** Other programs' files come and go while one looks. */
function unlessGone<T>(look: () => T): T | null {
  try {
    return look()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENXIO') return null
    throw error
  }
}

/** Looks into every regular file below the folders, once, and at every name. */
export function search(
  places: readonly Where[],
  texts: readonly string[],
  leaveOut: readonly string[] = [],
): Found {
  const needles = needlesOf(texts)
  const hits = new Set<string>()
  const counted = { files: 0, bytes: 0 }
  const visit = (path: string, since: number): void => {
    if (leaveOut.includes(path)) return
    const status = unlessGone(() => lstatSync(path))
    if (!status) return
    const name = Buffer.from(path.slice(path.lastIndexOf('/') + 1), 'utf8')
    if (needles.some((needle) => name.includes(needle))) hits.add(path)
    if (status.isDirectory()) {
      for (const entry of unlessGone(() => readdirSync(path)) ?? []) visit(join(path, entry), since)
    } else if (status.isFile() && Math.max(status.mtimeMs, status.ctimeMs) >= since) {
      counted.files += 1
      counted.bytes += status.size
      if (unlessGone(() => fileHolds(path, needles)) === true) hits.add(path)
    }
  }
  for (const { folder, since } of places) visit(folder, since ?? 0)
  return { ...counted, hits: [...hits] }
}
