/** @file All fields of the codebook in the order people meet them: the interview, then the rest. */
import { entities, entityByName, findField } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import type { LocalSection } from '#shared/codebook/local/local-codebook.ts'
import { officeSteps, type OwnSection, type StepId } from '#shared/codebook/steps.ts'

/** What a case holds beside the answers of the interview; `other`: of the interview's own, but not asked. */
export const restNames = [
  'other',
  'consentEvent',
  'perpetrator',
  'familyMember',
  'priorInterview',
  'referralOut',
  'service',
  'supportPlan',
  'historicEvent',
  'caseComment',
  'organisation',
] as const
export type RestName = (typeof restNames)[number]

export type Group =
  | { readonly kind: 'step'; readonly id: StepId; readonly fields: readonly Field[] }
  | {
      readonly kind: 'own'
      readonly id: string
      readonly section: LocalSection
      readonly fields: readonly Field[]
    }
  | { readonly kind: 'rest'; readonly id: RestName; readonly fields: readonly Field[] }

function stepGroups(): readonly Group[] {
  return officeSteps().flatMap(({ id, standard, own }): readonly Group[] => [
    { kind: 'step', id, fields: standard.flatMap((path) => findField(path) ?? []) },
    ...own.map(ownGroup),
  ])
}

function ownGroup({ section, fields }: OwnSection): Group {
  return {
    kind: 'own',
    id: section.id,
    section,
    fields: fields.flatMap((path) => findField(path) ?? []),
  }
}

function restOf(id: RestName, shown: ReadonlySet<string>): readonly Field[] {
  if (id !== 'other') return entityByName[id].fields
  const apart: readonly string[] = restNames
  return entities
    .filter(({ name }) => !apart.includes(name))
    .flatMap(({ fields }) => fields)
    .filter(({ path }) => !shown.has(path))
}

/** Every field once; groups without any are left out. */
export function allGroups(): readonly Group[] {
  const asked = stepGroups()
  const shown = new Set(asked.flatMap(({ fields }) => fields.map(({ path }) => path)))
  const rest = restNames.map((id): Group => ({ kind: 'rest', id, fields: restOf(id, shown) }))
  return [...asked, ...rest].filter(({ fields }) => fields.length > 0)
}
