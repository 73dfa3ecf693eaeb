import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

export const gender = codeList('gender', htcds, [
  'Feminine',
  'Masculine',
  'TransgenderFeminine',
  'TransgenderMasculine',
  'NonConforming',
  // Read on import only: "unknown" and "not asked" are reasons, kept apart, and exported as this.
  { code: 'NonSpecifiedUnknown', htcds: 'NonSpecifiedUnknown', retired: true },
])
