import { codeList, ownList } from '../code-list.ts'
import { htcds } from './source.ts'

export const maritalStatus = codeList('maritalStatus', htcds, [
  'Single',
  'Married',
  'Widowed',
  'Divorced',
  'Separated',
  'RegisteredPartnership',
])

/** ISCED 2011 levels, as HTCDS names them. */
export const educationLevel = codeList('educationLevel', `${htcds}, after ISCED 2011`, [
  'EarlyChildhoodEducation',
  'PrimaryEducation',
  'LowerSecondaryEducation',
  'UpperSecondaryEducation',
  'PostSecondaryNonTertiaryEducation',
  'ShortCycleTertiaryEducation',
  'BachelorsOrEquivalentLevel',
  'MastersOrEquivalentLevel',
  'DoctoralOrEquivalentLevel',
])

/** The four answers of the Washington Group short set on functioning. */
export const difficulty = codeList('difficulty', 'Washington Group short set on functioning', [
  { code: 'NoDifficulty', htcds: null },
  { code: 'SomeDifficulty', htcds: null },
  { code: 'ALotOfDifficulty', htcds: null },
  { code: 'CannotDoAtAll', htcds: null },
])

/** How somebody belongs to the person a case is about. */
export const familyRelation = ownList('familyRelation', [
  'Child',
  'Spouse',
  'Parent',
  'Sibling',
  'Grandparent',
  'OtherRelative',
  'Guardian',
  'Friend',
  'Other',
])
