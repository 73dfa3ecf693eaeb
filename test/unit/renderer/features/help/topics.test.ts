import { expect, test } from 'vitest'
import { paths } from '../../../../../renderer/paths.ts'
import { topicOf } from '../../../../../renderer/features/help/topics.ts'

test('every screen but Help itself has help of its own', () => {
  const id = '0'.repeat(32)
  const all = Object.entries(paths).map(
    ([name, path]) => [name, typeof path === 'string' ? path : path(id)] as const,
  )
  const without = all.filter(([, path]) => topicOf(path) === 'keyboard').map(([name]) => name)
  expect(without).toEqual(['help'])
})
