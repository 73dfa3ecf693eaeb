/** @file Codes about how an interview is held. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const presentPerson: CodeWordsOf<'presentPerson'> = {
  NobodyElse: 'គ្មានអ្នកផ្សេង',
  Interpreter: 'អ្នកបកប្រែ',
  Guardian: 'អាណាព្យាបាល',
  SocialWorker: 'បុគ្គលិកសង្គម',
  FamilyMember: 'សមាជិកគ្រួសារ',
  Friend: 'មិត្តភក្ដិ',
  PoliceOfficer: 'មន្ត្រីប៉ូលិស',
  Employer: { label: 'និយោជក ឬអ្នកដែលគេចាត់មក', definition: 'សូមសុំនិយាយដោយឡែកជាមុនសិន។' },
  Other: 'អ្នកផ្សេង',
}

export const interpreterUse: CodeWordsOf<'interpreterUse'> = {
  NotNeeded: 'មិនត្រូវការ',
  TrustedInterpreter: 'មាន ជាអ្នកដែលបុគ្គលនោះទុកចិត្ត',
  FamilyOrFriend: {
    label: 'គ្រួសារ មិត្តភក្ដិ ឬអ្នកដែលនៅទីនោះ',
    definition: 'តែពេលរកអ្នកផ្សេងមិនបាន ហើយមិនដែលសម្រាប់សំណួរអំពីអំពើហិង្សាឡើយ។',
  },
  NeededAndMissing: 'ត្រូវការ តែរកមិនបាន',
}

export const toldTopic: CodeWordsOf<'toldTopic'> = {
  Identity: 'គាត់ជានរណា',
  Recruitment: 'ចាប់ផ្ដើមដូចម្ដេច',
  Journey: 'ដំណើរ',
  Exploitation: 'ការកេងប្រវ័ញ្ច',
  Control: 'អ្វីដែលចងគាត់ទុក',
  Health: 'សុខភាព',
  Family: 'គ្រួសារ',
  Other: 'រឿងផ្សេង',
}
