import type { EntityWordsOf } from '../codebook-shape.ts'

export const priorInterview: EntityWordsOf<'priorInterview'> = {
  organisation: {
    label: 'Nasabihan na',
    ask: 'Kanino na po ninyo ito naikuwento: sa pulis, sa ospital, sa ibang organisasyon?',
    why: 'Walang dapat magkuwento muli ng lahat. Puwede muna kaming magtanong sa kanila.',
    definition: 'Ang organisasyong nakapag-interbyu na sa tao.',
    examples:
      'Ang istasyon ng pulis sa hangganan; ang ospital na gumamot sa kaniya. Hindi binibilang ang usapan namin ngayong araw.',
  },
  date: {
    label: 'Kailan',
    ask: 'Kailan po iyon?',
    why: 'Maaaring magkaiba ang kuwento pagkatapos na pagkatapos ng nangyari at ang kuwento sa ibang araw. Puwedeng parehong totoo.',
    definition: 'Ang araw ng interbyung iyon. Sapat na ang buwan o taon.',
    examples:
      '“Noong Mayo ng nakaraang taon”: sapat na ang buwan. Ang araw ng usapang iyon, hindi ang araw ng nangyari.',
  },
  topics: {
    label: 'Tungkol saan',
    ask: 'Ano po ang sinabi ninyo sa kanila?',
    why: 'Hindi na kailangang itanong muli rito ang nakatala na roon.',
    definition: 'Ang mga paksang nasabi na roon.',
    examples:
      'Sinabi niya sa pulis ang pangalan niya at ang daan papunta sa hangganan: “Kung sino siya” at “Ang biyahe”. Ang sinabi niya sa amin lang: huwag piliin.',
  },
  details: {
    label: 'Mga detalye',
    ask: 'May dapat po ba kaming malaman tungkol sa pag-uusap na iyon?',
    why: 'Kung nasaan ang record, at kung gusto ng tao na gamitin namin ito.',
    definition: 'Kung ano ang alam tungkol sa interbyung iyon, sa sariling salita.',
    examples:
      'Isinulat ito ng pulis, at may kopya siya. Ayaw niyang magtanong kami roon. Hindi na isinusulat ulit dito ang nangyari sa kaniya.',
  },
}
