import type { EntityWordsOf } from '../codebook-shape.ts'

export const supportPlan: EntityWordsOf<'supportPlan'> = {
  type: {
    label: 'ប្រភេទផែនការ',
    ask: 'តើផែនការនេះអំពីអ្វី?',
    why: 'ផែនការមួយសម្រាប់រឿងមួយ ងាយអនុវត្តជាង។',
    definition: 'ប្រភេទនៃផែនការគាំទ្រ។',
    official: true,
  },
  objectives: {
    label: 'គោលបំណង',
    ask: 'តើអ្នកចង់សម្រេចបានអ្វី?',
    why: 'ផែនការជារបស់បុគ្គលនោះផ្ទាល់ តាមពាក្យរបស់គាត់។',
    definition: 'គោលបំណងនៃផែនការ។',
    official: true,
  },
  actionPlan: {
    label: 'ជំហាន',
    ask: 'តើជំហានណាមុន អ្នកណាធ្វើ ហើយត្រូវចប់ពេលណា?',
    why: 'ជំហានតូចៗដែលមានឈ្មោះ និងថ្ងៃ ទើបបានសម្រេច។',
    definition: 'ការពិពណ៌នាអំពីសកម្មភាពដែលត្រូវធ្វើ ដើម្បីសម្រេចផែនការ។',
    official: true,
  },
  plannedEndDate: {
    label: 'គ្រោងដល់',
    ask: 'តើត្រូវសម្រេចនៅពេលណា?',
    why: 'ថ្ងៃសម្រាប់ពិនិត្យផែនការរួមគ្នាម្ដងទៀត។',
    definition: 'ថ្ងៃដែលគ្រោងសម្រេចផែនការ។',
  },
  actualEndDate: {
    label: 'បានចប់នៅ',
    ask: 'តើផែនការចប់នៅពេលណា?',
    why: 'វាបង្ហាញថារឿងរ៉ាវត្រូវការពេលពិតប្រាកដប៉ុន្មាន។',
    definition: 'ថ្ងៃដែលផែនការបានចប់ ទោះសម្រេចបានឬទេ។',
  },
}
