/** @file The size of a file in words. */
import type { Language } from '#shared/i18n/languages.ts'

const units = ['KB', 'MB', 'GB'] as const

/** As little as a person needs to tell one file from another, rounded up: "1.4 KB", "35 MB". */
export function sizeText(bytes: number, language: Language): string {
  const step = bytes < 1024 ** 2 ? 0 : bytes < 1000 * 1024 ** 2 ? 1 : 2
  const value = bytes / 1024 ** (step + 1)
  const rounded = value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)
  return `${new Intl.NumberFormat(language).format(rounded)} ${units[step]}`
}
