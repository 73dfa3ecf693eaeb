/** @file A report in words, the same on the page, in the PDF and in the spreadsheet. */
import { fieldOf } from '../codebook/codebook.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { codeWords, fieldWords } from '../i18n/codebook-words.ts'
import { dateText } from '../i18n/dates.ts'
import { fill } from '../i18n/translated.ts'
import type { Language } from '../i18n/languages.ts'
import { monthsOf } from './period.ts'
import { type Axis, notKnown, type ProtectedTable } from './protected-table.ts'
import type { ProtectedReport } from './report.ts'
import { columnDenominator, type Denominator, rowDenominator } from './share.ts'

export function quarterWords(language: Language, period: string): string {
  return fill(catalogue[language].reports.quarterName, {
    number: period.slice(6),
    year: period.slice(0, 4),
  })
}

export function monthsWords(language: Language, period: string): string {
  const { from, to } = monthsOf(period)
  return fill(catalogue[language].reports.facts.months, {
    from: dateText(from, language),
    to: dateText(to, language),
  })
}

const isIn = <T extends object>(words: T, key: string): key is keyof T & string => key in words

export function groupWords(language: Language, axis: Axis, key: string): string {
  const { table, gender, form } = catalogue[language].reports
  if (key === notKnown) return table.notKnown
  if (axis.grouping === 'all') return table.all
  if (axis.grouping === 'genderGroups') return isIn(gender, key) ? gender[key] : key
  if (axis.grouping === 'exploitationGroups') return isIn(form, key) ? form[key] : key
  if (axis.grouping === 'codes') {
    return codeWords(language, fieldOf(axis.field).list?.name ?? '', key).label
  }
  return key.replace('-', '–') // bands of ages
}

export function axisWords(language: Language, axis: Axis): string {
  return axis.grouping === 'all'
    ? catalogue[language].reports.table.persons
    : fieldWords(language, axis.field).label
}

export function tableTitle(language: Language, table: ProtectedTable): string {
  const { table: words } = catalogue[language].reports
  if (table.id === 'ageByGender' && table.columns?.grouping === 'all') return words.byAge
  return isIn(words, table.id) ? words[table.id] : table.id
}

/** What a reader has to know about hidden and joined numbers of one table. */
export function noteWords(language: Language, table: ProtectedTable): readonly string[] {
  const { hidden } = catalogue[language].reports
  const sentences = {
    hidden: hidden.note,
    joined: hidden.joined,
    notSplit: hidden.notSplit,
    tooFew: hidden.tooFew,
  }
  const notes =
    table.notes.length > 0 ? table.notes.map((note) => sentences[note]) : [hidden.nothing]
  return notes.map((note) => fill(note, { k: table.k }))
}

function denominatorSentence(language: Language, axis: Axis, base: Denominator): string {
  const { denominator } = catalogue[language].reports
  const what = axisWords(language, axis)
  if (base.answered.kind === 'hidden' || base.missing.kind === 'hidden') {
    return fill(denominator.hidden, { what })
  }
  return fill(denominator.known, {
    what,
    answered: base.answered.value,
    missing: base.missing.value,
  })
}

/** For how many persons the answers behind the report are known. */
export function denominatorWords(language: Language, report: ProtectedReport): readonly string[] {
  return report.tables.flatMap((table) => {
    const rows = rowDenominator(table)
    const columns = columnDenominator(table)
    return [
      ...(rows ? [denominatorSentence(language, table.rows, rows)] : []),
      ...(columns && table.columns ? [denominatorSentence(language, table.columns, columns)] : []),
    ]
  })
}

export interface DefinitionWords {
  readonly title: string
  readonly counted: readonly string[]
  readonly notCounted: readonly string[]
}

export function definitionWords(
  language: Language,
  report: ProtectedReport['report'],
): DefinitionWords {
  const words = catalogue[language].reports[report]
  return {
    title: words.title,
    counted: [words.once, words.status, words.age, words.several, words.unknown],
    notCounted: [words.before, words.consent],
  }
}
