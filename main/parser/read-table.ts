/** @file The table of persons: strict CSV, known columns, known codes. */
import { parse } from 'csv-parse/sync'
import type { Field, Generalisation } from '#shared/codebook/field.ts'
import { ageBands } from '#shared/domain/age.ts'
import { codeSeparator, missingValues, otherCell } from '#shared/sharing/cell.ts'
import { fieldOfColumn, personColumn } from '#shared/sharing/columns.ts'
import { genderGroupNames, officialCode } from '#shared/sharing/generalise.ts'
import { unguardCell } from '#shared/sharing/guard-cell.ts'
import { limits } from './limits.ts'
import { orRefuse, refuse } from './refuse.ts'
import { textOf } from './text.ts'

export interface PersonTable {
  /** Column ids, without the person column. */
  readonly columns: readonly string[]
  readonly records: readonly { readonly person: string; readonly cells: readonly string[] }[]
}

type CellTest = (cell: string, field: Field) => boolean

const noValues: ReadonlySet<string> = new Set(missingValues)
const bands: ReadonlySet<string> = new Set(ageBands.map((band) => band.replace('-', '--')))
const genders: ReadonlySet<string> = new Set(genderGroupNames)

function areCodes(cell: string, field: Field): boolean {
  const known = new Set(field.list?.codes.map((entry) => officialCode(field, entry.code)))
  const parts = field.kind === 'choices' ? cell.split(codeSeparator) : [cell]
  return (
    new Set(parts).size === parts.length &&
    parts.every((part) => part === otherCell || known.has(part))
  )
}

const plain: Readonly<Record<Field['kind'], CellTest>> = {
  choice: areCodes,
  choices: areCodes,
  integer: (cell) => /^-?\d{1,9}$/.test(cell),
  flag: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell),
  text: () => false,
  longText: () => false,
}

const tests: Readonly<Record<Generalisation, CellTest>> = {
  drop: () => false,
  keep: (cell, field) => plain[field.kind](cell, field),
  rareToOther: (cell, field) => plain[field.kind](cell, field),
  ageBand: (cell) => bands.has(cell),
  quarter: (cell) => /^\d{4}(-Q[1-4])?$/.test(cell),
  year: (cell) => /^\d{4}$/.test(cell),
  genderGroup: (cell) => genders.has(cell),
}

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = textOf(bytes)
  return orRefuse('badTable', () => {
    const rows: string[][] = parse(text, {
      record_delimiter: '\r\n',
      max_record_size: limits.recordBytes,
      to: limits.records + 2,
    })
    return rows
  })
}

function columnsFrom(header: readonly string[], newer: boolean): readonly Field[] {
  if (header[0] !== personColumn) refuse('badTable')
  const ids = header.slice(1)
  if (new Set(ids).size !== ids.length) refuse('badTable')
  return ids.map((id) => fieldOfColumn(id) ?? refuse(newer ? 'newerDefinitions' : 'unknownColumn'))
}

function checkCell(cell: string, field: Field, newer: boolean): string {
  if (cell.length > limits.cellCharacters) refuse('badTable')
  const text = unguardCell(cell)
  if (!noValues.has(text) && !tests[field.partner](text, field)) {
    refuse(newer ? 'newerDefinitions' : 'unknownCode')
  }
  return text
}

/**
 * @param newer the sender's definitions are not ours: an unknown word then is no attack
 * @throws AppError badFile: notUtf8, badTable, tooManyRecords, unknownColumn, unknownCode, newerDefinitions
 */
export function readTable(bytes: Uint8Array, newer: boolean): PersonTable {
  const [header = [], ...rows] = rowsOf(bytes)
  const fields = columnsFrom(header, newer)
  if (rows.length > limits.records) refuse('tooManyRecords')
  const records = rows.map((row) => {
    const person = row[0] ?? ''
    if (!/^[A-Z2-7]{16}$/.test(person)) refuse('badTable')
    return {
      person,
      cells: fields.map((field, index) => checkCell(row[index + 1] ?? '', field, newer)),
    }
  })
  return { columns: header.slice(1), records }
}
