/** @file What a field is: plain data, no labels, no functions. Everything else is derived from it. */
import type { CodeList } from './code-list.ts'

export type FieldKind = 'text' | 'longText' | 'date' | 'integer' | 'choice' | 'choices' | 'flag'

/**
 * D direct identifier, Q quasi-identifier, S sensitive attribute, F free text, O organisation data,
 * P process. Decides storage: D and F are sealed under the identity key, all others are plain
 * columns of the encrypted file.
 */
type PrivacyClass = 'D' | 'Q' | 'S' | 'F' | 'O' | 'P'

/** How a value may leave. `drop` is the default; D and F can only be dropped (checked by a test). */
export type Generalisation =
  | 'drop'
  | 'keep'
  | 'ageBand' // CTDC bands of whole years
  | 'quarter' // date -> 2026-Q4
  | 'year' // date -> 2026
  | 'genderGroup' // CTDC three-way gender
  | 'rareToOther' // a value carried by fewer than k exported persons becomes `other`

/**
 * Optional parts of the codebook: off until the office turns them on, see office.ts. A question of a
 * part that is off is not asked; an answer that is there stays and is shown.
 */
export const modules = ['disability', 'education', 'dependants'] as const
export type ModuleName = (typeof modules)[number]

/**
 * What an answer says about who somebody is, when two records may be about the same person, see
 * domain/duplicates. Fields without it play no part in that.
 */
export type Trait =
  | 'name'
  | 'birth'
  | 'age' // on the day of registration
  | 'sex'
  | 'citizenship'
  | 'place'
  | 'identifier' // numbers of documents
  | 'contact' // phone and e-mail

interface Condition {
  /** Path of another field of the same intake, e.g. `victim.exploitationTypes`. */
  readonly field: string
  /** Asked when the value is, or contains, one of these codes; `true` and `false` for a flag. */
  readonly anyOf: readonly string[]
}

export interface FieldOptions {
  readonly privacy: PrivacyClass
  /** What a partner under an agreement may get, and what the public may get. Default: `drop`. */
  readonly partner?: Generalisation
  readonly public?: Generalisation
  /** Official HTCDS 2.0 field id, e.g. `prs_FirstName`; `null`: our extension, see `extension`. */
  readonly htcds: string | null
  /** Id of our extension, e.g. `x_prs_AgeAtRegistration`, when HTCDS has no such field. */
  readonly extension?: string
  /** Part of the minimum field specification of HTCDS. */
  readonly core?: true
  /**
   * Extensions only: the HTCDS field this one is exported as, code by code, when a coarser one
   * exists. `null` or absent: HTCDS has no equivalent.
   */
  readonly mapsTo?: string | null
  readonly askedWhen?: Condition
  /**
   * choice: path of a choice of a country. Only codes that begin with its code and a hyphen are right
   * beside it, see within.ts.
   */
  readonly within?: string
  /** date: cannot lie after today. */
  readonly past?: true
  /** date: the day must be known; otherwise a month or a year is enough. */
  readonly exact?: true
  /** text: a latitude or longitude in decimal degrees. */
  readonly format?: 'latitude' | 'longitude'
  readonly module?: ModuleName
  /** Deprecated by HTCDS 2.0: read from older files, kept and shown, never asked. */
  readonly importOnly?: true
  /** Not asked any more: answers that are there stay and are shown. */
  readonly retired?: boolean
  /** A question of this office alone, see local/README.md. It never leaves. */
  readonly local?: true
  /** Reports may split by this field. */
  readonly dimension?: true
  readonly matches?: Trait
}

export interface Field<P extends string = string> extends FieldOptions {
  /** Entity and name, e.g. `person.firstName`: the key of answers, labels and errors. */
  readonly path: P
  readonly entity: string
  readonly name: string
  readonly kind: FieldKind
  readonly partner: Generalisation
  readonly public: Generalisation
  /** choice and choices only. */
  readonly list?: CodeList
  /** text and longText: characters; integer: bounds. */
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
}

/** D and F are encrypted under the identity key before they reach the database. */
export function isSealed(field: Pick<Field, 'privacy'>): boolean {
  return field.privacy === 'D' || field.privacy === 'F'
}
