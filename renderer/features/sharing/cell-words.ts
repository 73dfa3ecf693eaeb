/** @file What stands in a cell of a bundle, in the reader's language. */
import type { TFunction } from 'i18next'
import { missingReasons } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { codeSeparator, missingCells, otherCell, withheldCell } from '#shared/sharing/cell.ts'
import { fieldOfColumn } from '#shared/sharing/columns.ts'
import { genderGroupNames, officialCode } from '#shared/sharing/generalise.ts'

interface Reader {
  readonly t: TFunction
  readonly language: Language
}

function specialWords(cell: string, { t }: Reader): string | null {
  if (cell === '') return ''
  if (cell === withheldCell) return t('sharing.cells.withheld')
  if (cell === otherCell) return t('sharing.cells.other')
  const reason = missingReasons.find((each) => missingCells[each] === cell)
  return reason ? t(`sharing.cells.${reason}`) : null
}

function bandWords(cell: string, { t }: Reader): string {
  const [from = '', to] = cell.split('--')
  if (to !== undefined) return t('sharing.cells.years', { from, to })
  return t('sharing.cells.yearsAndMore', { from: from.replace('+', '') })
}

function quarterWords(cell: string, { t }: Reader): string {
  const [year = '', number] = cell.split('-Q')
  return number === undefined ? year : t('sharing.cells.quarter', { number, year })
}

function genderWords(cell: string, { t }: Reader): string {
  const group = genderGroupNames.find((name) => name === cell)
  return group ? t(`sharing.cells.genders.${group}`) : cell
}

function codeWord(part: string, field: Field, reader: Reader): string {
  const special = specialWords(part, reader)
  if (special !== null) return special
  if (field.kind === 'flag')
    return reader.t(part === 'true' ? 'sharing.cells.yes' : 'sharing.cells.no')
  const list = field.list
  const code = list?.codes.find((entry) => officialCode(field, entry.code) === part)?.code
  return list && code !== undefined ? codeWords(reader.language, list.name, code).label : part
}

function codesWords(cell: string, reader: Reader, field: Field): string {
  return cell
    .split(codeSeparator)
    .map((part) => codeWord(part, field, reader))
    .join(', ')
}

const byRule: Readonly<
  Record<Field['partner'], (cell: string, reader: Reader, field: Field) => string>
> = {
  drop: (cell) => cell,
  keep: codesWords,
  rareToOther: codesWords,
  ageBand: bandWords,
  quarter: quarterWords,
  year: (cell) => cell,
  genderGroup: genderWords,
}

/** A column that we do not know (any more) shows its cells as they are. */
export function cellWords(columnId: string, cell: string, reader: Reader): string {
  const special = specialWords(cell, reader)
  if (special !== null) return special
  const field = fieldOfColumn(columnId)
  return field ? byRule[field.partner](cell, reader, field) : cell
}

export function columnWords(columnId: string, language: Language): string {
  const field = fieldOfColumn(columnId)
  return field ? fieldWords(language, field.path).label : columnId
}
