/** @file Codes about a person and their family. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const maritalStatus: CodeWordsOf<'maritalStatus'> = {
  Single: 'Single',
  Married: 'Married',
  Widowed: 'Widowed',
  Divorced: 'Divorced',
  Separated: 'Separated',
  RegisteredPartnership: 'Registered partnership',
}

export const educationLevel: CodeWordsOf<'educationLevel'> = {
  EarlyChildhoodEducation: 'Early childhood education',
  PrimaryEducation: 'Primary education',
  LowerSecondaryEducation: 'Lower secondary education',
  UpperSecondaryEducation: 'Upper secondary education',
  PostSecondaryNonTertiaryEducation: 'Post-secondary non-tertiary education',
  ShortCycleTertiaryEducation: 'Short-cycle tertiary education',
  BachelorsOrEquivalentLevel: 'Bachelor’s or equivalent level',
  MastersOrEquivalentLevel: 'Master’s or equivalent level',
  DoctoralOrEquivalentLevel: 'Doctoral or equivalent level',
}

export const difficulty: CodeWordsOf<'difficulty'> = {
  NoDifficulty: 'No difficulty',
  SomeDifficulty: 'Some difficulty',
  ALotOfDifficulty: 'A lot of difficulty',
  CannotDoAtAll: 'Cannot do it at all',
}

export const familyRelation: CodeWordsOf<'familyRelation'> = {
  Child: 'Child',
  Spouse: 'Husband, wife or partner',
  Parent: 'Mother or father',
  Sibling: 'Sister or brother',
  Grandparent: 'Grandparent',
  OtherRelative: 'Other relative',
  Guardian: 'Guardian',
  Friend: 'Friend',
  Other: 'Somebody else',
}
