/**
 * @file Thai and Lao in Latin letters, as names are commonly written: near enough to compare. The
 * two scripts lie in the same order in Unicode, so Lao is read as Thai after a shift.
 */

// prettier-ignore
const consonants: Readonly<Record<string, string>> = {
  ก: 'k', ข: 'kh', ฃ: 'kh', ค: 'kh', ฅ: 'kh', ฆ: 'kh', ง: 'ng', จ: 'ch', ฉ: 'ch', ช: 'ch', ซ: 's',
  ฌ: 'ch', ญ: 'y', ฎ: 'd', ฏ: 't', ฐ: 'th', ฑ: 'th', ฒ: 'th', ณ: 'n', ด: 'd', ต: 't', ถ: 'th',
  ท: 'th', ธ: 'th', น: 'n', บ: 'b', ป: 'p', ผ: 'ph', ฝ: 'f', พ: 'ph', ฟ: 'f', ภ: 'ph', ม: 'm',
  ย: 'y', ร: 'r', ล: 'l', ว: 'w', ศ: 's', ษ: 's', ส: 's', ห: 'h', ฬ: 'l', อ: '', ฮ: 'h',
}

// prettier-ignore
const finals: Readonly<Record<string, string>> = {
  ญ: 'n', ย: 'i', ว: 'w', ด: 't', ฎ: 't', จ: 't', ช: 't', ซ: 't', ศ: 't', ษ: 't', ส: 't', บ: 'p',
  พ: 'p', ภ: 'p', ฟ: 'p', ค: 'k', ข: 'k', ฆ: 'k', ห: '', อ: '', ท: 't', ธ: 't', ฐ: 't', ถ: 't',
}

/** Written after the consonant, above or below it. */
// prettier-ignore
const signs: Readonly<Record<string, string>> = {
  ะ: 'a', 'ั': 'a', า: 'a', 'ิ': 'i', 'ี': 'i', 'ึ': 'ue', 'ื': 'ue', 'ุ': 'u', 'ู': 'u', '\u0e3b': 'o',
  '\u0e3d': 'ia', '\u0e4d': 'o',
}

/** Written before the consonant they follow in speech. */
const leading: Readonly<Record<string, string>> = { เ: 'e', แ: 'ae', โ: 'o', ใ: 'ai', ไ: 'ai' }

/** What a leading vowel becomes together with what stands behind the consonant. */
const around: readonly (readonly [lead: string, behind: string, latin: string])[] = [
  ['เ', 'ีย', 'ia'],
  ['เ', 'ือ', 'uea'],
  ['เ', '\u0e3d', 'ia'],
  ['เ', 'าะ', 'o'],
  ['เ', 'า', 'ao'],
  ['เ', 'ิ', 'e'],
  ['เ', 'ี', 'e'],
  ['เ', 'ั', 'e'],
  ['เ', 'ะ', 'e'],
  ['เ', 'อ', 'e'],
  ['เ', 'ย', 'ei'],
  ['แ', 'ะ', 'ae'],
  ['โ', 'ะ', 'o'],
  ['ไ', 'ย', 'ai'],
]

const together: readonly (readonly [behind: string, latin: string])[] = [
  ['ัว', 'ua'],
  ['ือ', 'ue'],
  ['\u0e4dา', 'am'],
]

const tones = /[\u0e47-\u0e4b\u0e4e\u0e3a]/gu
const silent = /(?:[ทตดชก]ร|[ก-ฮ])[ิุ]?\u0e4c/gu
const clusterFirst = 'กขคตทปผพศสบฟ'
const clusterSecond = 'รลว'
/** A silent ห lends its tone to these. */
const afterSilentH = 'งญนมยรลว'

const isConsonant = (letter: string | undefined): letter is string =>
  letter !== undefined && letter in consonants
const isSign = (letter: string | undefined): boolean => letter !== undefined && letter in signs

const laoOnly: Readonly<Record<string, string>> = { 'ຼ': 'ล', ໜ: 'หน', ໝ: 'หม' }

/** Lao letters as the Thai ones at the same place. */
function asThai(word: string): string {
  return Array.from(word, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (laoOnly[letter] !== undefined) return laoOnly[letter]
    return code >= 0x0e80 && code <= 0x0eff ? String.fromCodePoint(code - 0x80) : letter
  }).join('')
}

