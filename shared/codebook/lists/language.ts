/**
 * @file Languages: all living ones of ISO 639-3. First those of South-East Asia and of the people
 * trafficked through it, with names in every language of the application; then the others, under
 * their reference names. HTCDS asks for ISO 639-2, which has no code for many: of the first they are
 * exported as the 639-2 code of their group (`mkh` Mon-Khmer, `tai` Tai, `map` Austronesian, `phi`
 * Philippine, ...), of the others as `mis`. The special codes but `mis` are left out: what is unknown
 * or does not apply is a reason for a missing answer, never a language.
 */
import { codeList, type Code, type CodeList, type CodeOf } from '../code-list.ts'
import { livingLanguages } from './language-names.ts'

const in6392 = <const C extends string>(code: C, htcds: string): Code<C> => ({ code, htcds })

export const commonLanguages = codeList(
  'language',
  'ISO 639-3, exported as ISO 639-2',
  [
    'khm',
    'tha',
    'lao',
    'ind',
    'fil',
    'vie',
    'mya',
    'eng',
    in6392('cmn', 'zho'),
    in6392('zsm', 'msa'),
    // Cambodia, Laos, Vietnam
    in6392('cja', 'cmc'),
    in6392('tpu', 'mkh'),
    in6392('cmo', 'mkh'),
    in6392('jra', 'cmc'),
    in6392('kdt', 'mkh'),
    in6392('kjg', 'mkh'),
    'hmn',
    // Thailand
    in6392('tts', 'tai'),
    in6392('nod', 'tai'),
    in6392('sou', 'tai'),
    in6392('kxm', 'mkh'),
    in6392('mfa', 'map'),
    // Myanmar
    'shn',
    in6392('mnw', 'mkh'),
    in6392('ksw', 'kar'),
    in6392('pwo', 'kar'),
    'kac',
    in6392('rki', 'sit'),
    in6392('cnh', 'sit'),
    in6392('rhg', 'inc'),
    // Indonesia, Timor-Leste
    'jav',
    'sun',
    'mad',
    'min',
    'ban',
    'bug',
    'ace',
    'sas',
    in6392('bjn', 'map'),
    in6392('bbc', 'btk'),
    in6392('bew', 'crp'),
    'tet',
    // Philippines
    'tgl',
    'ceb',
    'ilo',
    'hil',
    'war',
    'pam',
    'pag',
    in6392('bcl', 'bik'),
    in6392('tsg', 'phi'),
    in6392('mrw', 'phi'),
    in6392('mdh', 'phi'),
    in6392('cbk', 'crp'),
    // Further afield
    in6392('yue', 'zho'),
    in6392('nan', 'zho'),
    'jpn',
    'kor',
    'hin',
    'ben',
    'nep',
    'urd',
    'tam',
    'sin',
    in6392('arb', 'ara'),
    'amh',
    'swa',
    'rus',
    'uzb',
    'fra',
    'spa',
    'por',
    // Signed languages
    in6392('csx', 'sgn'),
    in6392('tsq', 'sgn'),
    in6392('inl', 'sgn'),
    in6392('psp', 'sgn'),
    /** A language that this list does not have. */
    'mis',
  ],
  { searchable: true },
)

export type CommonLanguage = CodeOf<typeof commonLanguages>

const common = new Set<string>(commonLanguages.codes.map(({ code }) => code))
/** Standard Arabic is among the first under the name that ISO gives to the group. */
const leftOut = new Set(['ara'])

interface Named extends Code {
  readonly name: string
}

let others: readonly Named[] | null = null

/** Read when a language is first looked at: unlocking an office waits for none of them. */
const otherLanguages = (): readonly Named[] => (others ??= readOthers())

const readOthers = (): readonly Named[] =>
  livingLanguages
    .trim()
    .split(/[|\n]/)
    .map((entry) => ({
      code: entry.slice(0, 3),
      htcds: entry[3] === '*' ? entry.slice(0, 3) : 'mis',
      name: entry.slice(4),
    }))
    .filter(({ code }) => !common.has(code) && !leftOut.has(code))

let codes: readonly Code[] | null = null

const allCodes = (): readonly Code[] => [
  ...commonLanguages.codes,
  ...otherLanguages().map(({ code, htcds }) => ({ code, htcds })),
]

export const language: CodeList<'language'> = {
  name: commonLanguages.name,
  source: commonLanguages.source,
  searchable: commonLanguages.searchable,
  get codes() {
    return (codes ??= allCodes())
  },
}

let names: ReadonlyMap<string, string> | null = null

/** The reference name of a language without a name of our own; `null`: it has one, or is unknown. */
export function languageName(code: string): string | null {
  names ??= new Map(otherLanguages().map((one) => [one.code, one.name]))
  return names.get(code) ?? null
}
