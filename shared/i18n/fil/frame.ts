import type { frame as english } from '../en/frame.ts'
import type { Translated } from '../translated.ts'

/**
 * In Filipino `_one` is also used for 2, 3, 5, 7 and more (Unicode plural rules), so no text of a
 * `_one` may say that it is one: in all areas both forms count with `{{count}}`.
 */
export const frame: Translated<typeof english> = {
  language: 'Wika',

  cancel: 'Kanselahin',
  close: 'Isara',
  back: 'Bumalik',
  goOn: 'Magpatuloy',
  print: 'I-print',
  show: 'Ipakita',
  hide: 'Itago',
  tryAgain: 'Subukan muli',
  loading: 'Sandali lang…',
  namesComing: 'Inihahanda ang listahan ng mga pangalan. Magagamit mo muna ang ibang screen.',
  typeToSearch: 'Mag-type para maghanap',
  nothingFound: 'Walang nakita. Subukan ang mas kaunting letra.',
  typeMore: 'Mag-type ng ilang letra para makita ang iba.',
  removeOne: 'Alisin ang {{name}}',
  sortBy: 'Ayusin ayon sa column na ito',
  doneOf: '{{done}} sa {{of}}',
  steps: 'Mga hakbang',
  stepEmpty: 'hindi pa nasisimulan',
  stepPartial: 'nasimulan na',
  stepDone: 'kumpleto',
  unsaved: 'Hindi pa nai-save',
  saving: 'Sine-save…',
  savedAt: 'Nai-save {{time}}',
  notSaved: 'Hindi nai-save',
  errorCode: 'Kung tatawag ka para humingi ng tulong, sabihin ang code',

  navigation: 'Pangunahing menu',
  home: 'Simula',
  cases: 'Mga kaso',
  newIntake: 'Bagong intake',
  reports: 'Mga report',
  definitions: 'Mga kahulugan',
  sharing: 'Pagbabahagi',
  settings: 'Mga setting',
  help: 'Tulong',
  lock: 'I-lock',
  signedInAs: 'Naka-sign in',
  collapse: 'Paliitin ang menu',
  expand: 'Palaparin ang menu',
  skipToContent: 'Pumunta sa nilalaman',
  practiceBand: 'Opisinang pang-ensayo',
  practicePerson: 'Taong nag-eensayo',
  practiceBandMore: 'Walang totoong tao rito. Huwag maglagay ng totoong tao.',

  screenFailed: 'Huminto ang screen na ito',
  screenFailedMore:
    'Ligtas ang lahat ng nai-save na. Bumalik sa Simula at buksan muli ang screen. Kung mangyari uli, i-lock at i-unlock ang Tessera.',
  toHome: 'Pumunta sa Simula',

  tileName: '{{animal}} na {{colour}}',
  colours: {
    teal: 'teal',
    blue: 'asul',
    plum: 'lila',
    rose: 'rosas',
    brick: 'pula',
    amber: 'dilaw',
    olive: 'berde',
    slate: 'abo',
  },
  animals: {
    fish: 'Isda',
    bird: 'Ibon',
    turtle: 'Pagong',
    elephant: 'Elepante',
    cat: 'Pusa',
    rabbit: 'Kuneho',
    owl: 'Kuwago',
    butterfly: 'Paruparo',
  },
  seconds_one: '{{count}} segundo',
  seconds_other: '{{count}} segundo',
  minutes_one: '{{count}} minuto',
  minutes_other: '{{count}} minuto',

  errors: {
    invalidInput: {
      title: 'May hindi tugma sa form',
      next: 'Walang nabago. Tingnan ang mga sagot na may marka at subukan muli.',
    },
    notFound: {
      title: 'Wala na ito rito',
      next: 'Maaaring inalis o inilipat ito. Bumalik sa listahan at tumingin muli.',
    },
    locked: {
      title: 'Naka-lock ang opisina',
      next: 'Ligtas ang mga nai-save. Mag-sign in muli para magpatuloy.',
    },
    wrongPassphrase: {
      title: 'Hindi tugma ang passphrase',
      next: 'Tingnan ang piniling larawan, ang wika ng keyboard at ang Caps Lock. Pagkatapos, i-type muli.',
    },
    wrongRecoveryKey: {
      title: 'Hindi tugma ang recovery key',
      next: 'Ihambing ito sa papel, grupo por grupo. Walang nabago.',
    },
    wrongCode: {
      title: 'Hindi tugma ang code na ito',
      next: 'Isang beses lang gumagana ang code, sa loob ng pitong araw. Ihambing sa papel, o humingi ng bago sa tagapangalaga ng seguridad.',
    },
    secondPerson: {
      title: 'Kailangan ng pangalawang tao',
      next: 'Walang nabago. Dapat pumayag ang ibang direktor o tagapangalaga ng seguridad gamit ang sarili niyang passphrase.',
    },
    wrongCards: {
      title: 'Hindi nabubuksan ng dalawang kard na ito ang opisina',
      next: 'Ihambing ang mga ito sa papel, grupo por grupo, at tiyaking dalawang kard ito ng iisang set. Walang nabago.',
    },
    waitBeforeRetry: {
      title: 'Masyadong maraming subok',
      next: 'Maghintay muna ng {{time}}, saka subukan muli. Para hindi ito mahulaan ng ibang tao.',
    },
    forbidden: {
      title: 'Hindi ito saklaw ng iyong tungkulin',
      next: 'Walang nabago. Tanungin ang taong namamahala sa opisinang ito sa Tessera.',
    },
    reasonNeeded: {
      title: 'Hawak ng isang kasamahan ang kasong ito',
      next: 'Walang nabuksan. Hanapin ito sa listahan ng mga kaso, buksan doon at isulat kung bakit; saka subukan ulit.',
    },
    conflict: {
      title: 'May nag-save ng mas bagong bersyon',
      next: 'Walang napatungan. Buksan muli ang kaso para makita ang bago, saka gawin ang iyong pagbabago.',
    },
    damaged: {
      title: 'Hindi mabasa ang mga record',
      next: 'Sira ang file sa computer na ito. Walang nabago dahil sa pagsubok. Huwag magbura ng anuman, at humingi muna ng tulong bago gumawa ng iba pa.',
    },
    keySlotsDamaged: {
      title: 'Sira ang kandado ng opisinang ito',
      next: 'Maaaring maayos pa ang mga record. Huwag magbura ng anuman. Maaaring mabuksan pa ang opisina gamit ang recovery key na nasa papel.',
    },
    newerVersion: {
      title: 'Kailangan ng mga record na ito ng mas bagong Tessera',
      next: 'Huling binuksan ang mga ito sa mas bagong bersyon. Walang nabago. I-install ang bersyong iyon at buksan muli.',
    },
    inUse: {
      title: 'Bukas na ang Tessera',
      next: 'May ibang window sa computer na ito na gumagamit sa mga record na ito. Isara iyon, saka subukan muli.',
    },
    diskFull: {
      title: 'Puno na ang disk',
      next: 'Hindi nai-save ang huling pagbabago; ligtas ang lahat ng nauna. Magbawas ng laman ng disk, saka subukan muli.',
    },
    readOnly: {
      title: 'Hindi masulatan ang folder',
      next: 'Ligtas ang lahat ng nai-save na. Tiyaking hindi naka-write-protect ang disk, saka subukan muli.',
    },
    diskFailed: {
      title: 'Hindi ito tinanggap ng disk',
      next: 'Ligtas ang lahat ng nai-save na. Maaaring natanggal ang disk o USB, puno na, o nasisira na. Isaksak itong muli o gumamit ng iba, saka subukan muli.',
    },
    rolledBack: {
      title: 'Mas luma ang mga record na ito kaysa dapat',
      next: 'Maaaring may nagbalik ng lumang kopya. Huwag nang magpatuloy ng trabaho rito. Tanungin ang taong namamahala sa opisinang ito.',
    },
    wrongPlace: {
      title: 'Hindi maitatago ang mga record sa lugar na ito',
      next: 'Nasa network ang folder, o nasa drive na nabubunot. Doon ay maaari silang masira o mawala. Ilagay ang Tessera sa sariling disk ng computer. Walang binago.',
    },
    badFile: {
      title: 'Hindi magagamit ang file na ito',
      next: 'Hindi ito ang inaasahan ng Tessera, o nabago ito habang dinadala. Walang kinuha mula rito. Hingin itong muli sa nagpadala.',
    },
    cancelled: {
      title: 'Itinigil',
      next: 'Itinigil mo ito. Walang nabago.',
    },
    internal: {
      title: 'May nangyaring mali sa loob ng Tessera',
      next: 'Ligtas ang lahat ng nai-save na. Subukan muli. Kung mangyari uli, isara ang Tessera at buksan muli.',
    },
  },
}
