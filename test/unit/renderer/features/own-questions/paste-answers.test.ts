import { expect, test } from 'vitest'
import { checkLocalCodebook, type LocalProblem } from '#shared/codebook/local/check.ts'
import {
  nextCode,
  readPasted,
} from '../../../../../renderer/features/own-questions/paste-answers.ts'
import { everyKind, localList } from '#test/support/own-questions.ts'

const codes = localList().codes

const added = (text: string) => {
  const pasted = readPasted(text, codes, 'en')
  return pasted.ok ? pasted.added.map(({ code, labels }) => [code, labels.en]) : pasted.problem
}

test('each line is an answer, numbered on from the list', () => {
  expect(added('By train\r\n\n  By air, at night  \n')).toEqual([
    ['3', 'By train'],
    ['4', 'By air, at night'],
  ])
})

test('two columns of a spreadsheet are a code and a name', () => {
  expect(added('010203\tPhum Thmei\tmore\n010204\tPhum Chas')).toEqual([
    ['010203', 'Phum Thmei'],
    ['010204', 'Phum Chas'],
  ])
  expect(added('a;By train\nBy air')).toEqual([
    ['a', 'By train'],
    ['3', 'By air'],
  ])
})

test('what the list has already is left as it is', () => {
  const pasted = readPasted('1\tBy ship\n7\tBy train\n', codes, 'en')
  expect(pasted).toMatchObject({ ok: true, known: 1 })
  expect(added('By boat\nBy train')).toEqual([['3', 'By train']])
})

test('a number that is given never names two answers', () => {
  expect(added('9;Nine\nTen')).toEqual([
    ['9', 'Nine'],
    ['10', 'Ten'],
  ])
  expect(nextCode([])).toBe('1')
})

test.each([
  ['not a code!\tBy train', 'code', 1],
  ['a\tBy train\na\tBy air', 'doubled', 2],
  [`By train\n${'x'.repeat(201)}`, 'tooLong', 2],
  [
    Array.from({ length: 20_001 }, (_, at) => `Village ${String(at)}`).join('\n'),
    'tooMany',
    20_001,
  ],
])('a line that cannot be an answer is named', (text, problem, line) => {
  expect(readPasted(text, codes, 'en')).toEqual({ ok: false, problem, line })
})

test('eight thousand places come in one paste, each right', () => {
  const text = Array.from({ length: 8000 }, (_, at) => `Village ${String(at)}`).join('\n')
  const pasted = readPasted(text, codes, 'en')
  const list = localList({ codes: [...codes, ...(pasted.ok ? pasted.added : [])] })
  expect(list.codes).toHaveLength(8002)
  expect(checkLocalCodebook({ ...everyKind, lists: [list] })).toEqual<LocalProblem[]>([])
})
