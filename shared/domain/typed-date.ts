/**
 * @file A date typed as text, in any language, digits and calendar of the region.
 *
 * The day always comes before the month: so it is written in all four countries, on paper and in law.
 * "11/22/2026" is refused instead of being turned around, because whoever writes months first would
 * also write "3/4/2026", and that would be another day without anybody seeing it.
 */
import { isCalendarDate } from '../codebook/calendar.ts'
import { readYear, type Era, type YearProblem } from './calendar-era.ts'
import { latinDigits } from './digits.ts'
import { monthOfWord } from './month-words.ts'

export type DateProblem =
  | 'empty'
  | 'notADate'
  | YearProblem
  | 'otherEra' // the sign of an era beside a year that is none of it, or whose years are not counted
  | 'noSuchDay'

export type TypedDate =
  | { readonly date: string; readonly era: Era }
  | { readonly date: null; readonly problem: DateProblem }

/**
 * Signs of an era, without dots. Cambodia's own Buddhist years change in May and are one more than
 * Thailand's from then on: a year alone does not say which Gregorian year is meant.
 */
const eras: Readonly<Record<string, Era | 'uncounted'>> = {
  พศ: 'buddhist',
  be: 'buddhist',
  คศ: 'gregorian',
  គស: 'gregorian',
  ce: 'gregorian',
  ad: 'gregorian',
  ពស: 'uncounted',
}

/** Words that stand around the parts of a date and add nothing: "day", "month", "year", "the", "of". */
const fillers: ReadonlySet<string> = new Set(
  'วันที่ เดือน ปี ថ្ងៃទី ថ្ងៃ ទី ខែ ឆ្នាំ tanggal tgl bulan tahun ika ng the of st nd rd th'.split(' '),
)

/** Thai and Khmer put no blanks between words: these are cut out wherever they stand. */
const unspaced = /พ\.?ศ\.?|ค\.?ศ\.?|គ\.?ស\.?|ព\.ស\.?|วันที่|เดือน|ปี|ថ្ងៃទី|ថ្ងៃ|ខែ|ឆ្នាំ/gu
const parts = /\d+|\p{L}[\p{L}\p{M}.]*/gu
const between = /^[\s/.,–-]*$/u
const invisible = /[\u200b-\u200d\u2060\ufeff]/gu

interface Words {
  readonly months: readonly string[]
  readonly eras: readonly (Era | 'uncounted')[]
}

/** `null`: a word that has no place in a date. */
function readWords(words: readonly string[]): Words | null {
  const months: string[] = []
  const found: (Era | 'uncounted')[] = []
  for (const word of words) {
    const month = monthOfWord(word)
    const era = eras[word]
    if (month !== null) months.push(month)
    else if (era !== undefined) found.push(era)
    else if (!fillers.has(word)) return null
  }
  return months.length > 1 || found.length > 1 ? null : { months, eras: found }
}

/** Day, month, year in the order they are written, or the whole turned around when a year is first. */
function inOrder(numbers: readonly string[]): readonly string[] {
  return (numbers[0] ?? '').length === 4 ? [...numbers].reverse() : numbers
}

interface Parts {
  readonly year: string
  readonly month: string | undefined
  readonly day: string | undefined
}

function partsOf(numbers: readonly string[], { months }: Words): Parts | null {
  const most = 3 - months.length
  if (numbers.length === 0 || numbers.length > most) return null
  const ordered = [...inOrder(numbers)]
  const year = ordered.pop() ?? ''
  const month = months[0] ?? ordered.pop()
  const day = ordered.pop()
  const isShort = (part: string | undefined) => part === undefined || /^\d{1,2}$/.test(part)
  return isShort(month) && isShort(day) ? { year, month, day } : null
}

const refused = (problem: DateProblem): TypedDate => ({ date: null, problem })

function readParts({ year: typed, month, day }: Parts, sign: Words['eras'][number] | undefined) {
  const read = readYear(typed)
  if (read.year === null) return refused(read.problem)
  if (sign !== undefined && sign !== read.era) return refused('otherEra')
  const date = [read.year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-')
  return isCalendarDate(date) ? { date, era: read.era } : refused('noSuchDay')
}

/**
 * What a typed date means, as it is stored: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `era` is the one it was
 * typed in, so that a screen can say that it was understood.
 */
export function readTypedDate(text: string): TypedDate {
  const plain = latinDigits(text)
    .normalize('NFC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(unspaced, ' $& ')
  if (plain.trim() === '') return refused('empty')
  if (!between.test(plain.replace(parts, ' '))) return refused('notADate')
  const found = (plain.match(parts) ?? []).map((part) => part.replaceAll('.', ''))
  const isNumber = (part: string) => /^\d/.test(part)
  const words = readWords(found.filter((part) => !isNumber(part)))
  const read = words === null ? null : partsOf(found.filter(isNumber), words)
  if (words === null || read === null) return refused('notADate')
  return readParts(read, words.eras[0])
}
