import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseComment: EntityWordsOf<'caseComment'> = {
  comment: {
    label: 'Komento',
    ask: 'Ano ang bago sa kasong ito?',
    why: 'Dapat makita ng kasamahang naka-duty ngayong gabi ang nalalaman mo.',
    definition: 'Pormal na update mula sa case worker tungkol sa kaso.',
    examples:
      '“Tinawagan ang klinika, appointment sa Lunes nang alas-9.” Hindi “Mahirap siyang kausap ngayon”: isulat ang sinabi, nakita o ginawa.',
    official: true,
  },
  date: {
    label: 'Araw',
    ask: 'Anong araw ito?',
    why: 'Binabasa ang mga komento ayon sa pagkakasunod ng mga araw.',
    definition: 'Ang araw na tinutukoy ng komento.',
    examples:
      'Dumalaw noong Biyernes, isinulat noong Lunes: Biyernes. May appointment sa susunod na linggo: ang araw kung kailan mo ito nalaman.',
  },
}
