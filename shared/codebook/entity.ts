/** @file A named set of fields, and the builders a definition is written with. */
import type { CodeList } from './code-list.ts'
import type { Field, FieldKind, FieldOptions } from './field.ts'

export interface Entity<N extends string = string, K extends string = string> {
  readonly name: N
  /** Database table; one typed column per field. */
  readonly table: string
  readonly fields: readonly Field<`${N}.${K}`>[]
}

/** The names of an entity's fields, as a type: what its words must be complete for. */
export type FieldNameOf<E extends Entity> = E extends Entity<string, infer K> ? K : never

type Draft = Omit<Field, 'path' | 'entity' | 'name'>

function draft(kind: FieldKind, options: FieldOptions, more: Partial<Draft> = {}): Draft {
  return {
    kind,
    ...options,
    partner: options.partner ?? 'drop',
    public: options.public ?? 'drop',
    ...more,
  }
}

export const text = (options: FieldOptions & { maxLength?: number }): Draft =>
  draft('text', options, { maxLength: options.maxLength ?? 200 })
export const longText = (options: FieldOptions): Draft =>
  draft('longText', options, { maxLength: 20_000 })
export const date = (options: FieldOptions): Draft => draft('date', options)
export const integer = (options: FieldOptions & { min: number; max: number }): Draft =>
  draft('integer', options)
export const flag = (options: FieldOptions): Draft => draft('flag', options)
export const choice = (list: CodeList, options: FieldOptions): Draft =>
  draft('choice', options, { list })
export const choices = (list: CodeList, options: FieldOptions): Draft =>
  draft('choices', options, { list })

export function entity<const N extends string, const K extends string>(
  name: N,
  table: string,
  fields: Readonly<Record<K, Draft>>,
): Entity<N, K> {
  const names = Object.keys(fields) as K[]
  return {
    name,
    table,
    fields: names.map((fieldName) => ({
      ...fields[fieldName],
      path: `${name}.${fieldName}` as const,
      entity: name,
      name: fieldName,
    })),
  }
}
