import { expect, test } from 'vitest'
import { consentScopes } from '#shared/codebook/consent.ts'
import {
  consentProgress,
  isRefused,
  readConsents,
  writeConsents,
  yearsAfter,
  type ConsentForm,
} from '../../../../../renderer/features/intake/consents.ts'

const today = '2026-11-22'

const details: Omit<ConsentForm, 'decisions' | 'givenBy' | 'decidedOn' | 'expiresOn'> = {
  explained: ['PurposeOfInterview', 'UseOfData'],
  method: 'spoken',
  language: 'khm',
  assent: 'given',
  recipient: '',
  withheld: ['Whereabouts'],
  withheldFrom: 'her uncle',
}

test('a screen without decisions begins with today and one year, and writes nothing', () => {
  const form = readConsents([], today)
  expect(form).toEqual({
    decisions: {},
    givenBy: null,
    decidedOn: '2026-11-22',
    expiresOn: '2027-11-22',
    explained: [],
    method: null,
    language: null,
    assent: null,
    recipient: '',
    withheld: [],
    withheldFrom: '',
  })
  expect(writeConsents(form)).toEqual([])
})

test('what was written is read back the same', () => {
  const form = {
    ...details,
    decisions: { interview: 'given', statistics: 'refused', referral: 'given' },
    givenBy: 'guardian',
    decidedOn: '2026-11-20',
    expiresOn: null,
    recipient: 'Shelter of the river',
  }
  expect(readConsents(writeConsents(form), today)).toEqual(form)
})

test('an end date belongs to a yes alone', () => {
  const written = writeConsents({
    ...details,
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

test('who decides alone assents to nothing, and only a referral names a recipient', () => {
  const written = writeConsents({
    ...details,
    decisions: { interview: 'given', referral: 'given' },
    givenBy: 'self',
    decidedOn: today,
    expiresOn: null,
    recipient: 'Shelter of the river',
  })
  expect(written.map(({ scope, assent, recipient }) => [scope, assent, recipient])).toEqual([
    ['interview', null, null],
    ['referral', null, 'Shelter of the river'],
  ])
})

test('only a no to the interview or to a record ends the interview', () => {
  const one = { givenBy: null, decidedOn: today, expiresOn: null }
  expect(isRefused([{ ...one, scope: 'statistics', decision: 'refused' }])).toBe(false)
  expect(isRefused([{ ...one, scope: 'interview', decision: 'refused' }])).toBe(true)
  expect(isRefused([{ ...one, scope: 'caseRecord', decision: 'refused' }])).toBe(true)
})

test('the step is complete when every use is decided and it is noted by whom', () => {
  const all = Object.fromEntries(consentScopes.map((scope) => [scope, 'given']))
  const form = {
    ...details,
    decisions: all,
    givenBy: 'self',
    decidedOn: today,
    expiresOn: null,
  }
  expect(consentProgress(writeConsents(form))).toBe('done')
  expect(consentProgress(writeConsents({ ...form, givenBy: null }))).toBe('partial')
  expect(consentProgress(writeConsents({ ...form, decisions: { interview: 'given' } }))).toBe(
    'partial',
  )
  expect(consentProgress([])).toBe('empty')
})

test('a year after 29 February is 28 February', () => {
  expect(yearsAfter('2028-02-29', 1)).toBe('2029-02-28')
  expect(yearsAfter('2028-02-29', 4)).toBe('2032-02-29')
  expect(yearsAfter('2026-11-22', 2)).toBe('2028-11-22')
})
