/** @file Codes about a person and their family. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const maritalStatus: CodeWordsOf<'maritalStatus'> = {
  Single: 'Walang asawa',
  Married: 'May asawa (kasal)',
  Widowed: 'Balo',
  Divorced: 'Diborsiyado o annulled',
  Separated: 'Hiwalay',
  RegisteredPartnership: 'Rehistradong pagsasama',
}

export const educationLevel: CodeWordsOf<'educationLevel'> = {
  EarlyChildhoodEducation: 'Maagang edukasyon (daycare, kinder)',
  PrimaryEducation: 'Elementarya',
  LowerSecondaryEducation: 'Junior high school',
  UpperSecondaryEducation: 'Senior high school',
  PostSecondaryNonTertiaryEducation: 'Lampas high school, hindi kolehiyo',
  ShortCycleTertiaryEducation: 'Maikling kurso sa kolehiyo',
  BachelorsOrEquivalentLevel: 'Bachelor’s degree o katumbas',
  MastersOrEquivalentLevel: 'Master’s degree o katumbas',
  DoctoralOrEquivalentLevel: 'Doctoral degree o katumbas',
}

export const difficulty: CodeWordsOf<'difficulty'> = {
  NoDifficulty: 'Hindi nahihirapan',
  SomeDifficulty: 'Medyo nahihirapan',
  ALotOfDifficulty: 'Hirap na hirap',
  CannotDoAtAll: 'Hindi talaga magawa',
}

export const familyRelation: CodeWordsOf<'familyRelation'> = {
  Child: 'Anak',
  Spouse: 'Asawa o kinakasama',
  Parent: 'Ina o ama',
  Sibling: 'Kapatid',
  Grandparent: 'Lolo o lola',
  OtherRelative: 'Iba pang kamag-anak',
  Guardian: 'Guardian',
  Friend: 'Kaibigan',
  Other: 'Ibang tao',
}
