/** @file Codes about how consent was given. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const assent: CodeWordsOf<'assent'> = {
  Given: 'កុមារយល់ព្រម',
  Refused: { label: 'កុមារមិនយល់ព្រម', definition: 'ពេលនោះគឺមិនយល់ព្រម ទោះមនុស្សពេញវ័យសម្រេចយ៉ាងណាក៏ដោយ។' },
  NotAsked: 'មិនបានសួរកុមារ',
}

export const consentMethod: CodeWordsOf<'consentMethod'> = {
  Spoken: 'ដោយវាចា',
  Written: 'ចុះហត្ថលេខា',
  Thumbprint: 'ផ្ដិតមេដៃ',
}

export const consentPoint: CodeWordsOf<'consentPoint'> = {
  Voluntary: {
    label: 'ស្ម័គ្រចិត្ត',
    definition: 'ការនិយាយ ឬមិននិយាយ ជាជម្រើសរបស់បុគ្គលនោះ។ ជំនួយមិនអាស្រ័យលើវាទេ។',
  },
  Purpose: { label: 'គោលបំណងនៃការសម្ភាស', definition: 'ហេតុអ្វីយើងសួរសំណួរទាំងនេះ។' },
  UseOfData: { label: 'ការប្រើប្រាស់ចម្លើយ', definition: 'អ្នកណានៅទីនេះអាចអានបាន ហើយអ្នកណាអាចទទួលបានអ្វី។' },
  Research: {
    label: 'ការប្រើដោយគ្មានឈ្មោះ សម្រាប់ការស្រាវជ្រាវ',
    definition: 'អ្វីដែលអាចរាប់ ឬសិក្សា ដោយមិនប្រាប់ថាជានរណា។',
  },
  RightToData: {
    label: 'សិទ្ធិលើកំណត់ត្រាខ្លួនឯង',
    definition: 'បុគ្គលនោះអាចសុំកំណត់ត្រារបស់ខ្លួនពេលណាក៏បាន ហើយសុំកែវា។',
  },
  Retention: { label: 'រយៈពេលរក្សាទុក', definition: 'យើងរក្សាទុកកំណត់ត្រាយូរប៉ុណ្ណា។' },
  Withdrawal: { label: 'របៀបដកវិញ', definition: 'បុគ្គលនោះអាចប្ដូរមកមិនយល់ព្រមពេលក្រោយ និងរបៀបធ្វើ។' },
}

export const withheldItem: CodeWordsOf<'withheldItem'> = {
  Name: 'ឈ្មោះ',
  Whereabouts: 'ទីកន្លែងដែលបុគ្គលនោះនៅ',
  Contact: 'របៀបទាក់ទង',
  Health: 'សុខភាព',
  Exploitation: 'អ្វីដែលបានកើតឡើង',
  Family: 'គ្រួសារ',
  Other: 'រឿងផ្សេង',
}
