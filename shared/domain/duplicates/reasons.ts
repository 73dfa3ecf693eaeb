/** @file Why two records may be about one person, and what speaks against it: closed lists with words. */

export const reasonIds = [
  'sameName',
  'partsSwapped',
  'soundsAlike',
  'otherScript',
  'oneLetterDifferent',
  'spelledAlike',
  'partOfName',
  'sameBirthdate',
  'birthdateSwapped',
  'birthdateOneDigit',
  'sameBirthMonth',
  'sameBirthYear',
  'nearBirthYear',
  'sameSex',
  'sameCitizenship',
  'samePlace',
  'sameIdentityNumber',
  'identityNumberOneDigit',
  'sameContact',
] as const
export type Reason = (typeof reasonIds)[number]

export const doubtIds = ['otherBirth', 'otherSex', 'otherIdentityNumber'] as const
export type Doubt = (typeof doubtIds)[number]

/** What one comparison came to. */
export interface Evidence {
  /** In bits, see weights.ts; negative speaks against. */
  readonly weight: number
  readonly reasons: readonly Reason[]
  readonly doubts: readonly Doubt[]
}

export const noEvidence: Evidence = { weight: 0, reasons: [], doubts: [] }
