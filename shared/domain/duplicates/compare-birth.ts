/** @file How much two dates of birth agree, each as precise as it is known. */
import { distance } from './distance.ts'
import { noEvidence, type Doubt, type Evidence, type Reason } from './reasons.ts'
import type { Birth } from './traits.ts'
import { birthWeights } from './weights.ts'

const evidence = (weight: number, reason: Reason): Evidence => ({
  weight,
  reasons: [reason],
  doubts: [],
})

const against = (weight: number, doubt: Doubt): Evidence => ({
  weight,
  reasons: [],
  doubts: [doubt],
})

const day = 10
const month = 7

export function compareBirths(a: Birth | null, b: Birth | null): Evidence {
  if (a === null || b === null) return noEvidence
  const precise = Math.min(a.date?.length ?? 0, b.date?.length ?? 0)
  const found = a.date !== null && b.date !== null ? byDates(a.date, b.date, precise) : null
  return found ?? byYears(a, b, precise)
}

/** `null`: as precise as both are known, they are two dates. */
function byDates(a: string, b: string, precise: number): Evidence | null {
  if (a.slice(0, precise) === b.slice(0, precise)) return sameDate(a, precise)
  if (precise !== day) return null
  if (isSwapped(a, b)) return evidence(birthWeights.swapped, 'birthdateSwapped')
  return distance(a, b, 1) === 1 ? evidence(birthWeights.oneDigit, 'birthdateOneDigit') : null
}

function sameDate(date: string, precise: number): Evidence {
  if (precise < month) return evidence(birthWeights.sameYear, 'sameBirthYear')
  if (precise < day) return evidence(birthWeights.sameMonth, 'sameBirthMonth')
  const { sameDateFirstOfYear, sameDate: same } = birthWeights
  return evidence(date.endsWith('-01-01') ? sameDateFirstOfYear : same, 'sameBirthdate')
}

function byYears(a: Birth, b: Birth, precise: number): Evidence {
  const apart = Math.max(0, a.from - b.to, b.from - a.to)
  const guessed = a.estimated || b.estimated || precise === 0
  // Two exact days that differ are two days, however near.
  if (precise > 4 && !guessed)
    return apart === 0
      ? {
          weight: birthWeights.sameYearOtherDay,
          reasons: ['sameBirthYear'],
          doubts: ['otherBirth'],
        }
      : against(birthWeights.other, 'otherBirth')
  if (apart <= 1)
    return evidence(
      birthWeights.oneYear,
      apart === 0 && precise > 0 ? 'sameBirthYear' : 'nearBirthYear',
    )
  if (apart === 2) return evidence(birthWeights.twoYears, 'nearBirthYear')
  // People are often taken for older or younger than they are.
  if (guessed && apart <= 5) return against(birthWeights.otherEstimated, 'otherBirth')
  return against(birthWeights.other, 'otherBirth')
}

/** 2004-03-05 and 2004-05-03. */
function isSwapped(a: string, b: string): boolean {
  return (
    a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)
  )
}
