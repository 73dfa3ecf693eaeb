import type { quickEntry as english } from '../en/quick-entry.ts'
import type { Translated } from '../translated.ts'

export const quickEntry: Translated<typeof english> = {
  fromPaper: 'Ipasok mula sa papel',
  fromPaperMark: 'Mula sa papel',

  toQuick: 'Mabilisan',
  toGuided: 'Hakbang-hakbang',

  legend: 'Mga simbolo',
  signs: {
    estimate: 'bago ang numero o petsa: tantiya lang',
    volunteered: 'pagkatapos ng sagot: sinabi nang hindi tinatanong',
    literal: 'bago ang teksto: itabi kung ano mismo ang na-type',
  },
  keys: 'Mga key',
  keyNext: 'susunod na tanong',
  keyBack: 'bumalik',
  keyNumber: 'sa isang numero',
  keySection: 'susunod na bahagi',
  keyMeaning: 'ano ang ibig sabihin nito',
  jump: 'Sa numero',
  jumpHint: 'Numero mula sa papel na form, gaya ng 4.3',
  noSuchNumber: 'Walang tanong na {{number}}.',
  notAskedNow: 'Hindi itinatanong dito ang {{number}}.',

  paperTitle: 'Ang papel sa harap mo',
  paperDay: 'Araw ng interbyu',
  paperDayMore: 'Kung ano ang nakasulat sa papel. Ito ang araw para sa kaso at sa pahintulot.',
  dayMissing: 'Wala pa ang araw ng interbyu',
  dayMissingMore: 'Nakasulat ito sa papel. Kung wala ito, mabibilang ang kaso sa maling araw.',
  giveDay: 'Ilagay ang araw',

  skipped: 'Hindi itinatanong dito',
  skippedKept: 'Hindi na itinatanong. Aalisin pagkatapos mo.',
  note: 'may tala',

  expects: {
    code: 'Wala sa listahan. Mag-type ng numero o mga unang letra.',
    several: 'Higit sa isa ang ganito ang simula: {{labels}}',
    date: 'Isang petsa, gaya ng 22 11 2026, o 11 2026, o 2026.',
    exactDate: 'Isang buong petsa, gaya ng 22 11 2026.',
    number: 'Isang buong numero, gaya ng 12.',
    yesNo: 'y para sa oo, n para sa hindi.',
  },

  here: 'Ang tanong, at kung paano ito sasagutin',
  chooseOne: 'Mag-type ng numero o mga unang letra.',
  chooseSeveral: 'Mag-type ng mga numero o mga unang letra, may espasyo sa pagitan.',
  searchOne: 'Mag-type ng code o mga unang letra.',
  searchSeveral: 'Mag-type ng mga code o mga unang letra, may kuwit sa pagitan.',
  typeDate: 'I-type ang araw, buwan at taon; puwede rin ang buwan at taon, o taon lang.',
  typeExactDate: 'I-type ang araw, buwan at taon.',
  typeNumber: 'Mag-type ng numero mula {{min}} hanggang {{max}}.',
  typeText: 'I-type kung paano ito sinabi.',
  typeLongText: 'I-type kung paano ito sinabi. Alt+Enter para sa bagong linya.',
  typeYesNo: 'I-type ang y para sa oo, n para sa hindi.',
  answers: 'Mga sagot',

  term: 'Gaano katagal ang bisa ng oo',
  terms: {
    oneYear: 'Isang taon',
    twoYears: 'Dalawang taon',
    untilWithdrawn: 'Hanggang bawiin ng tao',
    otherDay: 'Hanggang ibang araw',
  },

  paper: {
    notProtected: 'Walang proteksyon ang papel na ito. Mababasa ito ng sinumang makakita.',
    legend:
      'Isulat ang isa sa mga simbolong ito sa kanan ng tanong na walang sagot, o sa tabi ng sagot:',
    estimate: 'tantiya lang',
    volunteered: 'sinabi nang hindi tinatanong',
    language: 'Wika ng form',
    lists:
      'I-print din ang mahahabang listahan ng mga code (mga bansa, lalawigan, wika at industriya)',
    listsTitle: 'Mga listahan ng code',
    listsMore: 'Isulat ang code sa tabi ng sagot. Isulat nang buo ang wala sa listahan.',
    readBack: 'Basahin nang magkasama ang mga isinulat. Itama ang hindi tama.',
  },
}
