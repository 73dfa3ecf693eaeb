/** @file What explains a bundle to people and tools that do not have Tessera. */
import { createHash } from 'node:crypto'
import type { Field, Generalisation } from '#shared/codebook/field.ts'
import { ageBands } from '#shared/domain/age.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { languages } from '#shared/i18n/languages.ts'
import { missingValues, otherCell, withheldCell } from '#shared/sharing/cell.ts'
import { fieldOfColumn, personColumn } from '#shared/sharing/columns.ts'
import type { DataPackage, TableField } from '#shared/sharing/data-package.ts'
import { genderGroupNames, officialCode } from '#shared/sharing/generalise.ts'
import { fileNames } from '#shared/sharing/manifest.ts'
import { csvOf } from './table-file.ts'

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

interface CodeRow {
  readonly code: string
  /** In every language, in the order of `languages`. */
  readonly labels: readonly string[]
}

const same = (code: string): CodeRow => ({ code, labels: languages.map(() => code) })

function listCodes(field: Field): readonly CodeRow[] {
  const list = field.list
  if (!list) return []
  const codes = list.codes.map(({ code }) => ({
    code: officialCode(field, code),
    labels: languages.map((language) => codeWords(language, list.name, code).label),
  }))
  const distinct = [...new Map(codes.map((row) => [row.code, row])).values()]
  return field.partner === 'rareToOther' ? [...distinct, same(otherCell)] : distinct
}

/** The closed set of words a column can hold; empty when it is open (a date, a number). */
const closedCodes: Readonly<Record<Generalisation, (field: Field) => readonly CodeRow[]>> = {
  drop: () => [],
  keep: listCodes,
  rareToOther: listCodes,
  ageBand: () => ageBands.map((band) => same(band.replace('-', '--'))),
  quarter: () => [],
  year: () => [],
  genderGroup: () => genderGroupNames.map(same),
}

function columnField(id: string): Field {
  const field = fieldOfColumn(id)
  if (!field) throw new TypeError('a column outside the codebook')
  return field
}

function schemaField(id: string): TableField {
  const field = columnField(id)
  const codes = closedCodes[field.partner](field).map(({ code }) => code)
  const several = field.kind === 'choices'
  const words = fieldWords('en', field.path)
  return {
    name: id,
    title: words.label,
    type: 'string',
    description: several
      ? `${words.definition} Several codes are separated by semicolons.`
      : words.definition,
    ...(codes.length > 0 && !several ? { constraints: { enum: codes } } : {}),
  }
}

const personField: TableField = {
  name: personColumn,
  title: 'Code of the person under this agreement',
  type: 'string',
  constraints: { required: true },
}

const codebookHeader = [
  'column',
  'official_id',
  ...languages.map((language) => `label_${language}`),
  'code',
  ...languages.map((language) => `code_label_${language}`),
]

/** One line for each code of each column; spreadsheets need the byte order mark to read Khmer and Thai. */
export function codebookFile(columns: readonly string[]): Buffer {
  const lines = columns.flatMap((id) => {
    const field = columnField(id)
    const start = [
      id,
      field.htcds ?? '',
      ...languages.map((language) => fieldWords(language, field.path).label),
    ]
    const codes = closedCodes[field.partner](field)
    if (codes.length === 0) return [[...start, '', ...languages.map(() => '')]]
    return codes.map(({ code, labels }) => [...start, code, ...labels])
  })
  return Buffer.concat([Buffer.from('\uFEFF', 'utf8'), csvOf([codebookHeader, ...lines])])
}

function tableResource(
  name: string,
  path: string,
  content: Buffer,
  fields: readonly TableField[],
  missing: readonly string[],
): DataPackage['resources'][number] {
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminator: '\r\n',
      header: true,
    },
    bytes: content.length,
    hash: `sha256:${sha256(content)}`,
    schema: { fields: [...fields], missingValues: [...missing] },
  }
}

export function dataPackageFile(
  columns: readonly string[],
  created: string,
  persons: Buffer,
  codebook: Buffer,
): Buffer {
  const description: DataPackage = {
    profile: 'tabular-data-package',
    name: 'tessera-bundle',
    title: 'Pseudonymised case records',
    created,
    resources: [
      tableResource(
        'persons',
        fileNames.persons,
        persons,
        [personField, ...columns.map(schemaField)],
        missingValues,
      ),
      tableResource(
        'codebook',
        fileNames.codebook,
        codebook,
        codebookHeader.map((name) => ({ name, title: name, type: 'string' })),
        [''],
      ),
    ],
  }
  return Buffer.from(`${JSON.stringify(description, null, 2)}\n`, 'utf8')
}

export function readmeFile(organisation: string, purpose: string, deleteBy: string): Buffer {
  const lines = [
    'These records are about real people who were harmed. They are still personal data.',
    'Keep them encrypted, show them to nobody who does not need them, and never try to find out who a person is.',
    '',
    `From: ${organisation}`,
    `For: ${purpose}`,
    `Delete by: ${deleteBy}`,
    '',
    'persons.csv        one line for each person and case',
    'codebook.csv       what every column and code means',
    'datapackage.json   the same for programs (Frictionless Data Package)',
    'manifest.json      what was sent to whom, with a SHA-256 digest of each file',
    'manifest.sig       Ed25519 signature over "tessera-bundle|v1|" followed by manifest.json',
    'pad.bin            zeros, so that the size of the bundle says nothing',
    '',
    `${withheldCell} is a value held back to protect somebody. ${otherCell} stands for rare values.`,
    'An apostrophe at the start of a cell keeps spreadsheets from running it; take it away to get the text.',
    'If a person withdraws consent, the sender will tell you their code: delete every line that carries it.',
    '',
  ]
  return Buffer.from(lines.join('\r\n'), 'utf8')
}
