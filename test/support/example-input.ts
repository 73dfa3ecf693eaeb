/** @file An input that a call accepts, made from its schema: with the ids given, and otherwise anything. */
import { z } from 'zod'

/** Values by key, e.g. the id of a case for `caseId`. */
export type Known = Readonly<Record<string, unknown>>

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly in?: z.ZodType
}

const definitionOf = (schema: z.ZodType): Definition => schema.def

const words = ['0'.repeat(32), '2026-11-23', '2026-11-23T00:00:00.000Z', 'KH', 'two words', '1']
const anything = [...words, 1, true, null, [], {}]

/** Every key of an object anywhere in the schema, with what stands under it. */
export function keysOf(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  const { shape, innerType, element, options, in: input } = definitionOf(schema)
  const own = Object.entries(shape ?? {})
  const inner = [innerType, element, input, ...(options ?? []), ...own.map(([, part]) => part)]
  return [...own, ...inner.flatMap((part) => (part === undefined ? [] : keysOf(part)))]
}

/** @throws when the schema is of a kind that nobody has met here yet */
export function exampleInput(schema: z.ZodType, known: Known, key = ''): unknown {
  if (key in known) return known[key]
  const { type, shape, innerType, options, in: input } = definitionOf(schema)
  if (shape !== undefined)
    return Object.fromEntries(
      Object.entries(shape).map(([name, part]) => [name, exampleInput(part, known, name)]),
    )
  if (type === 'array') return []
  if (type === 'record') return {}
  const inner = options?.[0] ?? input ?? innerType
  return inner === undefined ? exampleValue(schema, key) : exampleInput(inner, known, key)
}

function exampleValue(schema: z.ZodType, key: string): unknown {
  const { type, entries, values } = definitionOf(schema)
  const named = [...Object.values(entries ?? {}), ...(values ?? [])]
  const fits = [...named, ...anything].find((value) => schema.safeParse(value).success)
  if (fits === undefined) throw new Error(`no example of ${type} for ${key}`)
  return fits
}

/** Whether the schema takes a random id of ours and not any text. */
export function takesId(schema: z.ZodType): boolean {
  const [id = '', ...others] = words
  return schema.safeParse(id).success && !others.some((word) => schema.safeParse(word).success)
}
