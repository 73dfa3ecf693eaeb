/** @file What is this file, and what does it say? The one door of the reading process. */
import { AppError } from '#shared/errors.ts'
import { contactCard, type ContactCard } from '#shared/sharing/contact-card.ts'
import { refusals, type Refusal } from '#shared/sharing/refusals.ts'
import { limits } from './limits.ts'
import { parseBundle, type ParsedBundle } from './parse-bundle.ts'
import { parseData, type ParsedData } from './parse-data.ts'
import { parseTranslations, type ParsedTranslations } from './parse-translations.ts'
import { readJson } from './read-json.ts'
import { orRefuse } from './refuse.ts'

export interface ParsedCard {
  readonly kind: 'contactCard'
  readonly card: ContactCard
}
export type ParserAnswer =
  | {
      readonly ok: true
      readonly value: ParsedBundle | ParsedCard | ParsedData | ParsedTranslations
    }
  | { readonly ok: false; readonly reason: Refusal }

const zipMagic = [0x50, 0x4b]

export function parseContactCard(bytes: Uint8Array): ParsedCard {
  const raw = readJson(bytes, limits.cardBytes)
  return { kind: 'contactCard', card: orRefuse('badCard', () => contactCard.parse(raw)) }
}

/** Which of the two it is, the names of its files say. */
async function parseZip(bytes: Uint8Array): Promise<ParsedBundle | ParsedData> {
  try {
    return await parseBundle(bytes)
  } catch (error) {
    if (reasonOf(error) !== 'wrongEntries') throw error
    return parseData(bytes)
  }
}

function reasonOf(error: unknown): Refusal {
  const reason = error instanceof AppError ? error.detail.reason : undefined
  return refusals.find((known) => known === reason) ?? 'damagedFile'
}

/** A table of translations begins with its key column; anything else can only be a contact card. */
function parseText(bytes: Uint8Array): ParsedCard | ParsedTranslations {
  const head = new TextDecoder().decode(bytes.subarray(0, 8)).replace(/^\uFEFF?"?/, '')
  return head.startsWith('key') ? parseTranslations(bytes) : parseContactCard(bytes)
}

/** Never throws: a file is read, or refused with a reason. */
export async function parseFile(bytes: Uint8Array): Promise<ParserAnswer> {
  try {
    const isZip = zipMagic.every((byte, index) => bytes[index] === byte)
    return { ok: true, value: isZip ? await parseZip(bytes) : parseText(bytes) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}
