import { describe, expect, test } from 'vitest'
import { localChanges } from '#shared/codebook/local/changes.ts'
import { checkLocalCodebook } from '#shared/codebook/local/check.ts'
import {
  localCodebook,
  localPath,
  noLocalCodebook,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { clashingQuestions, mergedCodebook } from '#shared/codebook/local/merge.ts'
import {
  everyKind,
  localId,
  localList,
  localQuestion,
  localSection,
} from '#test/support/own-questions.ts'

const withQuestions = (...questions: LocalCodebook['questions']): LocalCodebook => ({
  ...everyKind,
  questions,
})

describe('a definition that could not be used is refused by its place', () => {
  const one = (change: Parameters<typeof localQuestion>[0]) => withQuestions(localQuestion(change))
  const at = (number: number, part: string) => `questions.${localId(number)}.${part}`
  const blank = { label: ' ', ask: '', why: '', definition: '', examples: '' }
  const waits = (id: number, on: number) =>
    localQuestion({
      id: localId(id),
      kind: 'flag',
      privacy: 'S',
      askedWhen: { field: localPath(localId(on)), anyOf: ['true'] },
    })

  test.each<readonly [string, LocalCodebook, readonly (readonly [string, string])[]]>([
    [
      'empty words',
      one({ words: { en: blank } }),
      [
        [at(16, 'label'), 'emptyWords'],
        [at(16, 'ask'), 'emptyWords'],
      ],
    ],
    [
      'a smallest number above the greatest',
      one({ kind: 'integer', privacy: 'S', min: 5, max: 4 }),
      [[at(16, 'min'), 'minOverMax']],
    ],
    [
      'a number without bounds',
      one({ kind: 'integer', privacy: 'S' }),
      [[at(16, 'min'), 'boundsMissing']],
    ],
    [
      'an unknown list',
      one({ kind: 'choice', privacy: 'S', list: 'nowhere' }),
      [[at(16, 'list'), 'unknownList']],
    ],
    ['no list', one({ kind: 'choices', privacy: 'S' }), [[at(16, 'list'), 'unknownList']]],
    [
      'written answers that are not sealed',
      one({ privacy: 'S' }),
      [[at(16, 'privacy'), 'privacyOfKind']],
    ],
    ['an unknown section', one({ section: localId(2) }), [[at(16, 'section'), 'unknownSection']]],
    [
      'a condition on itself',
      withQuestions(waits(16, 16)),
      [[at(16, 'askedWhen'), 'conditionOnItself']],
    ],
    [
      'conditions in a circle',
      withQuestions(waits(16, 17), waits(17, 18), waits(18, 16)),
      [16, 17, 18].map((id) => [at(id, 'askedWhen'), 'conditionOnItself'] as const),
    ],
    [
      'a condition on a question that is written',
      one({ askedWhen: { field: 'person.firstName', anyOf: ['x'] } }),
      [[at(16, 'askedWhen'), 'unknownCondition']],
    ],
    [
      'a condition on an answer that is none',
      one({ askedWhen: { field: 'person.gender', anyOf: ['nowhere'] } }),
      [[at(16, 'askedWhen'), 'unknownConditionAnswer']],
    ],
    [
      'a step that asks nothing',
      { ...everyKind, sections: [localSection({ step: 'recap' })] },
      [[`sections.${localId(1)}.step`, 'unknownStep']],
    ],
    [
      'a code twice',
      {
        ...everyKind,
        lists: [localList({ codes: [...localList().codes, ...localList().codes.slice(0, 1)] })],
      },
      [[`lists.${localId(4096)}.codes`, 'doubled']],
    ],
    [
      'a list without answers',
      { ...everyKind, questions: [], lists: [localList({ codes: [] })] },
      [[`lists.${localId(4096)}.codes`, 'emptyList']],
    ],
    ['an id twice', withQuestions(localQuestion(), localQuestion()), [['questions', 'doubled']]],
  ])('%s', (_, codebook, expected) => {
    expect(checkLocalCodebook(codebook).map(({ field, problem }) => [field, problem])).toEqual(
      expected,
    )
  })

  test('one of every kind is right', () => {
    expect(checkLocalCodebook(everyKind)).toEqual([])
    expect(localCodebook.parse(everyKind)).toEqual(everyKind)
  })
})

describe('what changed is said', () => {
  test('by what was added, changed, retired, brought back and moved', () => {
    const [first, second, ...rest] = everyKind.questions
    if (first === undefined || second === undefined) throw new Error('no questions')
    const after: LocalCodebook = {
      ...everyKind,
      questions: [second, { ...first, retired: true, mapsTo: 'prs_FirstName' }, ...rest],
      lists: [
        localList({
          codes: [
            ...localList().codes.map((code) => ({ ...code, retired: code.code === '2' })),
            { code: '3', labels: { en: 'By train' }, retired: false },
          ],
        }),
      ],
    }
    expect(localChanges(everyKind, after).map(({ what, count }) => [what, count])).toEqual([
      ['questionChanged', null],
      ['questionRetired', null],
      ['codesAdded', 1],
      ['codesRetired', 1],
      ['questionsMoved', null],
    ])
    expect(localChanges(after, after)).toEqual([])
  })

  test('and a question put between two others moves neither', () => {
    const [first, ...rest] = everyKind.questions
    if (first === undefined) throw new Error('no questions')
    const added = localQuestion({ id: localId(99) })
    const after = { ...everyKind, questions: [first, added, ...rest] }
    expect(localChanges(everyKind, after).map(({ what }) => what)).toEqual(['questionAdded'])
  })
})

describe('two offices’ questions come together', () => {
  const theirs: LocalCodebook = {
    version: 4,
    sections: [localSection({ titles: { en: 'Another title' } }), localSection({ id: localId(2) })],
    questions: [localQuestion({ id: localId(64), section: localId(2) })],
    lists: [localList({ codes: [{ code: '9', labels: { en: 'By air' }, retired: false }] })],
  }

  test('ours stay as they are, theirs come after them', () => {
    const merged = mergedCodebook(everyKind, theirs)
    expect(merged.sections.map(({ titles }) => titles.en)).toEqual(['Village', 'Village'])
    expect(merged.questions.at(-1)?.id).toBe(localId(64))
    expect(merged.lists[0]?.codes.map(({ code }) => code)).toEqual(['1', '2', '9'])
    expect(checkLocalCodebook(merged)).toEqual([])
  })

  test('nothing new gives back the same object', () => {
    expect(mergedCodebook(everyKind, everyKind)).toBe(everyKind)
    expect(mergedCodebook(everyKind, noLocalCodebook)).toBe(everyKind)
  })

  test('one question of two kinds is named', () => {
    const other = withQuestions(localQuestion({ kind: 'longText' }))
    expect(clashingQuestions(everyKind, other)).toEqual([localId(16)])
  })
})
