import { expect, test } from 'vitest'
import { localPath, noLocalCodebook, ownListName } from '#shared/codebook/local/local-codebook.ts'
import {
  hangingOn,
  moved,
  newList,
  newQuestion,
  newSection,
  ofKind,
  tidied,
  withList,
  withQuestion,
  withSection,
} from '../../../../../renderer/features/own-questions/edit-codebook.ts'
import { everyKind, localId, localList, localQuestion } from '#test/support/own-questions.ts'

test('a question that changes its kind keeps its words and loses what belonged to the other kind', () => {
  const number = ofKind(localQuestion(), 'integer')
  expect(number).toMatchObject({ kind: 'integer', privacy: 'S', min: 0, max: 100 })
  const again = ofKind(number, 'longText')
  expect(again).toEqual(localQuestion({ kind: 'longText' }))
  const listed = localQuestion({ kind: 'choice', privacy: 'S', list: ownListName(localId(4096)) })
  expect(ofKind(listed, 'choices').list).toBe(listed.list)
  expect(ofKind(listed, 'flag').list).toBeNull()
})

test('moving changes places with the neighbour of the same section only', () => {
  const one = localQuestion({ id: localId(1) })
  const other = localQuestion({ id: localId(2), section: localId(9) })
  const two = localQuestion({ id: localId(3) })
  const same = (question: typeof one) => question.section === one.section
  expect(moved([one, other, two], two.id, -1, same)).toEqual([two, other, one])
  expect(moved([one, other, two], one.id, -1, same)).toEqual([one, other, two])
})

test('those that wait for a question are found over others too', () => {
  const waits = (id: number, on: number) =>
    localQuestion({
      id: localId(id),
      askedWhen: { field: localPath(localId(on)), anyOf: ['true'] },
    })
  const codebook = { ...everyKind, questions: [waits(3, 2), waits(2, 1), localQuestion()] }
  expect(hangingOn(codebook, [localId(1)]).map(({ id }) => id)).toEqual([localId(2), localId(3)])
  const circle = { ...everyKind, questions: [waits(1, 2), waits(2, 1)] }
  expect(hangingOn(circle, [localId(1)]).map(({ id }) => id)).toEqual([localId(2)])
})

test('what is saved has no blanks around words, no empty language and no list that nobody uses', () => {
  const section = newSection('en')
  const question = newQuestion(section.id, 'en')
  const stray = newList('en')
  const words = { label: ' Way ', ask: 'How? ', why: '', definition: '', examples: ' ' }
  const codebook = withList(
    withQuestion(withSection(noLocalCodebook, section), {
      ...question,
      words: { en: words, km: { label: '', ask: ' ', why: '', definition: '', examples: '' } },
    }),
    stray,
  )
  const saved = tidied(codebook, noLocalCodebook)
  expect(saved.lists).toEqual([])
  expect(saved.questions[0]?.words).toEqual({
    en: { label: 'Way', ask: 'How?', why: '', definition: '', examples: '' },
  })
})

test('a saved list stays although no question uses it any more', () => {
  const without = { ...everyKind, questions: [] }
  expect(tidied(without, everyKind).lists).toEqual([localList()])
})
