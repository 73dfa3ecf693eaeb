import { expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import {
  readConsents,
  writeConsents,
  type ConsentForm,
} from '../../../../../../renderer/features/intake/consents.ts'
import {
  consentAnswers,
  consentFormOf,
  isConsentAsked,
} from '../../../../../../renderer/features/intake/quick/consent-entries.ts'

const today = '2026-11-27'
const empty = readConsents([], today)

const full: ConsentForm = {
  decisions: { interview: 'given', caseRecord: 'given', contact: 'refused', referral: 'given' },
  givenBy: 'guardian',
  decidedOn: '2026-11-20',
  expiresOn: '2027-11-20',
  explained: ['Voluntary', 'Purpose'],
  method: 'Spoken',
  language: 'khm',
  assent: 'Given',
  recipient: 'River Light',
  withheld: ['Name'],
  withheldFrom: 'An uncle',
}

const change = (part: Answers, form = full) =>
  consentFormOf({ ...consentAnswers(form), ...part }, form, today)

test('every part of a decision comes back from its boxes, whatever the term is', () => {
  for (const expiresOn of ['2027-11-20', '2028-11-20', null, '2027-02-01']) {
    const form = { ...full, expiresOn }
    expect(consentFormOf(consentAnswers(form), empty, today)).toEqual(form)
  }
})

test('every question about consent has a box, and no box is without a question', () => {
  expect(Object.keys(consentAnswers(full)).sort()).toEqual(
    consentQuestions.map(({ path }) => path).sort(),
  )
})

test('an entry that is not understood decides nothing', () => {
  expect(change({ 'consent.interview': { value: 'perhaps' } }).decisions.interview).toBe(undefined)
  expect(change({ 'consent.interview': { value: 'withdrawn' } }).decisions.interview).toBe(
    undefined,
  )
  expect(change({ 'consentEvent.givenBy': { value: 'somebody' } }).givenBy).toBe(null)
  for (const decidedOn of ['2026-11', '31 2 2026', '2026-11-28'])
    expect(change({ 'consentEvent.decidedOn': { value: decidedOn } }).decidedOn).toBe('2026-11-20')
})

test('a yes never lasts longer than was said', () => {
  const until = (term: string, day: string | null) =>
    change({ 'consent.term': { value: term }, 'consentEvent.expiresOn': { value: day } }).expiresOn
  expect(until('twoYears', null)).toBe('2028-11-20')
  expect(until('untilWithdrawn', null)).toBe(null)
  expect(until('otherDay', '2027-01-31')).toBe('2027-01-31')
  expect(until('otherDay', '31 31')).toBe('2027-11-20')
  expect(until('for ever', null)).toBe('2027-11-20')
})

test('what follows from a decision is asked only after it', () => {
  const asked = (form: ConsentForm) =>
    consentQuestions
      .map(({ path }) => path)
      .filter((path) => isConsentAsked(path, consentAnswers(form)))
  const followUps = consentQuestions.length - asked(empty).length
  expect(followUps).toBe(4)
  expect(asked({ ...full, expiresOn: '2027-02-01' })).toHaveLength(consentQuestions.length)
})

test('what is typed is what is kept', () => {
  const decisions = writeConsents(change({ 'consent.statistics': { value: 'notAsked' } }))
  expect(decisions.map(({ scope, decision }) => [scope, decision])).toEqual([
    ['interview', 'given'],
    ['caseRecord', 'given'],
    ['contact', 'refused'],
    ['statistics', 'notAsked'],
    ['referral', 'given'],
  ])
})
