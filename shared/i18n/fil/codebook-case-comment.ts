import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseComment: EntityWordsOf<'caseComment'> = {
  comment: {
    label: 'Komento',
    ask: 'Ano ang bago sa kasong ito?',
    why: 'Dapat makita ng kasamahang naka-duty ngayong gabi ang nalalaman mo.',
    definition: 'Pormal na update mula sa case worker tungkol sa kaso.',
    official: true,
  },
  date: {
    label: 'Araw',
    ask: 'Anong araw ito?',
    why: 'Binabasa ang mga komento ayon sa pagkakasunod ng mga araw.',
    definition: 'Ang araw na tinutukoy ng komento.',
  },
}
