/** @file Sex, citizenship, place, documents and contacts: what is the same or it is not. */
import { distance } from './distance.ts'
import { noEvidence, type Evidence } from './reasons.ts'
import {
  citizenshipWeights,
  contactWeights,
  identifierWeights,
  placeWeights,
  sexWeights,
} from './weights.ts'

/** What somebody may be taken for by another interviewer; a code that is not here matches all. */
const takenFor: Readonly<Record<string, 'woman' | 'man'>> = { Feminine: 'woman', Masculine: 'man' }

export function compareSex(a: string | null, b: string | null): Evidence {
  if (a === null || b === null) return noEvidence
  const [one, other] = [takenFor[a], takenFor[b]]
  if (a === b && one !== undefined)
    return { weight: sexWeights.same, reasons: ['sameSex'], doubts: [] }
  if (one === undefined || other === undefined) return noEvidence
  return { weight: sexWeights.other, reasons: [], doubts: ['otherSex'] }
}

const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one))

export function compareCitizenship(a: readonly string[], b: readonly string[]): Evidence {
  if (a.length === 0 || b.length === 0) return noEvidence
  return share(a, b)
    ? { weight: citizenshipWeights.same, reasons: ['sameCitizenship'], doubts: [] }
    : { weight: citizenshipWeights.other, reasons: [], doubts: [] }
}

type Places = Readonly<Record<string, string>>

export function comparePlaces(a: Places, b: Places): Evidence {
  const both = Object.keys(a).filter((path) => b[path] !== undefined)
  if (both.length === 0) return noEvidence
  const same = both.filter((path) => a[path] === b[path]).length
  if (same === 0) return { weight: placeWeights.other, reasons: [], doubts: [] }
  const weight = Math.min(placeWeights.most, same * placeWeights.each)
  return { weight, reasons: ['samePlace'], doubts: [] }
}

export function compareIdentifiers(a: readonly string[], b: readonly string[]): Evidence {
  if (a.length === 0 || b.length === 0) return noEvidence
  if (share(a, b))
    return { weight: identifierWeights.same, reasons: ['sameIdentityNumber'], doubts: [] }
  const near = a.some((one) => one.length >= 7 && b.some((other) => distance(one, other, 1) <= 1))
  if (near)
    return { weight: identifierWeights.oneDigit, reasons: ['identityNumberOneDigit'], doubts: [] }
  return { weight: identifierWeights.other, reasons: [], doubts: ['otherIdentityNumber'] }
}

export function compareContacts(a: readonly string[], b: readonly string[]): Evidence {
  if (!share(a, b)) return noEvidence
  return { weight: contactWeights.same, reasons: ['sameContact'], doubts: [] }
}
