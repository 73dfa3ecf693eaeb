/** @file Two keys of a word in Latin letters: how it sounds, and its frame of consonants. */
import { consonantRules, frameRules, modernised, oldSpelling, vowelRules } from './sound-rules.ts'

const doubled = /(.)\1+/gu

function apply(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((text, [from, to]) => text.replace(from, to), word)
}

/** Equal for spellings that are read aloud alike: Sophea and Sopheah, Soekarno and Sukarno. */
export function soundOf(word: string): string {
  const modern = oldSpelling.test(word) ? apply(word, modernised) : word
  return apply(apply(modern, consonantRules), vowelRules).replace(doubled, '$1')
}

/** Coarser: what also survives writing a name in another script and back. */
export function frameOf(sound: string): string {
  return apply(sound, frameRules).replace(doubled, '$1')
}
