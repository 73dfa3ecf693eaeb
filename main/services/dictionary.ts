/** @file Writes the codebook as files that other programs read. */
import writeWorkbook, { type Sheet } from 'write-excel-file/node'
import { jsonSchema } from '#shared/codebook/dictionary/json-schema.ts'
import { xlsForm, type Sheet as Cells } from '#shared/codebook/dictionary/xlsform.ts'
import { AppError } from '#shared/errors.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { loadAllCodebookWords, loadCodebookWords } from '#shared/i18n/load-codebook-words.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { dictionaryCalls } from '#shared/ipc/dictionary.ts'
import { writeAtomically } from '#main/files/write-atomically.ts'
import type { Context } from './context.ts'

/** Typed as text, so that nothing is ever read as a formula. */
const sheetOf = (name: string, cells: Cells): Sheet<never> => ({
  sheet: name,
  columns: (cells[0] ?? []).map(() => ({ width: 24 })),
  data: cells.map((row) => row.map((value) => (value === '' ? null : { type: String, value }))),
})

export async function xlsFormWorkbook(): Promise<Uint8Array> {
  await loadAllCodebookWords()
  const { survey, choices, settings } = xlsForm((language) => {
    const { intake, definitions } = catalogue[language]
    return { yes: intake.yes, no: intake.no, repeats: definitions.groups }
  })
  const sheets = [
    sheetOf('survey', survey),
    sheetOf('choices', choices),
    sheetOf('settings', settings),
  ]
  return writeWorkbook(sheets, { fontFamily: 'Noto Sans', fontSize: 11 }).toBuffer()
}

function targetOf({ files }: Context): string {
  const { target } = files
  if (target === undefined) throw new AppError('invalidInput', { fields: ['target'] })
  return target
}

export const dictionaryHandlers: Handlers<typeof dictionaryCalls, Context> = {
  exportXlsForm: async (_, context) => {
    await writeAtomically(targetOf(context), await xlsFormWorkbook())
    return {}
  },
  exportJsonSchema: async ({ language }, context) => {
    await loadCodebookWords(language)
    const text = `${JSON.stringify(jsonSchema(language), null, 2)}\n`
    await writeAtomically(targetOf(context), new TextEncoder().encode(text))
    return {}
  },
}
