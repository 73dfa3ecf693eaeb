import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceText, typedReference } from '#shared/domain/audit-reference.ts'

const hash = fc.string({
  unit: fc.nat(15).map((digit) => digit.toString(16)),
  minLength: 64,
  maxLength: 64,
})
const seq = fc.integer({ min: 1, max: 999_999_999 })

test('what is printed is read back, however it is spaced and whatever dash is typed', () => {
  fc.assert(
    fc.property(
      seq,
      hash,
      fc.constantFrom('-', ' - ', '–', '—', '‑'),
      fc.boolean(),
      (number, code, dash, capitals) => {
        const printed = referenceText(number, code).replace('-', dash)
        expect(typedReference(capitals ? printed.toUpperCase() : printed)).toEqual({
          seq: number,
          head: code.slice(0, 16),
        })
      },
    ),
  )
})

test('the digits of a Khmer or Thai keyboard are taken', () => {
  expect(typedReference('១២០៤-9f3c01ab77de4502')).toEqual({ seq: 1204, head: '9f3c01ab77de4502' })
  expect(typedReference('๑๒-9f3c๐๑ab77de4502')).toEqual({ seq: 12, head: '9f3c01ab77de4502' })
})

test.each([
  '',
  '12',
  '12-',
  '-9f3c01ab77de4502',
  '12-9f3c01ab77de450',
  '12-9f3c01ab77de450g',
  'abc',
])('that is no reference: "%s"', (typed) => {
  expect(typedReference(typed)).toBeNull()
})
