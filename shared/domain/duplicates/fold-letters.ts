/** @file One form for letters that can be written in several ways, in any script. */

const latinMarks = /[\u0300-\u036f]/gu
/** Typists put invisible word breaks into Khmer, Thai, Lao and Burmese; they are breaks between words. */
const wordBreaks = /[\u200b\u00ad]/gu
const invisible = /\p{Cf}/gu
const apostrophes = /['’‘ʼ`´]/gu

/** Letters that Unicode does not take apart. */
const single: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', ı: 'i' }

/** Lower case, no Latin accents, no apostrophes, no invisible characters. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(latinMarks, '')
    .replace(wordBreaks, ' ')
    .replace(invisible, '')
    .replace(apostrophes, '')
    .toLowerCase()
    .replaceAll(/[đðøłßı]/gu, (letter) => single[letter] ?? letter)
}
