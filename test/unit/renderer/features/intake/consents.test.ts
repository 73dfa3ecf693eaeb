import { expect, test } from 'vitest'
import {
  consentProgress,
  isRefused,
  readConsents,
  writeConsents,
  yearsAfter,
} from '../../../../../renderer/features/intake/consents.ts'

const today = '2026-11-22'

test('a screen without decisions begins with today and one year, and writes nothing', () => {
  const form = readConsents([], today)
  expect(form).toEqual({
    decisions: {},
    givenBy: null,
    decidedOn: '2026-11-22',
    expiresOn: '2027-11-22',
  })
  expect(writeConsents(form)).toEqual([])
})

test('what was written is read back the same', () => {
  const form = {
    decisions: { interview: 'given', statistics: 'refused' },
    givenBy: 'guardian',
    decidedOn: '2026-11-20',
    expiresOn: null,
  }
  expect(readConsents(writeConsents(form), today)).toEqual(form)
})

test('an end date belongs to a yes alone', () => {
  const written = writeConsents({
    decisions: { interview: 'given', statistics: 'refused' },
    givenBy: 'self',
    decidedOn: today,
    expiresOn: '2027-11-22',
  })
  expect(written.map(({ scope, expiresOn }) => [scope, expiresOn])).toEqual([
    ['interview', '2027-11-22'],
    ['statistics', null],
  ])
})

test('only a no to the interview itself ends the interview', () => {
  const one = { givenBy: null, decidedOn: today, expiresOn: null }
  expect(isRefused([{ ...one, scope: 'statistics', decision: 'refused' }])).toBe(false)
  expect(isRefused([{ ...one, scope: 'interview', decision: 'refused' }])).toBe(true)
})

test('the step is complete when every use is decided and it is noted by whom', () => {
  const all = { interview: 'given', pseudonymisedSharing: 'refused', statistics: 'notAsked' }
  const form = { decisions: all, givenBy: 'self', decidedOn: today, expiresOn: null }
  expect(consentProgress(writeConsents(form))).toBe('done')
  expect(consentProgress(writeConsents({ ...form, givenBy: null }))).toBe('partial')
  expect(consentProgress([])).toBe('empty')
})

test('a year after 29 February is 28 February', () => {
  expect(yearsAfter('2028-02-29', 1)).toBe('2029-02-28')
  expect(yearsAfter('2028-02-29', 4)).toBe('2032-02-29')
  expect(yearsAfter('2026-11-22', 2)).toBe('2028-11-22')
})
