import { expect, test } from 'vitest'
import { draft as draftSchema } from '#shared/ipc/intake.ts'
import { consentBook } from '../../../../../renderer/features/intake/consent-book.ts'

const today = '2026-11-27'
const dayPath = 'case.registrationDate'
const on = (day: string) => ({ [dayPath]: { value: day } })
const draft = (mode: 'guided' | 'paper') =>
  draftSchema.parse({ step: '', answers: {}, consents: [], mode })

test('consent on paper was asked on the day of the paper, decided before or after it is typed', () => {
  const book = consentBook(draft('paper'), today, dayPath)
  expect(book.form().decidedOn).toBe(today)
  book.set({ ...book.form(), decisions: { interview: 'given' } })
  book.follow(on('2026-11-03'))
  expect(book.consents()).toMatchObject([{ decidedOn: '2026-11-03', expiresOn: '2027-11-03' }])
  book.follow(on('2026-10-03'))
  expect(book.consents()).toMatchObject([{ decidedOn: '2026-10-03', expiresOn: '2027-10-03' }])
})

test('half a day moves nothing, and a day that was chosen for the decision stays', () => {
  const book = consentBook(draft('paper'), today, dayPath)
  book.follow(on('2026-11'))
  expect(book.form().decidedOn).toBe(today)
  book.set({ ...book.form(), decidedOn: '2026-11-05', decisions: { interview: 'given' } })
  book.follow(on('2026-11-03'))
  expect(book.consents()).toMatchObject([{ decidedOn: '2026-11-05' }])
})

test('in an interview face to face the day of the case says nothing about consent', () => {
  const book = consentBook(draft('guided'), today, dayPath)
  book.follow(on('2026-11-03'))
  expect(book.form().decidedOn).toBe(today)
})

test('a draft that is opened again knows its day', () => {
  const first = consentBook(draft('paper'), today, dayPath)
  first.set({ ...first.form(), decisions: { interview: 'given' } })
  first.follow(on('2026-11-03'))
  const saved = { ...draft('paper'), answers: on('2026-11-03'), consents: [...first.consents()] }
  const again = consentBook(saved, '2026-11-28', dayPath)
  again.follow(on('2026-11-04'))
  expect(again.consents()).toMatchObject([{ decidedOn: '2026-11-04' }])
  const undecided = consentBook({ ...saved, consents: [] }, '2026-11-28', dayPath)
  expect(undecided.form().decidedOn).toBe('2026-11-03')
})
