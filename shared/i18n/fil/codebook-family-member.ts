import type { EntityWordsOf } from '../codebook-shape.ts'

export const familyMember: EntityWordsOf<'familyMember'> = {
  relation: {
    label: 'Relasyon',
    ask: 'Ano po ninyo ang taong ito?',
    why: 'Maaaring may sariling pangangailangan ng tulong ang mga bata at kamag-anak.',
    definition: 'Kung ano ang taong ito sa taong pinag-uusapan sa kaso.',
    examples: 'Ang 4 na taong gulang niyang anak na kasama niya: “Anak”.',
  },
  accompanies: {
    label: 'Kasama niya rito',
    ask: 'Kasama po ba ninyo rito ang taong ito?',
    why: 'Kailangan din ng mahihigaan at pagkain ang kasama.',
    definition: 'Sumama sa tao ang taong ito o kasama niyang nakatira ngayon.',
    examples:
      'Natutulog dito ang sanggol kasama niya: oo. Nasa baryo ang nanay niya at tumatawag araw-araw: hindi.',
  },
  dependent: {
    label: 'Umaasa sa kaniya',
    ask: 'Kayo po ba ang nag-aalaga sa taong ito?',
    why: 'Hindi makapagpaplano ng pag-uwi nang wala ang mga umaasa sa kaniya.',
    definition: 'Binubuhay o inaalagaan ang taong ito ng taong pinag-uusapan sa kaso.',
    examples:
      'Siya ang nagbabayad sa pag-aaral ng kapatid niya: oo. May sariling kita ang kuya niyang nasa hustong gulang: hindi.',
  },
}
