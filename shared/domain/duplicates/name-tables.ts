/** @file What stands around names and is no part of them, and names that are written short. */

/** Dropped wherever they stand as a word of their own. */
// prettier-ignore
export const noNames: ReadonlySet<string> = new Set([
  // Titles
  'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'madam', 'lok', 'neak', 'nai', 'nang', 'nangsao', 'khun',
  'bapak', 'pak', 'ibu', 'bu', 'haji', 'hajjah', 'hj', 'sdr', 'sdri', 'ginoo', 'ginoong', 'gng',
  'bb', 'binibining', 'mang', 'aling', 'kuya', 'ate', 'daw', 'ko', 'maung', 'u',
  // Between the parts
  'bin', 'binti', 'bte', 'b', 'bt', 'al', 'el', 'van', 'von', 'y', 'a/l', 'a/p',
  'de', 'del', 'dela', 'delos', 'la', 'las', 'los',
  // After the parts
  'jr', 'sr', 'ii', 'iii', 'iv',
])

/** Written in front of a name, also without a space. The longer one first. */
// prettier-ignore
export const titlesInFront: readonly string[] = [
  'លោកជំទាវ', 'លោកស្រី', 'លោក', 'អ្នកស្រី', 'កញ្ញា',
  'นางสาว', 'เด็กหญิง', 'เด็กชาย', 'น.ส.', 'ด.ญ.', 'ด.ช.', 'นาง', 'นาย', 'คุณ',
  'ທ່ານ', 'ທ້າວ', 'ນາງສາວ', 'ນາງ',
  'ဦး', 'ဒေါ်',
]

/** Spellings of one name that no rule of sound brings together, to the one they are compared as. */
// prettier-ignore
export const sameName: Readonly<Record<string, string>> = {
  ma: 'maria', mª: 'maria', mary: 'maria', marie: 'maria',
  md: 'muhammad', moh: 'muhammad', mohd: 'muhammad', muh: 'muhammad', mhd: 'muhammad',
  moch: 'muhammad', moc: 'muhammad', mohammad: 'muhammad', mohammed: 'muhammad',
  mohamad: 'muhammad', mohamed: 'muhammad', muhamad: 'muhammad', mochamad: 'muhammad',
  mochammad: 'muhammad', muhammed: 'muhammad',
  achmad: 'ahmad', akhmad: 'ahmad', ahmed: 'ahmad', akhmed: 'ahmad',
  abd: 'abdul', abdoel: 'abdul', abdel: 'abdul',
  jusuf: 'yusuf', joesoef: 'yusuf', yousef: 'yusuf', yosef: 'yusuf',
  sto: 'santo', sta: 'santa', fco: 'francisco', guill: 'guillermo',
}
