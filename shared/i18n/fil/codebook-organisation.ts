import type { EntityWordsOf } from '../codebook-shape.ts'

const reach = 'Para makarating sa kanila ang referral, sulat o tawag.'

export const organisation: EntityWordsOf<'organisation'> = {
  name: {
    label: 'Pangalan',
    ask: 'Ano po ang pangalan ng organisasyon?',
    why: 'Isang beses lang isinusulat, pareho saanman.',
    definition: 'Ang pangalan ng organisasyon',
    examples:
      'Ang buong pangalan, gaya ng nasa mga sulat nila. Hindi “ang klinika” lang, at hindi pangalan ng nagtatrabaho roon.',
    official: true,
  },
  type: {
    label: 'Uri ng organisasyon',
    ask: 'Anong uri po ng organisasyon ito?',
    why: 'Ito ang batayan kung paano binibilang ang mga referral sa kanila.',
    definition: 'Ang kategorya ng organisasyon.',
    examples:
      'Pribadong ospital: “Ospital o serbisyong pangkalusugan”, hindi “Kompanya”. Samahang payong legal lang ang ibinibigay: “Serbisyong legal”.',
    official: true,
  },
  phone: {
    label: 'Telepono',
    ask: 'Sa anong numero po sila matatawagan?',
    why: reach,
    definition: 'Ang pangunahing numero ng telepono ng organisasyon.',
    examples:
      '000 000 000, ang opisinang sumasagot sa araw. Hindi ang pribadong numero ng nagtatrabaho roon.',
    official: true,
  },
  street: {
    label: 'Kalye',
    ask: 'Sa anong kalye po sila?',
    why: reach,
    definition:
      'Ang kalye sa pangunahing address ng organisasyon para sa sulat o ipinapadalang gamit.',
    examples:
      'Bahay 12, Kalye 5. Shelter na lihim ang lugar: iwanang walang laman, o isulat ang P.O. box.',
    official: true,
  },
  city: {
    label: 'Bayan o lungsod',
    ask: 'Sa anong bayan o lungsod po sila?',
    why: reach,
    definition: 'Ang lungsod sa pangunahing address para sa sulat o ipinapadalang gamit.',
    examples:
      'Ang bayan kung saan ipinapadala ang mga sulat. May sariling entry ang opisina sa ibang bayan.',
    official: true,
  },
  state: {
    label: 'Lalawigan o estado',
    ask: 'Sa anong lalawigan o estado po sila?',
    why: reach,
    definition:
      'Ang estado o lalawigan sa pangunahing address para sa sulat o ipinapadalang gamit. Pinipili ito sa listahan ng mga pamantayang sagot o isinusulat bilang teksto.',
    examples:
      'Nasa tatlong lalawigan ang trabaho nila, sa opisina sa Kampot ipinapadala ang mga sulat: Kampot.',
    official: true,
  },
  postalCode: {
    label: 'Postal code',
    ask: 'Ano po ang postal code nila?',
    why: reach,
    definition:
      'Ang zip code o postal code sa pangunahing address para sa sulat o ipinapadalang gamit.',
    examples: '00000, gaya ng nasa mga sulat nila. Hindi alam: iwanang walang laman.',
    official: true,
  },
  country: {
    label: 'Bansa',
    ask: 'Sa anong bansa po sila?',
    why: reach,
    definition: 'Ang bansa sa pangunahing address para sa sulat o ipinapadalang gamit.',
    examples:
      'Nasa ibang bansa ang punong tanggapan, pero sa opisina sa Phnom Penh kami sumusulat: Cambodia.',
    official: true,
  },
  latitude: {
    label: 'Latitude',
    ask: 'Ano po ang latitude ng lugar?',
    why: reach,
    definition:
      'Kung gaano kalayo pahilaga o patimog ang lugar, sa decimal degrees. Negatibo ang timog.',
    examples: '11.5564',
  },
  longitude: {
    label: 'Longitude',
    ask: 'Ano po ang longitude ng lugar?',
    why: reach,
    definition:
      'Kung gaano kalayo pasilangan o pakanluran ang lugar, sa decimal degrees. Negatibo ang kanluran.',
    examples: '104.9282',
  },
}
