import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareCaseCode, makeCaseCode, readCaseCode } from '#shared/domain/case-code.ts'

const picks = fc.array(fc.nat({ max: 22 }), { minLength: 7, maxLength: 7 })

function codeFrom(numbers: readonly number[]): string {
  let next = 0
  return makeCaseCode(() => numbers[next++] ?? 0)
}

test('a code has two groups of four and reads back in any typing', () => {
  fc.assert(
    fc.property(picks, (numbers) => {
      const code = codeFrom(numbers)
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/u)
      expect(readCaseCode(code)).toBe(code)
      expect(readCaseCode(` ${bareCaseCode(code).toLowerCase()} `)).toBe(code)
    }),
  )
})

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(picks, fc.nat({ max: 7 }), fc.nat({ max: 22 }), (numbers, position, other) => {
      const bare = bareCaseCode(codeFrom(numbers))
      const wrong = Array.from(bare)
      wrong[position] = '234679CDFGHJKMNPQRTVWXY'.charAt(other)
      fc.pre(wrong.join('') !== bare)
      expect(readCaseCode(wrong.join(''))).toBeNull()
    }),
  )
})

test('two exchanged characters are always noticed', () => {
  fc.assert(
    fc.property(picks, fc.nat({ max: 7 }), fc.nat({ max: 7 }), (numbers, one, two) => {
      const bare = bareCaseCode(codeFrom(numbers))
      const wrong = Array.from(bare)
      wrong[one] = bare.charAt(two)
      wrong[two] = bare.charAt(one)
      fc.pre(wrong.join('') !== bare)
      expect(readCaseCode(wrong.join(''))).toBeNull()
    }),
  )
})

test('a code holds no vowel and nothing that looks like something else', () => {
  fc.assert(
    fc.property(picks, (numbers) => {
      expect(codeFrom(numbers)).not.toMatch(/[AEIOU01LZS58B]/u)
    }),
  )
})

test.each(['', 'K7QD', 'K7QD-3MX', 'hello', 'OOOO-OOOO'])('%j is no code', (typed) => {
  expect(readCaseCode(typed)).toBeNull()
})
