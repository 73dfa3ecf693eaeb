/** @file Codes about a person and their family. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const maritalStatus: CodeWordsOf<'maritalStatus'> = {
  Single: 'Belum menikah',
  Married: 'Menikah',
  Widowed: 'Cerai mati',
  Divorced: 'Cerai hidup',
  Separated: 'Pisah tanpa cerai',
  RegisteredPartnership: 'Hidup bersama yang tercatat resmi',
}

export const educationLevel: CodeWordsOf<'educationLevel'> = {
  EarlyChildhoodEducation: 'Pendidikan anak usia dini',
  PrimaryEducation: 'Sekolah dasar (SD) atau sederajat',
  LowerSecondaryEducation: 'Sekolah menengah pertama (SMP)',
  UpperSecondaryEducation: 'Sekolah menengah atas (SMA, SMK)',
  PostSecondaryNonTertiaryEducation: 'Setelah SMA, bukan perguruan tinggi',
  ShortCycleTertiaryEducation: 'Diploma jangka pendek',
  BachelorsOrEquivalentLevel: 'Sarjana (S1) atau sederajat',
  MastersOrEquivalentLevel: 'Magister (S2) atau sederajat',
  DoctoralOrEquivalentLevel: 'Doktor (S3) atau sederajat',
}

export const difficulty: CodeWordsOf<'difficulty'> = {
  NoDifficulty: 'Tidak ada kesulitan',
  SomeDifficulty: 'Sedikit kesulitan',
  ALotOfDifficulty: 'Banyak kesulitan',
  CannotDoAtAll: 'Tidak bisa sama sekali',
}

export const familyRelation: CodeWordsOf<'familyRelation'> = {
  Child: 'Anak',
  Spouse: 'Suami, istri atau pasangan',
  Parent: 'Ibu atau ayah',
  Sibling: 'Kakak atau adik',
  Grandparent: 'Kakek atau nenek',
  OtherRelative: 'Kerabat lain',
  Guardian: 'Wali',
  Friend: 'Teman',
  Other: 'Orang lain',
}
