import { expect, test } from 'vitest'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { riskOf, risks, risksIn } from '#shared/codebook/risk.ts'
import { steps } from '#shared/codebook/steps.ts'

test('every danger is said by the answer to one yes-or-no question of the interview', () => {
  const asked = steps.flatMap(({ fields }) => fields)
  const paths = asked.filter((path) => riskOf(path) !== null)
  expect(new Set(paths.map(riskOf))).toEqual(new Set(risks))
  for (const path of paths) expect(fieldOf(path).kind).toBe('flag')
})

test('only the answer that speaks of danger raises it; unknown is neither yes nor no', () => {
  expect(risksIn({})).toEqual([])
  expect(risksIn({ 'case.safeNow': { value: true } })).toEqual([])
  expect(risksIn({ 'victim.riskSelfHarm': { value: false } })).toEqual([])
  expect(risksIn({ 'victim.riskSelfHarm': { value: null, missing: 'declined' } })).toEqual([])
  expect(
    risksIn({ 'victim.riskHealth': { value: true }, 'case.safeNow': { value: false } }),
  ).toEqual(['safety', 'health'])
})
