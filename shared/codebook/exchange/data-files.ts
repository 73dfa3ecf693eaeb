/** @file The files inside an office's open data file; see main/exchange/README.md. */
import { z } from 'zod'
import { instant } from '../../ipc/call.ts'
import { entities } from '../codebook.ts'

export const dataFormat = 'tessera-data'
export const dataVersion = 1

export const manifestFile = 'manifest.json'
export const schemaFile = 'codebook.schema.json'
export const readmeFile = 'README.txt'

/** Who somebody is in a case: the one table that the codebook does not describe. */
export const casePersonTable = 'case_person'
export const casePersonColumns = ['id', 'case_id', 'person_id', 'role', 'created_at'] as const

/** Answers to the office's own questions: a row each, because no two offices ask the same. */
export const localAnswerTable = 'local_answer'
export const localAnswerColumns = ['case_person_id', 'question', 'updated_at', 'value'] as const

/** The office's own questions themselves, see codebook/local. */
export const ownQuestionsFile = 'own-questions.json'

/** In the order they are written and read: nothing points to what comes later. */
export const dataTables: readonly string[] = [
  'organisation',
  'person',
  'case_record',
  casePersonTable,
  ...entities
    .map(({ table }) => table)
    .filter((table) => !['organisation', 'person', 'case_record'].includes(table)),
  localAnswerTable,
]

export const tableFile = (table: string): string => `${table}.csv`

/** Offices that never had questions of their own wrote files without them. */
export const laterFiles: readonly string[] = [tableFile(localAnswerTable), ownQuestionsFile]

export const dataFileNames: readonly string[] = [
  ...dataTables.map(tableFile),
  ownQuestionsFile,
  manifestFile,
  schemaFile,
  readmeFile,
]

/** The column with all that is known of a row's answers beside their values, as JSON by column. */
export const factsColumn = 'about'

export const dataManifest = z.strictObject({
  format: z.literal(dataFormat),
  version: z.literal(dataVersion),
  codebookVersion: z.string().max(20),
  organisation: z.string().max(200),
  /** Synthetic people never come among real ones. */
  office: z.enum(['real', 'practice']),
  created: instant,
  /** Rows by table. */
  rows: z.record(z.string().max(60), z.int().min(0)),
})
export type DataManifest = z.infer<typeof dataManifest>
