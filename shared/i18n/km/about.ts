import type { about as english } from '../en/about.ts'
import type { Translated } from '../translated.ts'

export const about: Translated<typeof english> = {
  title: 'អំពី Tessera',
  context:
    'ទិន្នន័យករណីសម្រាប់អង្គការតូចៗដែលជួយជនរងគ្រោះដោយការជួញដូរមនុស្ស៖ រក្សាឱ្យមានសុវត្ថិភាព កំណត់និយមន័យដូចគ្នា និងចែករំលែកដោយប្រុងប្រយ័ត្ន។',
  version: 'កំណែ',
  electron: 'ដំណើរការលើ Electron',
  codebook: 'និយមន័យ',
  licence: 'អាជ្ញាប័ណ្ណ',
  licenceValue: 'Apache License 2.0',
  standard: 'ប្រភពនៃនិយមន័យ',
  standardText:
    'សំណួរ និងលេខកូដត្រូវបានកែសម្រួលពីស្តង់ដារទិន្នន័យករណីជួញដូរមនុស្ស (HTCDS) របស់អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍ (IOM) ប្រើក្រោមអាជ្ញាប័ណ្ណ Creative Commons Attribution 4.0 International (CC BY 4.0)។ យើងបានកែ និងបន្ថែមលើវា។ IOM មិនបានពិនិត្យ អនុម័ត ឬគាំទ្រ Tessera ទេ។',
  fonts: 'ពុម្ពអក្សរ',
  fontsText:
    'Noto Sans, Noto Sans Khmer និង Noto Sans Mono ដោយអ្នកនិពន្ធគម្រោង Noto ក្រោមអាជ្ញាប័ណ្ណ SIL Open Font License 1.1។',
  software: 'កម្មវិធីនៅខាងក្នុង',
  softwareText: 'Tessera ពឹងផ្អែកលើស្នាដៃរបស់មនុស្សជាច្រើន។ ផ្នែកនីមួយៗរក្សាអាជ្ញាប័ណ្ណរបស់ខ្លួន។',
  name: 'ផ្នែក',
  partLicence: 'អាជ្ញាប័ណ្ណ',
  showLicence: 'អានអាជ្ញាប័ណ្ណរបស់ {{name}}',
  read: 'អាន',

  settingsTitle: 'ការកំណត់',
  settingsContext: 'សម្រាប់ការិយាល័យនេះ និងកុំព្យូទ័រនេះ។',
  language: 'ភាសា',
  languageHint: 'ប្ដូរភ្លាមៗ សម្រាប់មនុស្សគ្រប់គ្នាដែលប្រើកុំព្យូទ័រនេះ។',
  organisation: 'ការិយាល័យ',
  organisationName: 'អង្គការ',
  country: 'ប្រទេស',
  you: 'អ្នក',
  computer: 'កុំព្យូទ័រនេះ',
  lockAfter: 'ចាក់សោដោយខ្លួនឯង',
  lockAfterValue: 'ក្រោយប្រាំនាទីគ្មានការងារ ពេលចាក់សោអេក្រង់ និងពេលកុំព្យូទ័រដេក',
  network: 'អ៊ីនធឺណិត',
  networkValue: 'មិនប្រើ',
  toAbout: 'អំពី Tessera និងអាជ្ញាប័ណ្ណ',
}
