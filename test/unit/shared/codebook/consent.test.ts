import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consentDecisions,
  effectiveConsent,
  latestDecision,
  type ConsentEvent,
} from '#shared/codebook/consent.ts'

const event = (decidedOn: string, decision: string, more: Partial<ConsentEvent> = {}) => ({
  scope: 'statistics',
  decision,
  decidedOn,
  expiresOn: null,
  ...more,
})
const holds = (events: readonly ConsentEvent[], onDate = '2026-11-22') =>
  effectiveConsent(events, 'statistics', onDate)

describe('consent in effect', () => {
  test('needs a decision: silence, no and not asked are no', () => {
    expect(holds([])).toBe(false)
    expect(holds([event('2026-01-01', 'refused')])).toBe(false)
    expect(holds([event('2026-01-01', 'notAsked')])).toBe(false)
    expect(holds([event('2026-01-01', 'given')])).toBe(true)
  })

  test('one scope says nothing about another', () => {
    expect(holds([event('2026-01-01', 'given', { scope: 'interview' })])).toBe(false)
  })

  test('the latest decision counts, both ways', () => {
    expect(holds([event('2026-01-01', 'given'), event('2026-02-01', 'withdrawn')])).toBe(false)
    expect(holds([event('2026-01-01', 'refused'), event('2026-02-01', 'given')])).toBe(true)
  })

  test('a withdrawal on the day of the consent counts, in any order', () => {
    const both = [event('2026-01-01', 'given'), event('2026-01-01', 'withdrawn')]
    expect(holds(both)).toBe(false)
    expect(holds(both.toReversed())).toBe(false)
  })

  test('holds on its last day and not on the next', () => {
    const events = [event('2026-01-01', 'given', { expiresOn: '2026-11-22' })]
    expect(holds(events, '2026-11-22')).toBe(true)
    expect(holds(events, '2026-11-23')).toBe(false)
  })

  test('an expired consent does not bring back an older one', () => {
    const events = [
      event('2025-01-01', 'given'),
      event('2026-01-01', 'given', { expiresOn: '2026-06-30' }),
    ]
    expect(holds(events)).toBe(false)
  })

  test('a decision of tomorrow does not count today', () => {
    expect(holds([event('2026-11-23', 'given')])).toBe(false)
    expect(holds([event('2026-01-01', 'given'), event('2026-11-23', 'withdrawn')])).toBe(true)
  })

  test('an unknown decision is never a yes, and outweighs one of the same day', () => {
    expect(holds([event('2026-01-01', 'perhaps')])).toBe(false)
    expect(holds([event('2026-01-01', 'perhaps'), event('2026-01-01', 'given')])).toBe(false)
  })

  test('does not depend on the order in which events are read', () => {
    const events = fc.array(
      fc.record({
        scope: fc.constantFrom('statistics', 'interview'),
        decision: fc.constantFrom(...consentDecisions),
        decidedOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
        expiresOn: fc.constantFrom(null, '2027-01-01'),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(events, (list) => {
        expect(holds(list)).toBe(holds(list.toReversed()))
        const latest = latestDecision(list, 'statistics', '2026-11-22')
        for (const one of list.filter(({ scope }) => scope === 'statistics')) {
          expect(one.decidedOn <= (latest?.decidedOn ?? '')).toBe(true)
        }
      }),
    )
  })
})
