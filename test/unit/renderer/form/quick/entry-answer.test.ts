import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Answer } from '#shared/codebook/answer.ts'
import { fieldOf, intakeFields } from '#shared/codebook/codebook.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import { answerOf, entryOf } from '../../../../../renderer/form/quick/entry-answer.ts'
import { suggestions } from '../../../../../renderer/form/quick/find-code.ts'
import { optionSource } from '../../../../../renderer/form/quick/option-source.ts'
import { canBeEstimated, isText, readEntry } from '../../../../../renderer/form/quick/read-entry.ts'
import { anyAnswer } from '#test/support/any-answer.ts'

const optionsOf = optionSource('en', { yes: 'Yes', no: 'No' })
const today = '2026-11-27'

function typed(path: string, text: string, before?: Answer): Answer {
  const field = fieldOf(path)
  const spec = { field, options: optionsOf(field), reasons: true } as const
  return answerOf(field, readEntry(text, spec), before)
}

test('every answer is understood from the way it is shown, with its marks, its note and its source', () => {
  const some = fc.constantFrom(...intakeFields)
  const answered = some.chain((field) =>
    anyAnswer(field, today).map((answer) => ({ field, answer })),
  )
  fc.assert(
    fc.property(answered, ({ field, answer }) => {
      const literal = isText(field) && entryOf(field, answer).startsWith('=')
      const shown: Answer = {
        ...answer,
        estimated: answer.value !== null && canBeEstimated(field) && answer.estimated,
        // What is taken to the letter holds no mark.
        volunteered: !literal && answer.volunteered,
      }
      const back = typed(field.path, entryOf(field, shown), shown)
      expect(back.value).toEqual(shown.value)
      expect(back.missing).toBe(shown.missing)
      expect(back.note).toBe(shown.note)
      expect(back.estimated ?? false).toBe(shown.estimated ?? false)
      expect(back.volunteered ?? false).toBe(shown.volunteered ?? false)
      if (shown.value !== null) expect(back.source).toBe(shown.source)
    }),
    { numRuns: 600 },
  )
})

test('every code that is written out is understood, also where another one is called so', () => {
  const written = intakeFields.filter(({ list }) => list?.searchable === true)
  expect(written.map(({ path }) => path)).toContain('case.interviewLanguage')
  for (const field of written) {
    const several = field.kind === 'choices'
    const wrong = optionsOf(field).filter(({ code }) => {
      const { value } = typed(field.path, `${code}!`)
      return (several && Array.isArray(value) ? value.join() : value) !== code
    })
    expect(wrong).toEqual([])
  }
  expect(typed('case.interviewLanguage', 'tha')).toEqual({ value: 'tha' })
  const offered = suggestions('tha', optionsOf(fieldOf('case.interviewLanguage')), 9)
  expect(offered.map(({ label }) => label)).toEqual(['Thai', 'Tha'])
})

test('what is not understood is kept to the letter, is wrong, and is shown again as it was typed', () => {
  for (const [path, text] of [
    ['person.gender', 'fx'],
    ['person.birthdate', '31 2 2004'],
    ['victim.exploitationTypes', '1 4 99'],
    ['person.ageAtRegistration', '~about 16'],
    ['case.safeNow', 'maybe'],
  ] as const) {
    const answer = typed(path, text)
    expect(checkAnswer(fieldOf(path), answer, today)).not.toBe(null)
    expect(entryOf(fieldOf(path), answer)).toBe(text)
  }
})

test('an emptied box keeps the note and forgets the rest', () => {
  const before: Answer = { value: 'Feminine', volunteered: true, source: 'told', note: 'whispered' }
  expect(typed('person.gender', '', before)).toEqual({ value: null, note: 'whispered' })
})
