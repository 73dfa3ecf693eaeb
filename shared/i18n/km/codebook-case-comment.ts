import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseComment: EntityWordsOf<'caseComment'> = {
  comment: {
    label: 'មតិ',
    ask: 'តើមានអ្វីថ្មីក្នុងករណីនេះ?',
    why: 'មិត្តរួមការងារដែលយាមយប់នេះ គួររកឃើញអ្វីដែលអ្នកដឹង។',
    definition: 'ព័ត៌មានថ្មីជាផ្លូវការ ពីអ្នកទទួលបន្ទុកករណី អំពីករណីនេះ។',
    official: true,
  },
  date: {
    label: 'ថ្ងៃ',
    ask: 'តើនេះអំពីថ្ងៃណា?',
    why: 'មតិត្រូវបានអានតាមលំដាប់ថ្ងៃ។',
    definition: 'ថ្ងៃដែលមតិនេះនិយាយអំពី។',
  },
}
