import { codebookVersion } from '#shared/codebook/codebook.ts'
import { expect, test } from 'vitest'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { nextSteps, refusedOf } from '../../../../../renderer/features/cases/next-steps.ts'

const today = '2026-11-22'
const consent = (change: Partial<CaseDetail['consents'][number]>) => ({
  id: '0'.repeat(32),
  scope: 'interview',
  decision: 'given',
  givenBy: 'self',
  decidedOn: '2026-01-10',
  expiresOn: null,
  explained: [],
  method: null,
  language: null,
  assent: null,
  recipient: null,
  withheld: [],
  withheldFrom: null,
  recordedBy: 'Test Person',
  ...change,
})
const detail = (consents: CaseDetail['consents']): CaseDetail => ({
  caseId: '1'.repeat(32),
  casePersonId: '3'.repeat(32),
  personId: '2'.repeat(32),
  people: [],
  code: 'TEST-CODE',
  revision: 1,
  createdAt: '2026-01-10T08:00:00Z',
  updatedAt: '2026-01-10T08:00:00Z',
  codebookVersion,
  answers: {},
  consents,
  statusHistory: [],
  rows: {
    priorInterview: [],
    referralOut: [],
    service: [],
    supportPlan: [],
    historicEvent: [],
    caseComment: [],
  },
})

test('a consent that has ended comes before everything else', () => {
  const steps = nextSteps(
    detail([
      consent({}),
      consent({ scope: 'statistics', expiresOn: '2026-11-21' }),
      consent({ scope: 'pseudonymisedSharing', decision: 'refused' }),
    ]),
    today,
  )
  expect(steps[0]).toEqual({ kind: 'consentEnded', scope: 'statistics' })
  expect(steps.map((step) => step.kind)).toEqual([
    'consentEnded',
    'consentOpen',
    'consentOpen',
    'consentOpen',
    'decision',
    'gaps',
  ])
})

test('after a no to the interview nothing more is asked, and that is said', () => {
  expect(nextSteps(detail([consent({ decision: 'refused' })]), today)).toEqual([
    { kind: 'refused' },
  ])
})

test('a no to any record asks as little as a no to the interview, and is told apart from it', () => {
  const noRecord = detail([consent({}), consent({ scope: 'caseRecord', decision: 'refused' })])
  expect(nextSteps(noRecord, today)).toEqual([{ kind: 'refused' }])
  expect(refusedOf(noRecord, today)).toBe('caseRecord')
  expect(refusedOf(detail([consent({ decision: 'refused' })]), today)).toBe('interview')
  expect(refusedOf(detail([consent({})]), today)).toBe(null)
})
