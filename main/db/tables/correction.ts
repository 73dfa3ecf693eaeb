/** @file Corrected words of the screen. */
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'

const rows = z.array(z.object({ key: z.string(), text: z.string() }))

export function listCorrections(db: Reader, language: string): Readonly<Record<string, string>> {
  const found = rows.parse(
    db.prepare('SELECT key, text FROM correction WHERE language = ? ORDER BY key').all(language),
  )
  return Object.fromEntries(found.map(({ key, text }) => [key, text]))
}

export interface Correction {
  readonly language: string
  readonly key: string
  readonly text: string
}

export function putCorrection(
  db: Writer,
  { language, key, text }: Correction,
  by: { readonly staffId: string; readonly at: string },
): void {
  db.prepare(
    `INSERT INTO correction (language, key, text, recorded_by, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (language, key) DO UPDATE SET text = excluded.text,
       recorded_by = excluded.recorded_by, created_at = excluded.created_at`,
  ).run(language, key, text, by.staffId, by.at)
}

export function deleteCorrection(db: Writer, language: string, key: string): void {
  db.prepare('DELETE FROM correction WHERE language = ? AND key = ?').run(language, key)
}

export function deleteCorrections(db: Writer, language: string): void {
  db.prepare('DELETE FROM correction WHERE language = ?').run(language)
}
