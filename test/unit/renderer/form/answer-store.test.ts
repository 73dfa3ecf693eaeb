import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { answerStore, setValue } from '../../../../renderer/form/answer-store.ts'
import { sameAnswer, withCode, withValue } from '../../../../renderer/form/answer-change.ts'

describe('the answers of a form', () => {
  test('a change is heard by its own question and by nobody else', () => {
    const store = answerStore({})
    const heard: string[] = []
    store.subscribe('person.firstName', () => heard.push('firstName'))
    store.subscribe('person.secondName', () => heard.push('secondName'))
    setValue(store, 'person.firstName', 'Sok')
    expect(heard).toEqual(['firstName'])
  })

  test('other questions keep the same entry, so they are not drawn again', () => {
    const store = answerStore({ 'person.secondName': { value: 'Dara' } })
    const before = store.entry('person.secondName')
    setValue(store, 'person.firstName', 'Sok')
    expect(store.entry('person.secondName')).toBe(before)
  })

  test('whoever ended a subscription hears nothing more', () => {
    const store = answerStore({})
    let heard = 0
    const end = store.subscribeAll(() => {
      heard += 1
    })
    setValue(store, 'person.firstName', 'Sok')
    end()
    setValue(store, 'person.firstName', 'Soka')
    expect(heard).toBe(1)
  })

  test('a missing reason takes the place of the value, and taken back the value returns', () => {
    const store = answerStore({ 'person.firstName': { value: 'Sok', volunteered: true } })
    store.toggleReason('person.firstName', 'declined')
    expect(store.entry('person.firstName').answer).toEqual({
      value: null,
      missing: 'declined',
      volunteered: true,
    })
    store.toggleReason('person.firstName', 'unknown')
    store.toggleReason('person.firstName', 'unknown')
    expect(store.entry('person.firstName').answer).toEqual({ value: 'Sok', volunteered: true })
  })

  test('typing after a missing reason removes the reason', () => {
    const store = answerStore({})
    store.toggleReason('person.firstName', 'unknown')
    setValue(store, 'person.firstName', 'S')
    expect(store.entry('person.firstName').answer).toEqual({ value: 'S' })
  })

  test('an answer never holds a value and a missing reason at once', () => {
    const step = fc.oneof(
      fc.record({ value: fc.oneof(fc.string(), fc.nat(), fc.constant(null)) }),
      fc.record({
        reason: fc.constantFrom('unknown' as const, 'notAsked' as const, 'declined' as const),
      }),
    )
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const store = answerStore({})
        for (const one of steps) {
          if ('reason' in one) store.toggleReason('a.b', one.reason)
          else setValue(store, 'a.b', one.value)
          const answer = store.entry('a.b').answer
          const { value = null, missing } = answer ?? {}
          expect(value !== null && missing !== undefined).toBe(false)
        }
      }),
    )
  })

  test('only a question that was left may show an error; a stored answer was left long ago', () => {
    const store = answerStore({ 'person.age': { value: 900 } })
    expect(store.entry('person.age').left).toBe(true)
    expect(store.entry('person.firstName').left).toBe(false)
    store.leave('person.firstName')
    expect(store.entry('person.firstName').left).toBe(true)
  })
})

describe('changing an answer', () => {
  test('an empty text and an empty selection are no answer', () => {
    expect(withValue({ value: 'x', volunteered: true }, '')).toEqual({ value: null })
    expect(withValue(undefined, [])).toEqual({ value: null })
  })

  test('chosen codes follow the order of the list, however they were ticked', () => {
    const order = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...order)), (ticked) => {
        const chosen = ticked.reduce<readonly string[]>(
          (value, code) => withCode(value, code, true, order),
          [],
        )
        expect(chosen).toEqual(order.filter((code) => ticked.includes(code)))
      }),
    )
  })

  test('a code that the list no longer offers is kept until it is unticked', () => {
    expect(withCode(['old', 'b'], 'a', true, ['a', 'b'])).toEqual(['a', 'b', 'old'])
    expect(withCode(['old', 'b'], 'old', false, ['a', 'b'])).toEqual(['b'])
  })

  test('an absent answer and an emptied one are the same', () => {
    expect(sameAnswer(undefined, { value: null })).toBe(true)
    expect(sameAnswer({ value: 1 }, { value: 1, estimated: true })).toBe(false)
  })
})
