/** @file Many answers at once, pasted from a list or a spreadsheet. */
import {
  localCodePattern,
  mostCodes,
  type LocalCode,
} from '#shared/codebook/local/local-codebook.ts'
import type { Language } from '#shared/i18n/languages.ts'

type PasteProblem = 'code' | 'tooLong' | 'doubled' | 'tooMany'

export type Pasted =
  | {
      readonly ok: true
      readonly added: readonly LocalCode[]
      /** Lines whose code or name the list has already. */
      readonly known: number
    }
  | { readonly ok: false; readonly problem: PasteProblem; readonly line: number }

const longest = 200

interface Line {
  readonly number: number
  /** `null`: it gets a number. */
  readonly code: string | null
  readonly label: string
}

/** Two columns from a spreadsheet stand apart by a tab; in a text file by a semicolon. */
function linesOf(text: string): readonly Line[] {
  const lines = text.split(/\r\n|\r|\n/u)
  const separator = lines.some((line) => line.includes('\t')) ? '\t' : ';'
  return lines.flatMap((line, index) => {
    const at = line.indexOf(separator)
    const code = at === -1 ? null : line.slice(0, at).trim()
    const label =
      line
        .slice(at + 1)
        .split(separator)[0]
        ?.trim() ?? ''
    return label === '' ? [] : [{ number: index + 1, code, label: label.normalize('NFC') }]
  })
}

/** Numbers go on where the list stopped; none is given out twice. */
function* numbersAfter(codes: readonly LocalCode[]): Generator<string, never> {
  const used = codes.map(({ code }) => (/^\d{1,9}$/.test(code) ? Number(code) : 0))
  for (let next = Math.max(0, ...used) + 1; ; next += 1) yield String(next)
}

export function nextCode(codes: readonly LocalCode[]): string {
  return numbersAfter(codes).next().value
}

function problemOf({ code, label }: Line, given: ReadonlySet<string>): PasteProblem | null {
  if (code !== null && !localCodePattern.test(code)) return 'code'
  if (label.length > longest) return 'tooLong'
  return code !== null && given.has(code) ? 'doubled' : null
}

export function readPasted(text: string, codes: readonly LocalCode[], language: Language): Pasted {
  const known = new Set(codes.map(({ code }) => code))
  const labels = new Set(codes.map((code) => code.labels[language]))
  const lines = linesOf(text)
  const numbers = numbersAfter([
    ...codes,
    ...lines.flatMap(({ code }) => (code === null ? [] : [{ code, labels: {}, retired: false }])),
  ])
  const given = new Set<string>()
  const added: LocalCode[] = []
  for (const line of lines) {
    const problem = problemOf(line, given)
    if (problem !== null) return { ok: false, problem, line: line.number }
    const isKnown = line.code === null ? labels.has(line.label) : known.has(line.code)
    if (line.code !== null) given.add(line.code)
    labels.add(line.label)
    if (isKnown) continue
    const code = line.code ?? numbers.next().value
    added.push({ code, labels: { [language]: line.label }, retired: false })
  }
  if (codes.length + added.length > mostCodes)
    return { ok: false, problem: 'tooMany', line: lines.length }
  return { ok: true, added, known: lines.length - added.length }
}
