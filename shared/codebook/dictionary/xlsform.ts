/**
 * @file The codebook as an XLSForm, the form language of ODK and KoboToolbox: three sheets of plain
 * cells. Names are HTCDS ids where the standard has one, and our extension ids elsewhere.
 */
import { codeWords, fieldWords, stepWords } from '../../i18n/codebook-words.ts'
import { languages } from '../../i18n/languages.ts'
import type { CodeList } from '../code-list.ts'
import { codebookVersion, entityByName, fieldOf, repeatedEntities } from '../codebook.ts'
import type { Field, FieldKind } from '../field.ts'
import { localCodebook, localFields } from '../local/adopted.ts'
import { sectionTitle } from '../local/words.ts'
import { officeSteps, type OwnSection } from '../steps.ts'

export type Sheet = readonly (readonly string[])[]

export interface XlsForm {
  readonly survey: Sheet
  readonly choices: Sheet
  readonly settings: Sheet
}

const yesNo = 'yesNo'
const partialDate = "regex(., '^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$')"

const typeOf: Readonly<Record<FieldKind, (field: Field) => string>> = {
  text: () => 'text',
  longText: () => 'text',
  // A date widget asks for a day: where a year is enough, words with a pattern ask for less.
  date: ({ exact }) => (exact === true ? 'date' : 'text'),
  integer: () => 'integer',
  flag: () => `select_one ${yesNo}`,
  choice: ({ list }) => `select_one ${list?.name ?? ''}`,
  choices: ({ list }) => `select_multiple ${list?.name ?? ''}`,
}

export const xlsFormName = (field: Field): string => field.htcds ?? field.extension ?? field.name

function relevantOf({ askedWhen }: Field): string {
  if (askedWhen === undefined) return ''
  const other = `\${${xlsFormName(fieldOf(askedWhen.field))}}`
  return askedWhen.anyOf.map((code) => `selected(${other}, '${code}')`).join(' or ')
}

function constraintOf({ kind, min, max, exact, past }: Field): string {
  if (kind === 'integer') return `. >= ${String(min ?? 0)} and . <= ${String(max ?? 0)}`
  if (kind !== 'date') return ''
  if (exact !== true) return partialDate
  return past === true ? '. <= today()' : ''
}

/** English names: the header of a form is read by machines and people anywhere. */
const nameOf = new Intl.DisplayNames(['en'], { type: 'language' })
const column = (what: string, language: string): string =>
  `${what}::${nameOf.of(language) ?? language} (${language})`

const head = [
  'type',
  'name',
  ...languages.map((language) => column('label', language)),
  ...languages.map((language) => column('hint', language)),
  'required',
  'relevant',
  'constraint',
  'appearance',
]

const words = (read: (language: (typeof languages)[number]) => string): string[] =>
  languages.map(read)

function question(field: Field): readonly string[] {
  return [
    typeOf[field.kind](field),
    xlsFormName(field),
    ...words((language) => fieldWords(language, field.path).ask),
    ...words((language) => fieldWords(language, field.path).definition),
    'false',
    relevantOf(field),
    constraintOf(field),
    field.list?.searchable === true ? 'autocomplete' : field.kind === 'longText' ? 'multiline' : '',
  ]
}

const blank = Array.from({ length: head.length - 2 - languages.length }, () => '')
const end = (type: string): readonly string[] => [type, '', ...words(() => ''), ...blank]

function group(
  type: string,
  name: string,
  labels: readonly string[],
  fields: readonly Field[],
  groups: Sheet = [],
): Sheet {
  if (fields.length === 0 && groups.length === 0) return []
  return [
    [`begin_${type}`, name, ...labels, ...blank],
    ...fields.map(question),
    ...groups,
    end(`end_${type}`),
  ]
}

const asked = (field: Field): boolean => field.importOnly !== true && field.retired !== true

const askedAt = (paths: readonly string[]): readonly Field[] =>
  paths.map((path) => fieldOf(path)).filter(asked)

/** A section of this office's own: a group within the group of its step. */
function ownGroup({ section, fields }: OwnSection): Sheet {
  return group(
    'group',
    `own_${section.id}`,
    words((language) => sectionTitle(section, language)),
    askedAt(fields),
  )
}

function interview(): Sheet {
  return officeSteps().flatMap(({ id, standard, own }) =>
    group(
      'group',
      id,
      words((language) => stepWords(language, id).title),
      askedAt(standard),
      own.flatMap(ownGroup),
    ),
  )
}

/** What a person has any number of, and the other people of a case. */
const repeats = [...repeatedEntities, 'consentEvent', 'perpetrator', 'familyMember'] as const

function repeated(
  labelOf: (language: (typeof languages)[number], name: (typeof repeats)[number]) => string,
): Sheet {
  return repeats.flatMap((name) =>
    group(
      'repeat',
      name,
      words((language) => labelOf(language, name)),
      entityByName[name].fields.filter(asked),
    ),
  )
}

function usedLists(survey: Sheet): readonly CodeList[] {
  const used = new Set(survey.map(([type]) => type?.split(' ')[1]))
  const standard = Object.values(entityByName).flatMap(({ fields }) =>
    fields.map(({ list }) => list),
  )
  const all = [...standard, ...localFields().map(({ list }) => list)]
  const byName = new Map(all.flatMap((list) => (list === undefined ? [] : [[list.name, list]])))
  return [...byName.values()].filter(({ name }) => used.has(name))
}

function choicesOf(
  survey: Sheet,
  yes: (language: (typeof languages)[number]) => readonly [string, string],
): Sheet {
  const rows = usedLists(survey).flatMap(({ name, codes }) =>
    codes
      .filter(({ retired }) => retired !== true)
      .map(({ code }) => [
        name,
        code,
        ...words((language) => codeWords(language, name, code).label),
      ]),
  )
  return [
    ['list_name', 'name', ...languages.map((language) => column('label', language))],
    [yesNo, 'true', ...words((language) => yes(language)[0])],
    [yesNo, 'false', ...words((language) => yes(language)[1])],
    ...rows,
  ]
}

export interface FormWords {
  readonly yes: string
  readonly no: string
  /** Titles of what there may be any number of. */
  readonly repeats: Readonly<Record<(typeof repeats)[number], string>>
}

/** A server takes a changed form only under a greater number. */
function formVersion(): string {
  const standard = codebookVersion.replace('.', '')
  const { version } = localCodebook()
  return version === 0 ? standard : `${standard}${String(version).padStart(4, '0')}`
}

export function xlsForm(wordsOf: (language: (typeof languages)[number]) => FormWords): XlsForm {
  const survey = [
    head,
    ...interview(),
    ...repeated((language, name) => wordsOf(language).repeats[name]),
  ]
  return {
    survey,
    choices: choicesOf(survey, (language) => [wordsOf(language).yes, wordsOf(language).no]),
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [
        `Tessera ${codebookVersion}`,
        'tessera_intake',
        formVersion(),
        `${nameOf.of('en') ?? 'English'} (en)`,
      ],
    ],
  }
}
