/** @file The text of shared/codebook/lists/language-names.ts, from the package that holds ISO 639-3. */
import { iso6393 } from 'iso-639-3'

const perLine = 30

/** One object for each of 7,000 languages takes a process 30 ms to read; one text takes none. */
export function languagesFile(): string {
  const entries = iso6393
    .filter(({ type }) => type === 'living')
    .map(({ iso6393: code, iso6392T, name }) => `${code}${iso6392T === code ? '*' : ' '}${name}`)
  const lines = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, line) =>
    entries.slice(line * perLine, (line + 1) * perLine).join('|'),
  )
  return `/**
 * @file The living languages of ISO 639-3 under their reference names, from the package iso-639-3 (MIT).
 * A star: the code is also one of ISO 639-2. Written by test/unit/shared/codebook/languages.test.ts.
 */
export const livingLanguages = \`
${lines.join('\n')}
\`
`
}
