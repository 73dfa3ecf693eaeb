import type { EntityWordsOf } from '../codebook-shape.ts'

export const priorInterview: EntityWordsOf<'priorInterview'> = {
  organisation: {
    label: 'Nasabihan na',
    ask: 'Kanino na po ninyo ito naikuwento: sa pulis, sa ospital, sa ibang organisasyon?',
    why: 'Walang dapat magkuwento muli ng lahat. Puwede muna kaming magtanong sa kanila.',
    definition: 'Ang organisasyong nakapag-interbyu na sa tao.',
  },
  date: {
    label: 'Kailan',
    ask: 'Kailan po iyon?',
    why: 'Maaaring magkaiba ang kuwento pagkatapos na pagkatapos ng nangyari at ang kuwento sa ibang araw. Puwedeng parehong totoo.',
    definition: 'Ang araw ng interbyung iyon. Sapat na ang buwan o taon.',
  },
  topics: {
    label: 'Tungkol saan',
    ask: 'Ano po ang sinabi ninyo sa kanila?',
    why: 'Hindi na kailangang itanong muli rito ang nakatala na roon.',
    definition: 'Ang mga paksang nasabi na roon.',
  },
  details: {
    label: 'Mga detalye',
    ask: 'May dapat po ba kaming malaman tungkol sa pag-uusap na iyon?',
    why: 'Kung nasaan ang record, at kung gusto ng tao na gamitin namin ito.',
    definition: 'Kung ano ang alam tungkol sa interbyung iyon, sa sariling salita.',
  },
}
