/** @file What is wrong with an office's own questions: names places, never what stands there. */
import { findField } from '../codebook.ts'
import type { FieldKind } from '../field.ts'
import { lists } from '../lists.ts'
import { askingSteps, steps } from '../steps.ts'
import {
  localPath,
  ownListName,
  ownListOf,
  type LocalCodebook,
  type LocalList,
  type LocalQuestion,
} from './local-codebook.ts'

export const localProblems = [
  'emptyWords',
  'doubled',
  'unknownStep',
  'unknownSection',
  'privacyOfKind',
  'minOverMax',
  'boundsMissing',
  'unknownList',
  'emptyList',
  'unknownCondition',
  'unknownConditionAnswer',
  'conditionOnItself',
  'removed', // from here on: what an earlier version has
  'kindChanged',
  'boundsNarrower',
] as const
export type LocalProblemName = (typeof localProblems)[number]

export interface LocalProblem {
  /** E.g. `questions.<id>.min`. */
  readonly field: string
  readonly problem: LocalProblemName
}

type Say = (part: string, problem: LocalProblemName) => void

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const written: ReadonlySet<FieldKind> = new Set(['text', 'longText'])
const chosen: ReadonlySet<FieldKind> = new Set(['choice', 'choices'])

function checkBounds({ kind, min, max }: LocalQuestion, say: Say): void {
  if (kind !== 'integer') {
    if (min !== null || max !== null) say('min', 'privacyOfKind')
  } else if (min === null || max === null) say('min', 'boundsMissing')
  else if (min > max) say('min', 'minOverMax')
}

function checkKind(question: LocalQuestion, codebook: LocalCodebook, say: Say): void {
  const { kind, privacy, list } = question
  if ((privacy === 'S') === written.has(kind)) say('privacy', 'privacyOfKind')
  checkBounds(question, say)
  const known = list !== null && codesOfList(list, codebook) !== null
  if (chosen.has(kind) ? !known : list !== null) say('list', 'unknownList')
}

type Codes = readonly { readonly code: string }[]

/** Made once for each list: a hundred questions may share eight thousand places. */
const codeSets = new WeakMap<Codes, ReadonlySet<string>>()

/** `null`: there is no such list. */
function codesOfList(name: string, codebook: LocalCodebook): ReadonlySet<string> | null {
  const codes = ownListOf(codebook, name)?.codes ?? standardLists.get(name)?.codes
  if (codes === undefined) return null
  const known = codeSets.get(codes) ?? new Set(codes.map(({ code }) => code))
  codeSets.set(codes, known)
  return known
}

const standardLists: ReadonlyMap<string, { readonly codes: Codes }> = new Map(Object.entries(lists))

const askedPaths: ReadonlySet<string> = new Set(steps.flatMap(({ fields }) => fields))

/** What an answer can be, for a condition to name; `null`: not a question that one can hang on. */
function conditionAnswers(path: string, codebook: LocalCodebook): ReadonlySet<string> | null {
  const own = codebook.questions.find(({ id }) => localPath(id) === path)
  if (own !== undefined) return answersOf(own.kind, own.list, codebook)
  const standard = askedPaths.has(path) ? findField(path) : null
  return standard === null ? null : answersOf(standard.kind, standard.list?.name ?? null, codebook)
}

function answersOf(
  kind: FieldKind,
  list: string | null,
  codebook: LocalCodebook,
): ReadonlySet<string> | null {
  if (kind === 'flag') return new Set(['true', 'false'])
  return chosen.has(kind) && list !== null ? codesOfList(list, codebook) : null
}

/** Whether the question hangs, over any number of others, on itself. */
function isCircular(question: LocalQuestion, { questions }: LocalCodebook): boolean {
  const byPath = new Map(questions.map((one) => [localPath(one.id), one]))
  const seen = new Set<string>()
  let next = question.askedWhen?.field
  while (next !== undefined && !seen.has(next)) {
    if (next === localPath(question.id)) return true
    seen.add(next)
    next = byPath.get(next)?.askedWhen?.field
  }
  return false
}

