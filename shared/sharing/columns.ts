/** @file Which fields may go to a partner, and what their columns are called. */
import { intakeFields } from '../codebook/codebook.ts'
import { isSealed, type Field, type Generalisation } from '../codebook/field.ts'

export interface ShareColumn {
  /** Official HTCDS id, or the id of our extension: the header of the column. */
  readonly id: string
  readonly path: string
  readonly rule: Exclude<Generalisation, 'drop'>
  /** Could help to recognise somebody: groups are built over these columns. */
  readonly quasi: boolean
  /** A sensitive answer, looked at inside each group. */
  readonly sensitive: boolean
}

/** The column every table starts with. */
export const personColumn = 'person'

/** Free text never leaves, whatever the codebook says about it. */
const textKinds: ReadonlySet<Field['kind']> = new Set(['text', 'longText'])

export function columnOf(field: Field): ShareColumn | null {
  const id = field.htcds ?? field.extension
  if (id === undefined || field.partner === 'drop' || isSealed(field) || textKinds.has(field.kind))
    return null
  return {
    id,
    path: field.path,
    rule: field.partner,
    quasi: field.privacy === 'Q',
    sensitive: field.privacy === 'S',
  }
}

/** In the order of the codebook. */
export const shareableFields: readonly Field[] = intakeFields.filter(
  (field) => columnOf(field) !== null,
)

/** Columns for the chosen paths, in the order of the codebook; paths that may not leave give none. */
export function columnsOf(paths: readonly string[]): readonly ShareColumn[] {
  const chosen = new Set(paths)
  return shareableFields
    .filter((field) => chosen.has(field.path))
    .flatMap((field) => columnOf(field) ?? [])
}

const byId: ReadonlyMap<string, Field> = new Map(
  shareableFields.map((field) => [field.htcds ?? field.extension ?? '', field]),
)

export function fieldOfColumn(id: string): Field | null {
  return byId.get(id) ?? null
}
