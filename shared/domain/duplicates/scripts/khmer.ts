/**
 * @file Khmer in Latin letters, as names are commonly written: near enough to compare, not a standard.
 * A consonant belongs to one of two series, and the series decides how the vowel after it sounds.
 */

type Series = 0 | 1
const first: Series = 0
const second: Series = 1

const consonants: Readonly<Record<string, readonly [latin: string, series: Series]>> = {
  ក: ['k', 0],
  ខ: ['kh', 0],
  គ: ['k', 1],
  ឃ: ['kh', 1],
  ង: ['ng', 1],
  ច: ['ch', 0],
  ឆ: ['ch', 0],
  ជ: ['ch', 1],
  ឈ: ['ch', 1],
  ញ: ['nh', 1],
  ដ: ['d', 0],
  ឋ: ['th', 0],
  ឌ: ['d', 1],
  ឍ: ['th', 1],
  ណ: ['n', 0],
  ត: ['t', 0],
  ថ: ['th', 0],
  ទ: ['t', 1],
  ធ: ['th', 1],
  ន: ['n', 1],
  ប: ['b', 0],
  ផ: ['ph', 0],
  ព: ['p', 1],
  ភ: ['ph', 1],
  ម: ['m', 1],
  យ: ['y', 1],
  រ: ['r', 1],
  ល: ['l', 1],
  វ: ['v', 1],
  ស: ['s', 0],
  ហ: ['h', 0],
  ឡ: ['l', 0],
  អ: ['', 0],
}

/** A subscript of these leaves the series to the letter above it. */
const soft = 'ងញណនមយរលវ'

/** After the first series, and after the second. */
const vowels: Readonly<Record<string, readonly [string, string]>> = {
  'ា': ['a', 'ea'],
  'ិ': ['e', 'i'],
  'ី': ['ey', 'i'],
  'ឹ': ['oe', 'i'],
  'ឺ': ['eu', 'eu'],
  'ុ': ['o', 'u'],
  'ូ': ['ou', 'u'],
  'ួ': ['uo', 'uo'],
  'ើ': ['aeu', 'eu'],
  'ឿ': ['oea', 'oea'],
  'ៀ': ['ie', 'ie'],
  'េ': ['e', 'e'],
  'ែ': ['e', 'e'],
  'ៃ': ['ai', 'ey'],
  'ោ': ['ao', 'o'],
  'ៅ': ['au', 'ov'],
}

const independent: Readonly<Record<string, string>> = {
  ឥ: 'e',
  ឦ: 'ey',
  ឧ: 'o',
  ឩ: 'ou',
  ឪ: 'ov',
  ឫ: 'ri',
  ឬ: 'ri',
  ឭ: 'li',
  ឮ: 'li',
  ឯ: 'e',
  ឰ: 'ai',
  ឱ: 'ao',
  ឲ: 'ao',
  ឳ: 'au',
}

const subscript = '\u17d2'
const toFirstSeries = '\u17c9'
const toSecondSeries = '\u17ca'
const closing: Readonly<Record<string, string>> = { 'ំ': 'm', 'ះ': 'h', 'ៈ': 'a', '\u17d0': 'a' }
/** A letter under this sign is written and not spoken. */
const silent = /.(?:\u17d2.)?\u17cd/gu

interface Cluster {
  readonly onset: string
  readonly series: Series
  /** Empty: the vowel is not written. */
  vowel: string
  closing: string
}

function clustersOf(word: string): readonly Cluster[] {
  const letters = Array.from(word.replace(silent, ''))
  const clusters: Cluster[] = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const last = clusters.at(-1)
    if (consonants[letter] !== undefined) {
      const { end, ...onset } = onsetAt(letters, at)
      clusters.push({ ...onset, vowel: '', closing: '' })
      at = end
    } else if (independent[letter] !== undefined) {
      clusters.push({ onset: '', series: 0, vowel: independent[letter], closing: '' })
    } else if (last !== undefined) {
      last.vowel += vowels[letter]?.[last.series] ?? ''
      last.closing += closing[letter] ?? ''
    }
  }
  return clusters
}

/** A consonant with what stands below it and with the sign that changes its series. */
function onsetAt(letters: readonly string[], start: number) {
  let [onset, series] = consonants[letters[start] ?? ''] ?? ['', 0]
  let end = start
  for (; letters[end + 1] === subscript; end += 2) {
    const below = letters[end + 2] ?? ''
    const [latin, own] = consonants[below] ?? ['', series]
    onset += latin
    if (!soft.includes(below)) series = own
  }
  const shift = letters[end + 1]
  if (shift === toFirstSeries)
    return { onset: onset.replace(/^b/u, 'p'), series: first, end: end + 1 }
  if (shift === toSecondSeries) return { onset, series: second, end: end + 1 }
  return { onset, series, end }
}

const spoken = (cluster: Cluster | undefined): boolean =>
  cluster !== undefined && (cluster.vowel !== '' || cluster.closing !== '')

/** The vowel that only a closing sign is written for. */
function unwritten({ series, closing: end }: Cluster): string {
  if (end === 'a') return ''
  return end === 'm' && series === 1 ? 'u' : 'a'
}

/** @param word one word in Khmer letters */
export function khmerInLatin(word: string): string {
  const clusters = clustersOf(word)
  let latin = ''
  let open = false
  for (const [index, cluster] of clusters.entries()) {
    const { onset, vowel, closing: end } = cluster
    const after = clusters[index + 1]
    if (spoken(cluster)) {
      latin += onset + (vowel === '' ? unwritten(cluster) : vowel) + end
      open = true
    } else if (open && (after === undefined || spoken(after))) {
      // Ends the syllable before it.
      latin += onset
      open = false
    } else {
      latin += `${onset}a`
      open = true
    }
  }
  return latin
}
