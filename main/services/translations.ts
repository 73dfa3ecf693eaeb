/** @file Lets native speakers correct the words of the screen, in a table and for this office. */
import { stringify } from 'csv-stringify/sync'
import { AppError } from '#shared/errors.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { codebookWordsOf } from '#shared/i18n/load-codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { isReviewed } from '#shared/i18n/reviews.ts'
import { placesIn, textsOf, type Texts } from '#shared/i18n/texts.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { CorrectionsLook, translationCalls } from '#shared/ipc/translations.ts'
import { guardCell } from '#shared/sharing/guard-cell.ts'
import { readOutsideFile } from '#main/bundle/read-outside-file.ts'
import {
  deleteCorrection,
  deleteCorrections,
  listCorrections,
  putCorrection,
} from '#main/db/tables/correction.ts'
import { writeAtomically } from '#main/files/write-atomically.ts'
import { translationsFrom } from '#main/parser/answer.ts'
import { translationLimits } from '#main/parser/limits.ts'
import type { Reader } from '#main/db/database.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'

async function textsIn(language: Language): Promise<Texts> {
  return textsOf(catalogue[language], await codebookWordsOf(language))
}

function pathOf({ files }: Context, key: string): string {
  const path = files[key]
  if (path === undefined) throw new AppError('invalidInput', { fields: [key] })
  return path
}

/** What stands on the screen now: the corrected text where there is one. */
function shown(db: Reader, language: Language, texts: Texts): Texts {
  const corrected = listCorrections(db, language)
  return new Map([...texts].map(([key, text]) => [key, corrected[key] ?? text]))
}

const isText = (text: string): boolean =>
  text.length <= translationLimits.textCharacters &&
  text.isWellFormed() &&
  text.search(/[^\P{Cc}\n]/u) === -1

function compare(
  rows: readonly { readonly key: string; readonly correction: string }[],
  english: Texts,
  before: Texts,
): CorrectionsLook {
  const changes: CorrectionsLook['changes'] = []
  const problems: CorrectionsLook['problems'] = []
  for (const { key, correction } of rows) {
    const source = english.get(key)
    const current = before.get(key)
    const after = correction.normalize('NFC')
    if (source === undefined || current === undefined)
      problems.push({ key: key.slice(0, 200), problem: 'unknownKey' })
    else if (!isText(after)) problems.push({ key, problem: 'wrongText' })
    else if (placesIn(after).join() !== placesIn(current).join())
      problems.push({ key, problem: 'places' })
    else if (after !== current) changes.push({ key, english: source, before: current, after })
  }
  return { changes, problems }
}

async function looked(language: Language, context: Context): Promise<CorrectionsLook> {
  const bytes = await readOutsideFile(pathOf(context, 'source'), translationLimits.bytes)
  const { rows } = translationsFrom(await context.parser.parse(bytes))
  const texts = await textsIn(language)
  return compare(rows, await textsIn('en'), shown(context.session.db, language, texts))
}

export const translationHandlers: Handlers<typeof translationCalls, Context> = {
  corrections: ({ language }, { session }) => ({ ...listCorrections(session.db, language) }),

  write: async ({ language }, context) => {
    const english = await textsIn('en')
    const texts = shown(context.session.db, language, await textsIn(language))
    const rows = [...english].map(([key, source]) => {
      const text = texts.get(key) ?? ''
      return [key, source, text, isReviewed(language, key, source, text) ? 'yes' : 'no', '']
    })
    const table = [['key', 'english', 'translation', 'reviewed', 'correction'], ...rows]
    const csv = stringify(
      table.map((row) => row.map(guardCell)),
      { record_delimiter: '\r\n', bom: true },
    )
    await writeAtomically(pathOf(context, 'target'), Buffer.from(csv, 'utf8'))
    return {}
  },

  look: async ({ language }, context) => looked(language, context),

  read: async ({ language }, context) => {
    const { changes } = await looked(language, context)
    const { session } = context
    const built = await textsIn(language)
    const by = { staffId: session.staff.id, at: now() }
    session.write('words.correct', language, (db) => {
      for (const { key, after } of changes)
        if (built.get(key) === after) deleteCorrection(db, language, key)
        else putCorrection(db, { language, key, text: after }, by)
    })
    return { ...listCorrections(session.db, language) }
  },

  forget: ({ language }, { session }) => {
    session.write('words.correct', language, (db) => {
      deleteCorrections(db, language)
    })
    return {}
  },
}
