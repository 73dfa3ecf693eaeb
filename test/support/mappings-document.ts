/** @file The text of shared/codebook/MAPPINGS.md: every field and every mapped code, from the codebook. */
import { entities } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { lists, type ListName } from '#shared/codebook/lists.ts'
import { unreachableIn63 } from '#shared/codebook/mapping/ctdc63.ts'
import {
  codeTargets,
  fieldTargets,
  htcdsOf,
  mappedLists,
  schemes,
  type Scheme,
} from '#shared/codebook/mapping/rows.ts'

const noEquivalent = 'no equivalent'

const schemeNames: Readonly<Record<Scheme, string>> = {
  ctdc27: 'CTDC 27',
  ctdc63: 'CTDC 63',
  palermo: 'Palermo',
  ilo: 'ILO',
}

const intro = `# Mappings

Written by a test from the codebook; do not edit. To write it anew: \`WRITE_MAPPINGS=1 npx vitest run --config test/vitest.config.ts test/unit/shared/codebook/mapping/document.test.ts\`.

What each field and code of the codebook means elsewhere:

- **HTCDS**: IOM Human Trafficking Case Data Standard 2.0. In brackets: exported as this field, code by code.
- **CTDC 27**, **CTDC 63**: the variables of the Counter Trafficking Data Collaborative's synthetic dataset (codebook version 2, 2024) and of its k-anonymised dataset (2021). What was not said is empty there, or -99, never 0.
- **Palermo**: the element of the UN Trafficking in Persons Protocol, article 3, that an answer speaks for.
- **ILO**: the indicators of forced labour (2012) that an answer speaks for. None of them proves anything.

Classes: D direct identifier, Q could help to recognise somebody, S sensitive, F free text, O organisation, P process. D and F are sealed and never leave. \`drop\`: does not leave at all. Other levels of education and industries follow ISCED 2011 and ISIC Rev. 4, as HTCDS does; languages ISO 639-3; countries and provinces ISO 3166.
`

const cell = (text: string) => text.replaceAll('|', '\\|')
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const orNone = (targets: readonly string[]) =>
  targets.length === 0 ? noEquivalent : targets.join(', ')

/** A field with very many targets names its list: the codes stand in a table of their own. */
function shortly(targets: readonly string[], field: Field): string {
  return targets.length > 4
    ? `${String(targets.length)}, see ${field.list?.name ?? ''}`
    : orNone(targets)
}

function fieldRow(field: Field): readonly string[] {
  const exported = htcdsOf(field)
  return [
    field.path,
    field.privacy,
    field.partner,
    field.public,
    field.htcds ?? (exported === null ? noEquivalent : `(${exported})`),
    field.extension ?? '',
    ...schemes.map((scheme) => shortly(fieldTargets(scheme, field), field)),
  ]
}

const isListName = (name: string): name is ListName => name in lists

function codeRow(list: string, code: string, htcds: string | null): readonly string[] {
  const mapped = schemes.map((scheme) => codeTargets(scheme, list, code))
  const reasons = new Set(mapped.flatMap(({ reason }) => reason ?? []))
  return [
    code,
    htcds ?? noEquivalent,
    ...mapped.map(({ targets }) => orNone(targets)),
    [...reasons].join('; '),
  ]
}

export function mappingsDocument(): string {
  const names = schemes.map((scheme) => schemeNames[scheme])
  const fields = entities.map(
    (entity) =>
      `## ${entity.name} (${entity.table})\n\n${table(
        ['field', 'class', 'partner', 'public', 'HTCDS', 'extension', ...names],
        entity.fields.map(fieldRow),
      )}\n`,
  )
  // Countries are alpha-2 there and alpha-3 in CTDC 27: a standard of its own, and 249 rows.
  const tabled = mappedLists.filter(isListName).filter((name) => name !== 'country')
  const codes = tabled.map(
    (name) =>
      `## Codes of ${name}\n\nSource: ${lists[name].source}.\n\n${table(
        ['code', 'HTCDS', ...names, 'why none'],
        lists[name].codes.map(({ code, htcds }) => codeRow(name, code, htcds)),
      )}\n`,
  )
  const unreachable = `## Columns of CTDC 63 that nothing reaches\n\n${table(
    ['column', 'why'],
    Object.entries(unreachableIn63),
  )}\n`
  return [intro, ...fields, ...codes, unreachable].join('\n')
}
