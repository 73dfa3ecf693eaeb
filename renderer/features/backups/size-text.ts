import type { Language } from '#shared/i18n/languages.ts'

const mebibyte = 1024 * 1024

/** In MB, or GB from a thousand on: "3.4 MB". */
export function sizeText(bytes: number, language: Language): string {
  const inMegabytes = bytes / mebibyte
  const [value, unit] = inMegabytes < 1000 ? [inMegabytes, 'MB'] : [inMegabytes / 1024, 'GB']
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 })
  return `${digits.format(Math.max(value, 0.1))} ${unit}`
}