class Reading {
  at = 0
  latin = ''
  /** The syllable has a vowel and may still get a last consonant. */
  open = false
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  peek(ahead = 0): string | undefined {
    return this.text[this.at + ahead]
  }

  say(latin: string, letters: number, open: boolean): void {
    this.latin += latin
    this.at += letters
    this.open = open
  }

  /** A consonant or a cluster of two that begins a syllable. */
  onset(): string {
    const [first = '', second = ''] = [this.peek(), this.peek(1)]
    if (second === '') return first
    if (first === 'ห' && afterSilentH.includes(second)) return first + second
    if (!clusterSecond.includes(second) || !clusterFirst.includes(first)) return first
    const isCluster = this.hasLead() ? first !== 'ส' && second !== 'ว' : isSign(this.peek(2))
    return isCluster ? first + second : first
  }

  private hasLead(): boolean {
    return (this.text[this.at - 1] ?? '') in leading
  }

  /** Whether the letter there bears a written vowel. */
  private bears(ahead: number): boolean {
    const behind = this.peek(ahead + 1)
    return isSign(behind) || (behind === 'อ' && !isSign(this.peek(ahead + 2)))
  }

  /** Bare consonants from here to the next vowel, and whether the word ends there. */
  bareRun(): { readonly length: number; readonly ends: boolean } {
    let length = 0
    while (isConsonant(this.peek(length)) && !this.bears(length)) length += 1
    return { length, ends: this.at + length >= this.text.length }
  }
}

const onsetInLatin = (onset: string): string =>
  Array.from(onset.length > 1 ? onset.replace(/^ห/u, '') : onset)
    .map((letter) => consonants[letter] ?? '')
    .join('')

function leadSyllable(reading: Reading, lead: string): void {
  reading.at += 1
  const onset = reading.onset()
  const rest = reading.text.slice(reading.at + onset.length)
  const found = around.find(([first, behind]) => first === lead && rest.startsWith(behind))
  const vowel = found?.[2] ?? leading[lead] ?? ''
  reading.say(onsetInLatin(onset) + vowel, onset.length + (found?.[1].length ?? 0), true)
}

function signedSyllable(reading: Reading, onset: string): void {
  const rest = reading.text.slice(reading.at + onset.length)
  const pair = together.find(([behind]) => rest.startsWith(behind))
  const [behind, vowel] = pair ?? [rest.slice(0, 1), signs[rest.slice(0, 1)] ?? '']
  reading.say(onsetInLatin(onset) + vowel, onset.length + behind.length, behind !== 'ะ')
}

/** A consonant without a written vowel: the end of a syllable, or one with a vowel that is not written. */
function bareConsonant(reading: Reading, letter: string): void {
  const { length, ends } = reading.bareRun()
  if (reading.open && length > 0 && (!ends || length % 2 === 1))
    reading.say(finals[letter] ?? consonants[letter] ?? '', 1, false)
  else unwrittenVowel(reading, consonants[letter] ?? '', length)
}

/** อ, ว and รร stand for vowels; otherwise it is o before a last consonant and a in an open syllable. */
function unwrittenVowel(reading: Reading, onset: string, bare: number): void {
  const after = reading.text.slice(reading.at + 1)
  if (after === '') reading.say(onset, 1, false)
  else if (after.startsWith('อ')) reading.say(`${onset}o`, 2, true)
  else if (bare > 2 && /^ว[ก-ฮ]/u.test(after)) reading.say(`${onset}ua`, 2, true)
  else if (/^รร[ก-ฮ]/u.test(after)) reading.say(`${onset}a`, 3, true)
  else if (after.startsWith('รร')) reading.say(`${onset}a`, 2, true)
  else if (bare > 1) reading.say(`${onset}o`, 1, true)
  else reading.say(`${onset}a`, 1, false)
}

/** @param word one word in Thai or Lao letters */
export function thaiInLatin(word: string): string {
  const text = asThai(word)
    .replace(silent, '')
    .replace(tones, '')
    .replace(/^ทร(?=[ะ-ู])/u, 'ซ')
  const reading = new Reading(text)
  while (reading.at < text.length) {
    const letter = reading.peek() ?? ''
    const onset = reading.onset()
    if (letter in leading) leadSyllable(reading, letter)
    else if (isConsonant(letter) && isSign(reading.peek(onset.length)))
      signedSyllable(reading, onset)
    else if (isConsonant(letter)) bareConsonant(reading, letter)
    else reading.at += 1
  }
  return reading.latin
}
