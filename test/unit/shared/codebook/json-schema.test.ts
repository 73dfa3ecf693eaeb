import { expect, test } from 'vitest'
import { codebookVersion, entities } from '#shared/codebook/codebook.ts'
import { jsonSchema } from '#shared/codebook/dictionary/json-schema.ts'
import { languages } from '#shared/i18n/languages.ts'

interface Node {
  readonly [key: string]: Node
}
const schemaIn = (language: (typeof languages)[number]) =>
  JSON.parse(JSON.stringify(jsonSchema(language))) as Node

test('every field of every entity is described, and every list it points to is there', () => {
  const schema = schemaIn('en')
  expect(schema['$id']).toBe(`urn:tessera:codebook:${codebookVersion}:en`)
  for (const { name, fields } of entities)
    for (const field of fields) {
      const answer = schema['properties']?.[name]?.['properties']?.[field.name]
      expect(answer?.['description'], field.path).toBeTruthy()
      const [, list] = /#\/\$defs\/(\w+)/.exec(JSON.stringify(answer)) ?? []
      if (field.list !== undefined) {
        expect(list).toBe(field.list.name)
        expect(schema['$defs']?.[field.list.name]?.['oneOf']).toHaveLength(field.list.codes.length)
      }
    }
})

test('the rules are the same in every language; only words differ', () => {
  const bare = (node: unknown): unknown =>
    JSON.parse(
      JSON.stringify(node, (key, value: unknown) =>
        ['title', 'description', '$id'].includes(key) && typeof value === 'string'
          ? undefined
          : value,
      ),
    )
  for (const language of languages) expect(bare(schemaIn(language))).toEqual(bare(schemaIn('en')))
})
