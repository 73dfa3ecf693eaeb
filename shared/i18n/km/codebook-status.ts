/** @file Trafficking status. The official definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

const assistance =
  'សម្រាប់គោលបំណងទទួលជំនួយ អង្គការចាត់ទុកបុគ្គលណាម្នាក់ជា «ជនរងគ្រោះនៃការជួញដូរ» បើគេត្រូវបានជ្រើសរើស ដឹកជញ្ជូន ប្រគល់បន្ត ផ្ដល់ទីជម្រក ឬទទួលយក ដោយបុគ្គលណាម្នាក់ ក្នុងគោលបំណងកេងប្រវ័ញ្ច។ អង្គការក៏ចាត់ទុកជនចំណាកស្រុកណាម្នាក់ជា «ជនរងគ្រោះនៃការជួញដូរ» ដែរ បើគេរងការកេងប្រវ័ញ្ចផ្លូវភេទ ពលកម្មដោយបង្ខំ ទាសភាព ឬការអនុវត្តស្រដៀងទាសភាព ភាពជាខ្ញុំបម្រើ ការដកយកសរីរាង្គ ឬការកេងប្រវ័ញ្ចស្រដៀងគ្នា។ ការកេងប្រវ័ញ្ចអាចចាត់ទុកថាជាអំពើទាញផលពីអ្វីមួយ ឬអ្នកណាម្នាក់ ជាពិសេសការទាញផលដោយអយុត្តិធម៌ពីអ្នកដទៃ ដើម្បីប្រយោជន៍ខ្លួន។'

export const traffickingStatus: CodeWordsOf<'traffickingStatus'> = {
  PossibleVictimOfTrafficking: {
    label: 'អាចជាជនរងគ្រោះនៃការជួញដូរ',
    definition: `អ្នកដែលអាចជាជនរងគ្រោះនៃការជួញដូរ តែមិនទាន់ត្រូវបានផ្ទៀងផ្ទាត់។ ${assistance}`,
    official: true,
  },
  ActualVictimOfTrafficking: {
    label: 'ជនរងគ្រោះនៃការជួញដូរ',
    definition: `អ្នកដែលត្រូវបានកំណត់ថាជាជនរងគ្រោះនៃការជួញដូរ។ ${assistance}`,
    official: true,
  },
  NotAVictimOfTrafficking: {
    label: 'មិនមែនជាជនរងគ្រោះនៃការជួញដូរ',
    definition: `អ្នកដែលត្រូវបានកំណត់ថាមិនមែនជាជនរងគ្រោះនៃការជួញដូរ ហើយព័ត៌មានរបស់គេត្រូវបានបញ្ចូលក្នុងប្រព័ន្ធគ្រប់គ្រងករណី។ ${assistance}`,
    official: true,
  },
}

export const decidingBody: CodeWordsOf<'decidingBody'> = {
  Police: 'ប៉ូលិស',
  NGO: 'អង្គការក្រៅរដ្ឋាភិបាល',
  CourtOrProsecution: 'តុលាការ ឬអយ្យការ',
  NonPoliceGovernmentalOrganization: 'ស្ថាប័នរដ្ឋក្រៅពីប៉ូលិស',
  Other: 'ផ្សេងទៀត',
}
