/** @file Burmese in Latin letters, letter by letter: enough to find a name again, not to read it aloud. */

// prettier-ignore
const letters: Readonly<Record<string, string>> = {
  က: 'k', ခ: 'kh', ဂ: 'g', ဃ: 'g', င: 'ng', စ: 's', ဆ: 's', ဇ: 'z', ဈ: 'z', ဉ: 'ny', ည: 'ny',
  ဋ: 't', ဌ: 't', ဍ: 'd', ဎ: 'd', ဏ: 'n', တ: 't', ထ: 'th', ဒ: 'd', ဓ: 'd', န: 'n', ပ: 'p',
  ဖ: 'ph', ဗ: 'b', ဘ: 'b', မ: 'm', ယ: 'y', ရ: 'y', လ: 'l', ဝ: 'w', သ: 'th', ဟ: 'h', ဠ: 'l', အ: '',
  ဿ: 'th', 'ျ': 'y', 'ြ': 'y', 'ွ': 'w', 'ှ': 'h', 'ာ': 'a', 'ါ': 'a', 'ိ': 'i', 'ီ': 'i', 'ု': 'u', 'ူ': 'u', 'ေ': 'e',
  'ဲ': 'e', 'ံ': 'an', ဩ: 'aw', ဪ: 'aw', ဣ: 'i', ဥ: 'u', ဧ: 'e',
}

/** Rhymes that are not the sum of their letters. */
const rhymes: readonly (readonly [RegExp, string])[] = [
  [/[့း္]/gu, ''],
  [/ေ[ာါ]င်/gu, 'aung'],
  [/ေ[ာါ]်?/gu, 'aw'],
  [/ို/gu, 'o'],
  [/ိန်|ိမ်/gu, 'ein'],
  [/ုန်|ုမ်|ုံ/gu, 'on'],
  [/င်|ဉ်/gu, 'in'],
  [/ည်|ယ်/gu, 'e'],
  [/[နမ]်/gu, 'an'],
  [/[တပ]်/gu, 'at'],
  [/က်/gu, 'et'],
  [/.်/gu, ''],
]

/** @param word one word in Burmese letters */
export function burmeseInLatin(word: string): string {
  const read = rhymes.reduce((text, [rhyme, latin]) => text.replace(rhyme, latin), word)
  return Array.from(read, (letter) =>
    /[a-z]/u.test(letter) ? letter : (letters[letter] ?? ''),
  ).join('')
}
