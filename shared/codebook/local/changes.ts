/** @file What changed from one version of an office's own questions to the next, for readers. */
import { z } from 'zod'
import { id } from '../../ipc/call.ts'
import type { LocalCodebook, LocalList } from './local-codebook.ts'

const changeKinds = [
  'sectionAdded',
  'sectionChanged',
  'sectionRetired',
  'sectionRestored',
  'sectionsMoved',
  'questionAdded',
  'questionChanged',
  'questionRetired',
  'questionRestored',
  'questionsMoved',
  'listAdded',
  'listChanged',
  'codesAdded',
  'codesRetired',
  'codesRestored',
] as const

/** Stored with each version. */
export const localChange = z.strictObject({
  what: z.enum(changeKinds),
  /** The section, question or list; of `questionsMoved` the section; `null`: all of them. */
  subject: id.nullable(),
  /** How many answers of a list. */
  count: z.int().nullable(),
})
export type LocalChange = z.infer<typeof localChange>

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

const change = (
  what: LocalChange['what'],
  subject: string | null,
  count: number | null = null,
): LocalChange => ({ what, subject, count })

interface Retirable {
  readonly id: string
  readonly retired: boolean
}

function changesOf<T extends Retirable>(
  name: 'section' | 'question',
  before: readonly T[],
  after: readonly T[],
): readonly LocalChange[] {
  const known = new Map(before.map((one) => [one.id, one]))
  return after.flatMap((now) => {
    const old = known.get(now.id)
    if (old === undefined) return [change(`${name}Added`, now.id)]
    if (old === now) return []
    return [
      ...(same({ ...old, retired: false }, { ...now, retired: false })
        ? []
        : [change(`${name}Changed`, now.id)]),
      ...(old.retired === now.retired
        ? []
        : [change(now.retired ? `${name}Retired` : `${name}Restored`, now.id)]),
    ]
  })
}

/** Only of those that stand in both: what was added or went elsewhere moves nobody. */
function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [new Set(before), new Set(after)]
  return !same(
    before.filter((one) => now.has(one)),
    after.filter((one) => old.has(one)),
  )
}

function moves(before: LocalCodebook, after: LocalCodebook): readonly LocalChange[] {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
    list.map((one) => one.id)
  const within = ({ questions }: LocalCodebook, section: string): readonly string[] =>
    ids(questions.filter((question) => question.section === section))
  return [
    ...(isMoved(ids(before.sections), ids(after.sections)) ? [change('sectionsMoved', null)] : []),
    ...after.sections
      .filter((section) => isMoved(within(before, section.id), within(after, section.id)))
      .map((section) => change('questionsMoved', section.id)),
  ]
}

function listChanges(old: LocalList | undefined, now: LocalList): readonly LocalChange[] {
  if (old === undefined) return [change('listAdded', now.id, now.codes.length)]
  // Thousands of places that nobody touched are not looked at one by one.
  if (old === now) return []
  const known = new Map(old.codes.map((code) => [code.code, code]))
  const counts = { codesAdded: 0, codesRetired: 0, codesRestored: 0 }
  let reworded = same(old.names, now.names) ? 0 : 1
  for (const code of now.codes) {
    const before = known.get(code.code)
    if (before === undefined) counts.codesAdded += 1
    else {
      if (code.retired && !before.retired) counts.codesRetired += 1
      if (!code.retired && before.retired) counts.codesRestored += 1
      if (!same(before.labels, code.labels)) reworded += 1
    }
  }
  return [
    ...(['codesAdded', 'codesRetired', 'codesRestored'] as const)
      .filter((what) => counts[what] > 0)
      .map((what) => change(what, now.id, counts[what])),
    ...(reworded > 0 ? [change('listChanged', now.id)] : []),
  ]
}

/** In the order they are read: sections, questions, lists, order. */
export function localChanges(before: LocalCodebook, after: LocalCodebook): readonly LocalChange[] {
  const lists = new Map(before.lists.map((list) => [list.id, list]))
  return [
    ...changesOf('section', before.sections, after.sections),
    ...changesOf('question', before.questions, after.questions),
    ...after.lists.flatMap((list) => listChanges(lists.get(list.id), list)),
    ...moves(before, after),
  ]
}