function checkCondition(question: LocalQuestion, codebook: LocalCodebook, say: Say): void {
  const { askedWhen } = question
  if (askedWhen === null) return
  if (isCircular(question, codebook)) {
    say('askedWhen', 'conditionOnItself')
    return
  }
  const answers = conditionAnswers(askedWhen.field, codebook)
  if (answers === null) say('askedWhen', 'unknownCondition')
  else if (askedWhen.anyOf.length === 0 || !askedWhen.anyOf.every((code) => answers.has(code)))
    say('askedWhen', 'unknownConditionAnswer')
}

function checkQuestion(question: LocalQuestion, codebook: LocalCodebook, say: Say): void {
  const words = question.words[question.writtenIn]
  if (isBlank(words?.label)) say('label', 'emptyWords')
  if (isBlank(words?.ask)) say('ask', 'emptyWords')
  if (!codebook.sections.some(({ id }) => id === question.section)) say('section', 'unknownSection')
  checkKind(question, codebook, say)
  checkCondition(question, codebook, say)
}

function checkList({ codes, names, writtenIn }: LocalList, say: Say): void {
  if (isBlank(names[writtenIn])) say('names', 'emptyWords')
  if (codes.every(({ retired }) => retired)) say('codes', 'emptyList')
  if (codes.some(({ labels }) => Object.values(labels).every(isBlank))) say('codes', 'emptyWords')
  if (repeats(codes.map(({ code }) => code))) say('codes', 'doubled')
}

const repeats = (names: readonly string[]): boolean => new Set(names).size < names.length

/** Everything that keeps a codebook from being used; nothing: it is right. */
export function checkLocalCodebook(codebook: LocalCodebook): readonly LocalProblem[] {
  const problems: LocalProblem[] = []
  const at =
    (group: string, id: string): Say =>
    (part, problem) => {
      problems.push({ field: `${group}.${id}.${part}`, problem })
    }
  for (const section of codebook.sections) {
    const say = at('sections', section.id)
    if (isBlank(section.titles[section.writtenIn])) say('titles', 'emptyWords')
    if (!askingSteps.some((step) => step === section.step)) say('step', 'unknownStep')
  }
  for (const question of codebook.questions)
    checkQuestion(question, codebook, at('questions', question.id))
  for (const list of codebook.lists) checkList(list, at('lists', list.id))
  for (const group of ['sections', 'questions', 'lists'] as const)
    if (repeats(codebook[group].map(({ id }) => id)))
      problems.push({ field: group, problem: 'doubled' })
  return problems
}

/** What a newer version may not do: answers that are there must stay right and readable. */
export function checkSuccession(
  before: LocalCodebook,
  after: LocalCodebook,
): readonly LocalProblem[] {
  const problems: LocalProblem[] = []
  for (const group of ['sections', 'questions', 'lists'] as const) {
    const kept = new Set(after[group].map(({ id }) => id))
    for (const { id } of before[group])
      if (!kept.has(id)) problems.push({ field: `${group}.${id}`, problem: 'removed' })
  }
  return [
    ...problems,
    ...before.questions.flatMap((old) => changedQuestion(old, after)),
    ...before.lists
      .filter((old) => losesCodes(old, after))
      .map(({ id }): LocalProblem => ({ field: `lists.${id}.codes`, problem: 'removed' })),
  ]
}

function changedQuestion(old: LocalQuestion, after: LocalCodebook): readonly LocalProblem[] {
  const now = after.questions.find(({ id }) => id === old.id)
  if (now === undefined) return []
  const field = `questions.${old.id}`
  if (now.kind !== old.kind || now.privacy !== old.privacy || now.list !== old.list)
    return [{ field: `${field}.kind`, problem: 'kindChanged' }]
  const isNarrower = (now.min ?? 0) > (old.min ?? 0) || (now.max ?? 0) < (old.max ?? 0)
  return isNarrower ? [{ field: `${field}.min`, problem: 'boundsNarrower' }] : []
}

function losesCodes(old: LocalList, after: LocalCodebook): boolean {
  const now = after.lists.find(({ id }) => id === old.id)
  const codes = new Set(now?.codes.map(({ code }) => code))
  return now !== undefined && old.codes.some(({ code }) => !codes.has(code))
}

/** The own lists that questions use. A list that nobody uses any more stays. */
export function usersOfList(
  { questions }: Pick<LocalCodebook, 'questions'>,
  list: LocalList,
): readonly LocalQuestion[] {
  return questions.filter((question) => question.list === ownListName(list.id))
}
