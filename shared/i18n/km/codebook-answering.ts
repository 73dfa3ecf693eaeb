import type { CodeWordsOf } from '../codebook-shape.ts'

export const missingReason: CodeWordsOf<'missingReason'> = {
  unknown: { label: 'មិនដឹង', definition: 'បានសួរហើយ តែបុគ្គលនោះមិនដឹង។' },
  notAsked: { label: 'មិនបានសួរ', definition: 'មិនទាន់មានអ្នកណាសួរ ឬមិនសួរល្អជាង។' },
  declined: {
    label: 'មិនចង់ប្រាប់',
    definition: 'បានសួរហើយ តែបុគ្គលនោះជ្រើសរើសមិនឆ្លើយ។ នេះជាសិទ្ធិរបស់គេ។',
  },
  notApplicable: { label: 'មិនពាក់ព័ន្ធ', definition: 'សំណួរនេះមិនត្រូវនឹងបុគ្គលនេះទេ។' },
}

export const answerSource: CodeWordsOf<'answerSource'> = {
  told: { label: 'បុគ្គលនោះប្រាប់', definition: 'បុគ្គលនោះបាននិយាយដូច្នេះ។' },
  document: { label: 'ឯកសារ', definition: 'បានឃើញក្នុងឯកសារ ដូចជាលិខិតឆ្លងដែន ឬកិច្ចសន្យា។' },
  thirdParty: { label: 'អ្នកផ្សេង', definition: 'គ្រួសារ ប៉ូលិស ឬអង្គការផ្សេងបានប្រាប់។' },
  observed: { label: 'បានសង្កេត', definition: 'បុគ្គលិកបានឃើញ ឬសន្និដ្ឋាន។' },
}

export const consentScope: CodeWordsOf<'consentScope'> = {
  interview: {
    label: 'ការសម្ភាស',
    definition: 'យើងនិយាយជាមួយអ្នកអំពីអ្វីដែលបានកើតឡើង ដើម្បីដឹងថាយើងអាចជួយអ្នកដូចម្ដេច។',
  },
  caseRecord: {
    label: 'ការរក្សាទុកកំណត់ត្រាករណី',
    definition:
      'យើងរក្សាទុកអ្វីដែលអ្នកប្រាប់ ដោយមានសុវត្ថិភាព ដើម្បីអាចជួយអ្នកបន្ត។ បើមិនយល់ព្រម យើងរក្សាទុកតែអ្វីដែលយើងចាំបាច់ត្រូវធ្វើ។',
  },
  contact: {
    label: 'ការទាក់ទងអ្នកម្ដងទៀត',
    definition: 'យើងអាចទូរសព្ទ ឬសរសេរទៅអ្នក តាមវិធីដែលអ្នកនិយាយថាមានសុវត្ថិភាព។',
  },
  pseudonymisedSharing: {
    label: 'ការចែករំលែកជាមួយអង្គការដៃគូ ដោយគ្មានឈ្មោះរបស់អ្នក',
    definition:
      'យើងអាចប្រាប់អង្គការដៃគូដែលប្រឆាំងការជួញដូរ អំពីអ្វីដែលបានកើតឡើងចំពោះអ្នក ដោយគ្មានឈ្មោះ អាសយដ្ឋាន ថ្ងៃខែពិតប្រាកដ ឬកំណត់សម្គាល់។ នៅមានហានិភ័យតិចតួចដែលគេអាចស្គាល់អ្នក។',
  },
  statistics: {
    label: 'ការរាប់បញ្ចូលក្នុងស្ថិតិ',
    definition: 'អ្នកត្រូវបានរាប់ក្នុងចំនួនសរុប និងគំនូសតាង។ ចំនួនតូចៗដែលអាចចង្អុលមកអ្នក ត្រូវបានលាក់។',
  },
  referral: {
    label: 'ការបញ្ជូនទៅអង្គការផ្សេង',
    definition: 'យើងអាចប្រាប់អង្គការមួយដែលអ្នកជ្រើសរើស នូវអ្វីដែលគេត្រូវការ ដើម្បីជួយអ្នក។',
  },
}

export const consentDecision: CodeWordsOf<'consentDecision'> = {
  given: { label: 'យល់ព្រម', definition: 'បុគ្គលនោះយល់ព្រម ក្រោយពេលបានពន្យល់។' },
  refused: { label: 'មិនយល់ព្រម', definition: 'បុគ្គលនោះបានបដិសេធ។ ជំនួយនៅតែបន្ត។' },
  withdrawn: { label: 'ដកការយល់ព្រមវិញ', definition: 'បុគ្គលនោះធ្លាប់យល់ព្រម ហើយបានដកវិញ។' },
  notAsked: { label: 'មិនបានសួរ', definition: 'មិនបានសួរទេ។ នេះរាប់ថាមិនយល់ព្រម។' },
}

export const consentGiver: CodeWordsOf<'consentGiver'> = {
  self: 'បុគ្គលនោះផ្ទាល់',
  guardian: 'អាណាព្យាបាល ដោយកុមារយល់ព្រម',
  socialWorker: 'បុគ្គលិកសង្គម ដោយកុមារយល់ព្រម',
}
