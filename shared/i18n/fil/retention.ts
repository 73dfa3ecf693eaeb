import type { retention as english } from '../en/retention.ts'
import type { Translated } from '../translated.ts'

export const retention: Translated<typeof english> = {
  title: 'Pagtatago at pagbura ng mga record',
  settingsContext:
    'Gaano katagal itinatago ng opisinang ito ang ano, at ano ang umabot na sa araw nito.',
  toRules: 'Gaano katagal itinatago ang mga record',
  toDue: 'Umabot na sa araw nito',

  dueContext:
    'Walang nabubura nang kusa. Tingnan ang bawat isa: itago pa at sabihin kung bakit, o burahin nang tuluyan.',
  what: 'Ano',
  who: 'Sino',
  code: 'Code',
  day: 'Araw nito',
  shownOf: 'Ang {{shown}} na pinakamatagal nang naghihintay, sa {{total}}.',
  nothingTitle: 'Wala pang umabot sa araw nito',
  nothing:
    'Tumitingin muli ang Tessera tuwing pupunta ka rito. Ang opisina ang nagtatakda kung gaano katagal itinatago ang ano.',
  homeDue_one: '{{count}} record ang umabot na sa araw nito: itago pa, o burahin.',
  homeDue_other: '{{count}} record ang umabot na sa araw nila: itago pa, o burahin.',
  homeClean: 'May mga nabura nang record. Hindi pa nalilinis ang huling bakas nila.',
  look: 'Tingnan',

  className: {
    closedCase: 'Saradong kaso',
    openCase: 'Kasong walang gumagalaw',
    consentWithdrawn: 'Binawi ang pahintulot',
    consentExpired: 'Natapos ang pahintulot',
    personAlone: 'Taong walang kaso',
    draft: 'Hindi natapos na interbyu',
    partnerRecords: 'Mga record mula sa katuwang',
    asked: 'Bago ang araw nito',
  },
  classAbout: {
    closedCase: 'Sarado ang katayuan nito.',
    openCase: 'Hindi pa ito sarado, at matagal nang walang nagbago rito.',
    consentWithdrawn: 'Hindi na pumapayag ang survivor na itago ang record.',
    consentExpired: 'Tapos na ang panahong pinayagan ng survivor. Puwede ka pang magtanong muli.',
    personAlone: 'Taong wala na sa anumang kaso.',
    draft: 'Nasimulan ito at hindi kailanman naging kaso.',
    partnerRecords: 'May sarili itong araw, na nasa kasunduan. Hindi ito maililipat.',
  },
  start: {
    closed: 'araw na isinara',
    changed: 'huling pagbabago',
    registered: 'unang pagpaparehistro',
    withdrawn: 'araw na binawi',
    expired: 'araw na natapos',
  },

  rulesContext:
    'Pagdating ng araw nito, ipinapakita ang record sa mga nagpapasya. Walang nabubura nang walang taong nagpasya.',
  months: 'Buwan',
  countedFrom: 'Binibilang mula sa',
  monthsWrong: 'Buong bilang mula 0 hanggang 600.',
  rule_one: '{{count}} buwan pagkatapos ng {{start}}',
  rule_other: '{{count}} buwan pagkatapos ng {{start}}',
  saveRules: 'I-save ang mga tuntunin',
  rulesSaved: 'Nai-save. Sumusunod sa bagong tuntunin ang mga araw.',
  fixedTitle: 'Ang walang tuntunin dito',
  log: 'Ang log ng mga ginawa',
  logAbout: 'Hindi ito kailanman binubura. Walang pangalan dito.',
  backups: 'Mga backup',
  backupsAbout:
    'Kusang nawawala ang bawat isa. Ang buburahin ngayon ay maaaring nasa backup pa hanggang labindalawang buwan.',
  paper: 'Papel at USB stick',
  paperAbout: 'Hindi ito maaabot ng Tessera. Sirain mo ito mismo.',

  noDay: 'Hindi pa dumarating ang araw nito, at wala pang nagsasabi kung kailan.',
  fromDay: '{{start}}: {{day}}',
  keptUntil: 'Itatago hanggang',
  why: 'Bakit',
  decidedBy: 'Nagpasya',
  goesTitle: 'Ang mabubura',
  goes: {
    cases: 'Mga kaso',
    persons: 'Mga tao',
    entries: 'Mga referral, serbisyo, plano, pangyayari at tala',
    consents: 'Mga pahintulot',
    decisions: 'Mga pasya tungkol sa trafficking',
    attachments: 'Mga kalakip',
    drafts: 'Hindi natapos na interbyu',
    partnerRecords: 'Mga record mula sa katuwang',
  },
  staying_one: '{{count}} tao ang mananatili, dahil nasa ibang kaso rin siya.',
  staying_other: '{{count}} tao ang mananatili, dahil nasa ibang kaso rin sila.',
  receiversTitle: 'Mga katuwang na mayroon nito',
  receiversContext:
    'Ang pagbura rito ay walang binubura roon. Sabihan ang mga katuwang na ito, at hilinging burahin din nila.',
  noReceivers: 'Hindi ito naipadala sa sinumang katuwang.',
  receiver_one:
    '{{count}} bundle, ipinadala noong {{date}} para sa “{{purpose}}”. Ayon sa kasunduan, buburahin doon hanggang {{deleteBy}}.',
  receiver_other:
    '{{count}} bundle, huling ipinadala noong {{date}} para sa “{{purpose}}”. Ayon sa kasunduan, buburahin doon hanggang {{deleteBy}}.',

  keep: 'Itago pa',
  keepDay: 'Hanggang anong araw',
  keepDayWrong: 'Pumili ng araw pagkatapos ng ngayon.',
  keepWhyMissing: 'Pumili kung bakit.',
  keepReason: {
    stillSupported: 'Tinutulungan pa ang tao',
    courtCase: 'May bukas na kaso sa hukuman o habol',
    lawRequires: 'Hinihingi ng batas',
    personAsked: 'Hiniling ng tao',
    other: 'Ibang dahilan',
  },
  note: 'Dagdag tungkol dito',
  noteHint: 'Puwedeng iwang blangko. Ang puwedeng makakita ng pangalan lang ang makakabasa nito.',
  keepDo: 'Itago hanggang sa araw na ito',

  delete: 'Burahin nang tuluyan',
  deleteTitle: 'Burahin ang {{code}} nang tuluyan?',
  deleteCannot:
    'Mawawala ang bawat sagot, tala, pahintulot at kalakip. Walang sinumang makapagbabalik nito.',
  inBackups: 'Nasa mga backup pa ito ng computer na ito hanggang {{date}} sa pinakamatagal.',
  sticks: 'Mananatili ang papel at ang mga kopya sa USB stick hanggang sirain mo.',
  askedWhy: 'Hindi pa dumarating ang araw nito. Bakit buburahin ngayon?',
  askedReason: {
    personAsked: 'Hiniling ng tao',
    writtenByMistake: 'Naisulat nang mali',
    officeDecided: 'Nagpasya ang opisina',
  },
  typeCode: 'Para magpatuloy, i-type ang code na {{code}}',
  wrongCode: 'Hindi ito ang code. Tingnan ito sa itaas at i-type muli.',
  deletedTitle: 'Nabura na ang {{code}}',
  deletedMore:
    'Ang naiiwan ay isang talang walang pangalan: na narito ito dati, kailan nabura, nino at bakit.',
  back: 'Bumalik sa listahan',

  cleanTitle: 'Linisin ang huling bakas',
  cleanMore:
    'Maaaring may piraso ng naburang teksto sa mga hindi ginagamit na lugar ng file. Isinusulat muli ng paglilinis ang mga file. Habang ginagawa ito, walang ibang gumagana.',
  cleanSize: 'May {{size}} MB na isusulat. Puwede mo rin itong gawin sa pagtatapos ng araw.',
  cleanTooLarge:
    'Masyadong malaki ang mga file para isulat muli sa computer na ito. Napatungan na ang mga nabura, pero maaaring may maliliit na naiwan sa mga hindi ginagamit na lugar ng naka-encrypt na file.',
  cleanDo: 'Linisin ngayon',
  cleaning: 'Naglilinis…',
  cleaned: 'Wala nang natira sa mga nabura sa mga file ng opisinang ito.',

  deletionsTitle: 'Mga nabura na',
  deletionsNone: 'Wala pang nabura.',
  deletedOn: 'Nabura',
  deletedBy: 'Nino',
  backupsUntil: 'Nasa backup hanggang',
  partners: 'Mga katuwang na nakatanggap',

  ofCase: 'Titingnan muli sa {{date}}.',
  ofCaseOpen: 'Itago o burahin',
}
