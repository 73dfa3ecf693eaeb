import type { home as english } from '../en/home.ts'
import type { Translated } from '../translated.ts'

export const home: Translated<typeof english> = {
  emptyTitle: 'មិនទាន់មានការសម្ភាសទេ',
  empty: 'សូមចាប់ផ្ដើមដោយការសម្ភាសមួយ ឬករណីមួយដែលអ្នកចាំច្បាស់។ Tessera សួរម្ដងមួយរឿង ហើយរក្សាទុកអ្វីដែលអ្នកវាយភ្លាមៗ។',
  thisWeek_zero: 'សប្ដាហ៍នេះគ្មានការចុះឈ្មោះថ្មីទេ។',
  thisWeek_one: 'សប្ដាហ៍នេះបានចុះឈ្មោះមនុស្ស {{count}} នាក់។',
  thisWeek_other: 'សប្ដាហ៍នេះបានចុះឈ្មោះមនុស្ស {{count}} នាក់។',
  inAll_one: 'ការិយាល័យនេះរក្សាទុក {{count}} ករណី។',
  inAll_other: 'ការិយាល័យនេះរក្សាទុក {{count}} ករណី។',
  pausedTitle: 'កំពុងរង់ចាំអ្នក',
  goOnWith: 'បន្តការសម្ភាសដែលអ្នកបានផ្អាក',
  pausedAt: 'បានរក្សាទុក {{moment}}',
  goOnHere: 'បន្ត {{code}}',
  recentTitle: 'ធ្វើការចុងក្រោយ',
  recentCaption: 'ករណីដែលបានធ្វើការចុងក្រោយ',
  allCases: 'ករណីទាំងអស់',
  changed: 'បានកែ',
  code: 'លេខកូដ',
  name: 'ឈ្មោះ',
  noName: 'មិនបានប្រាប់ឈ្មោះ',
  nameHidden: 'បានលាក់',
  backup: 'កំណត់ត្រាទាំងនេះមានតែនៅលើកុំព្យូទ័រនេះ។ បើវាខូច កំណត់ត្រានឹងបាត់។',
  practice:
    'នេះជាការិយាល័យសម្រាប់ហាត់។ សូមសាកការសម្ភាស របាយការណ៍ និងកញ្ចប់ឯកសារ៖ ពេលអ្នកចាក់សោ វានឹងត្រូវបានបំភ្លេច។',
}
