/**
 * @file Which translations a native speaker has read and signed. A mark is for one English text and
 * one translation of it: when either changes, it no longer counts.
 */
import type { Language } from './languages.ts'

/** By key, the fingerprint of what was read. Nothing has been signed yet: every language is a draft. */
export const reviews: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> =
  { km: {}, th: {}, id: {}, fil: {} }

/** FNV-1a, 32 bits: tells a changed text, and protects nothing. */
export function fingerprintOf(english: string, translation: string): string {
  const text = `${english}\n${translation}`
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

export function isReviewed(
  language: Language,
  key: string,
  english: string,
  translation: string,
): boolean {
  return language === 'en' || reviews[language][key] === fingerprintOf(english, translation)
}
