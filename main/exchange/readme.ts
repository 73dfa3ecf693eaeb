/** @file What stands beside the tables for whoever opens them without Tessera. In English, like the format. */
import type { DataManifest } from '#shared/codebook/exchange/data-files.ts'

export const readmeText = ({ organisation, created, codebookVersion }: DataManifest): string =>
  [
    `All records of ${organisation}, written on ${created.slice(0, 10)}.`,
    '',
    'THESE FILES NAME PEOPLE WHO CAN BE HURT IF THEY ARE FOUND. Never keep them unlocked on a disk,',
    'a stick or in the mail. Delete the unlocked files as soon as they are read in elsewhere.',
    '',
    `One table each, as CSV (RFC 4180, UTF-8). Columns are ids of the Human Trafficking Case Data`,
    `Standard 2.0 by IOM (CC BY 4.0) where it has one, and our own (x_) elsewhere; all are explained`,
    `in codebook.schema.json (version ${codebookVersion}). IOM does not endorse this file.`,
    '',
    'case_person says who is who in which case; victim_context, consent_event and the other tables',
    'point to its id. Several codes in one cell are separated by semicolons. The column "about" holds,',
    'as JSON, why there is no answer (missing), whether it is an estimate, its source and notes.',
    'local_answer holds the answers to questions that only this office asks, a row each; what was asked',
    'stands in own-questions.json.',
    'A cell that a spreadsheet could take for a formula starts with an apostrophe that is not part of it.',
    '',
  ].join('\n')
