import { expect, test } from 'vitest'
import { steps } from '#shared/codebook/steps.ts'
import { questionsSeenFirst } from '../../../../../renderer/features/intake/seen-first.ts'

const always = () => true
const pathsOf = (id: string): readonly string[] =>
  steps.find((step) => step.id === id)?.fields ?? []

test('a long step is first seen in part, from its beginning', () => {
  const paths = pathsOf('identity')
  const first = questionsSeenFirst(paths, always)
  expect(first.length).toBeGreaterThan(3)
  expect(first.length).toBeLessThan(paths.length)
  expect(paths.slice(0, first.length)).toEqual(first)
})

test('a list that is shown whole leaves less room than boxes to type in', () => {
  expect(questionsSeenFirst(pathsOf('exploitation'), always).length).toBeLessThan(
    questionsSeenFirst(pathsOf('identity'), always).length,
  )
})

test('a short step is seen at once', () => {
  expect(questionsSeenFirst(pathsOf('safety'), always)).toEqual(pathsOf('safety'))
})

test('questions that are not asked take no room', () => {
  const paths = pathsOf('identity')
  const last = paths.at(-1)
  expect(questionsSeenFirst(paths, ({ path }) => path === last)).toEqual(paths)
})
