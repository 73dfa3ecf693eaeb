/** @file Codes about a person and their family. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const maritalStatus: CodeWordsOf<'maritalStatus'> = {
  Single: 'នៅលីវ',
  Married: 'រៀបការហើយ',
  Widowed: 'ម៉ាយ (ប្ដី ឬប្រពន្ធស្លាប់)',
  Divorced: 'លែងលះ',
  Separated: 'បែកគ្នា',
  RegisteredPartnership: 'ភាពជាដៃគូដែលបានចុះបញ្ជី',
}

export const educationLevel: CodeWordsOf<'educationLevel'> = {
  EarlyChildhoodEducation: 'អប់រំកុមារតូច',
  PrimaryEducation: 'បឋមសិក្សា',
  LowerSecondaryEducation: 'មធ្យមសិក្សាបឋមភូមិ',
  UpperSecondaryEducation: 'មធ្យមសិក្សាទុតិយភូមិ',
  PostSecondaryNonTertiaryEducation: 'ក្រោយមធ្យមសិក្សា មិនមែនឧត្ដមសិក្សា',
  ShortCycleTertiaryEducation: 'ឧត្ដមសិក្សារយៈពេលខ្លី',
  BachelorsOrEquivalentLevel: 'បរិញ្ញាបត្រ ឬសមមូល',
  MastersOrEquivalentLevel: 'បរិញ្ញាបត្រជាន់ខ្ពស់ ឬសមមូល',
  DoctoralOrEquivalentLevel: 'បណ្ឌិត ឬសមមូល',
}

export const difficulty: CodeWordsOf<'difficulty'> = {
  NoDifficulty: 'មិនពិបាក',
  SomeDifficulty: 'ពិបាកខ្លះ',
  ALotOfDifficulty: 'ពិបាកច្រើន',
  CannotDoAtAll: 'ធ្វើមិនបានសោះ',
}

export const familyRelation: CodeWordsOf<'familyRelation'> = {
  Child: 'កូន',
  Spouse: 'ប្ដី ប្រពន្ធ ឬដៃគូ',
  Parent: 'ម្ដាយ ឬឪពុក',
  Sibling: 'បងប្អូនបង្កើត',
  Grandparent: 'ជីដូន ឬជីតា',
  OtherRelative: 'សាច់ញាតិផ្សេង',
  Guardian: 'អាណាព្យាបាល',
  Friend: 'មិត្តភក្ដិ',
  Other: 'អ្នកផ្សេង',
}
