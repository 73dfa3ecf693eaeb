import type { backup as english } from '../en/backup.ts'
import type { Translated } from '../translated.ts'

export const backup: Translated<typeof english> = {
  newKeyContext:
    'I-type ito muli. Mula noon ito na ang magbubukas ng opisina. Ang kopya sa stick ay nabubuksan pa rin ng papel na ginamit mo: itago ang papel na iyon hanggang makakopya ka muli.',
  newKeyAfterCards:
    'I-type ito muli; susunod ang mga bagong kard. Ang kopya sa stick ay nabubuksan pa rin ng mga kard na ginamit ninyo: itago ng mga may hawak ang mga kard hanggang makakopya kayo muli.',
  title: 'Mga backup',
  context: 'Ang backup ay naka-lock na kopya ng lahat ng record ng opisinang ito.',
  settingsContext: 'Mga kopya ng lahat ng record: kailan ginawa, at nasaan.',
  toScreen: 'Asikasuhin ang mga backup',

  lineNone: 'Wala pang backup. Kusang gagawin ang una.',
  lineHere: 'Huling backup: {{age}}, sa computer na ito, {{cases}}.',
  lineCopied: 'Huling kopya sa USB stick: {{age}}.',
  lineNotCopied: 'Wala pang kopya sa USB stick.',
  today: 'ngayong araw, {{time}}',
  yesterday: 'kahapon, {{time}}',
  cases_one: '{{count}} kaso',
  cases_other: '{{count}} kaso',
  daysAgo_one: '{{count}} araw na ang nakalipas',
  daysAgo_other: '{{count}} araw na ang nakalipas',
  overdueBackup: 'Walang backup sa nakaraang pitong araw',
  overdueBackupMore:
    'Kung masira ngayon ang computer na ito, mawawala ang pinakabagong mga record. Gumawa ng backup ngayong araw.',
  overdueCopy: 'Nasa computer lang na ito ang lahat ng backup',
  overdueCopyMore:
    'Mahigit pitong araw nang walang kinopya sa USB stick. Kung manakaw o masira ang computer na ito, mawawala ang lahat ng record. Kopyahin ang pinakabagong backup sa stick, at itago ito sa ibang lugar.',
  overdueAsk: 'Sabihin sa direktor o sa tagapangalaga ng seguridad ng inyong opisina.',
  failed: 'Hindi natuloy ang huling backup noong {{moment}}.',
  network:
    'Nasa network drive ang mga record ng opisinang ito. Maaari silang masira roon. Humingi ng tulong upang ilipat sila sa sariling disk ng computer.',
  removable:
    'Nasa drive na nabubunot ang mga record ng opisinang ito. Maaari silang masira o mawala roon. Humingi ng tulong upang ilipat sila sa sariling disk ng computer.',
  cloud:
    'Nasa folder na kinokopya ng {{program}} sa internet ang mga record ng opisinang ito. Naka-lock sila, pero maaari silang masira dahil dito, at naiiwan doon ang mga lumang kopya. Humingi ng tulong upang alisin ang folder sa {{program}}.',

  stateTitle: 'Kalagayan ngayon',
  here: 'Pinakabagong backup sa computer na ito',
  stick: 'Pinakabagong kopya sa USB stick',
  none: 'Wala pa',
  casesAt: '{{moment}} ({{cases}})',
  make: 'Mag-backup ngayon',
  making: 'Gumagawa ng backup at binabasa itong muli…',
  made: 'Nagawa na at nabasang muli ang backup: {{cases}}.',
  copyTitle: 'Kopyahin sa USB stick',
  copyContext:
    'Papel lang ang nagbubukas ng kopya, hindi kailanman ang passphrase: ang recovery key, o dalawang kard ng katiwala. Itago ang stick at ang papel sa magkaibang lugar, malayo sa computer na ito.',
  copy: 'Kopyahin sa USB stick…',
  copying: 'Kinokopya, saka binabasang muli ang kopya…',
  copyingKeep: 'Huwag munang bunutin ang stick.',
  copied: 'Nakopya at nabasang muli: {{file}}, {{cases}}.',
  safe: 'Maaari nang bunutin ang USB stick. Kung may “Eject” ang computer, gamitin muna iyon.',
  sameDisk:
    'Nasa parehong disk ng mga record ang folder na ito. Kung masira o manakaw ang computer, kasamang mawawala ang kopya.',
  copyCloud:
    'Kinokopya ng {{program}} ang folder na ito sa internet. Naka-lock ang kopya, pero mas mabuting itago ito sa stick sa loob ng drawer.',
  stickGone: 'Wala na roon ang stick',
  stickGoneMore:
    'Nabunot ito bago matapos ang kopya. Walang nagbago sa computer na ito. Isaksak itong muli at kopyahin ulit: magpapatuloy ito kung saan huminto.',
  stickFull: 'Kulang ang espasyo',
  stickFullMore:
    'Walang binago o binura doon. Pinakaligtas na gumamit ng ibang stick. Kung magbabakante ka ng espasyo sa stick na ito, itago ang pinakabagong kopya nito hanggang makumpleto ang bago.',
  readBack: 'Hindi tama ang pagbasang muli sa kopya',
  readBackMore: 'Inalis na itong muli. Baka sira ang stick: gumamit ng iba.',

  listTitle: 'Mga backup sa computer na ito',
  listContext:
    'Itinatago ang pitong araw, apat na linggo at labindalawang buwan. Kusang nawawala ang mas luma, pero hindi kailanman pinapalitan ng sira ang maayos.',
  empty: 'Wala pang backup',
  emptyMore: 'Kusang ginagawa ang una isang beses sa isang araw, o kapag isinara mo ang Tessera.',
  day: 'Ginawa',
  why: 'Kailan',
  whys: {
    daily: 'Isang beses sa araw',
    quit: 'Sa pagsasara',
    lock: 'Sa pag-lock',
    asked: 'Hiniling',
    update: 'Bago ang update',
  },
  cases: 'Mga kaso',
  size: 'Laki',
  checked: 'Sinuri',
  deeds: 'Ang maaari mong gawin',
  readAgain: 'Nabasang muli',
  fuller: 'Mas maraming kaso',
  test: 'Subukan',
  testing: 'Binabasa ang buong backup…',
  whole: 'Buo ang backup noong {{moment}}. May {{cases}} ito.',
  notWhole: 'Sira ang backup noong {{moment}}',
  notWholeMore:
    'Hindi na ito binibilang na backup at itinabi na. Gumawa ngayon ng bago, at kopyahin ito sa stick.',
  restore: 'Ibalik',
  heldTitle: 'Mas maraming kaso ang isang lumang backup kaysa sa ginawa pagkatapos nito',
  heldMore:
    'Kung sinadyang alisin ang mga kaso, tama iyon. Kung hindi, ibalik ang lumang backup, o humingi ng tulong. Habang hindi ka nagpapasya, itinatago ang mga backup na mas marami ang laman.',
  heldRight: 'Tama ito: {{cases}}',

  askTitle: 'Ibalik ang backup noong {{moment}}?',
  askCases: 'May {{cases}} ito. May {{now}} ngayon ang opisina.',
  askLost: 'Wala rito ang isinulat pagkatapos ng oras na iyon.',
  askDeleted_zero: 'Babalik ang mga solong tala at file na inalis sa kaso mula noon.',
  askDeleted_one:
    '{{count}} bagay na permanenteng binura mula noon ang buburahin muli. Babalik ang mga solong tala at file na inalis sa kaso mula noon.',
  askDeleted_other:
    '{{count}} bagay na permanenteng binura mula noon ang buburahin muli. Babalik ang mga solong tala at file na inalis sa kaso mula noon.',
  foundDeleted:
    'Ang permanenteng binura pagkatapos ng backup na ito ay buburahin muli kung nababasa ang mga record sa computer na ito. Sa bagong computer, o kung sira ang mga record o iba ang kandado, babalik ito: tingnan ang pagpapanatili, at burahin muli.',
  askAside:
    'Itinatabi ang narito ngayon, hindi binubura. Mala-lock ang Tessera; mag-sign in muli gamit ang karaniwan mong passphrase.',
  askDo: 'Ibalik at i-lock',
  restoring: 'Binabasa at sinusuri ang backup…',
  fromStick:
    'Para ibalik ang kopya mula sa USB stick, i-lock ang Tessera at piliin ang “Ibalik ang backup” sa ibaba ng pag-sign in.',
  asideTitle: 'Mga record na itinabi',
  asideContext:
    'Ang narito bago ibinalik ang isang backup. Alisin kapag sigurado kang walang kulang.',
  asideOf: 'Itinabi noong {{moment}}',
  asideRemove: 'Alisin',
  asideAsk: 'Alisin nang tuluyan ang mga record na ito?',
  asideAskMore: 'Hindi na maibabalik ang itinabi noong {{moment}}.',
  asideHome: 'Nasa computer pa ring ito ang mga record na itinabi noong {{moment}}',
  asideHomeMore:
    'Nandoon din ang mga nabura pagkatapos noon. Kapag sigurado kang walang kulang, alisin ang mga ito sa Mga backup.',
  asideHolds:
    'Nasa mga record na itinabi noong {{moment}} din ito, hanggang may mag-alis ng mga iyon sa Mga backup.',

  leavingTitle: 'Sandali: backup bago magsara',
  leaving: 'Kinokopya ang mga record at binabasang muli ang kopya…',
  leaveNow: 'Isara nang walang backup',

  gate: 'Ibalik ang backup',
  gateMore: 'Mula sa USB stick, gamit ang recovery key o dalawang kard ng katiwala.',
  fromTitle: 'Ibalik ang backup',
  fromContext: 'Walang babaguhin bago mo makita ang laman nito.',
  fromHere: 'Backup sa computer na ito',
  fromFile: 'Kopya sa USB stick o sa ibang folder',
  choose: 'Pumili ng file…',
  chosen: 'File: {{file}}',
  keyContext: 'Mula sa papel na may bisa noong ginawa ang kopyang ito.',
  cardsContext:
    'Mula sa dalawa sa tatlong taong may hawak ng kard. Dapat ito ang mga kard na may bisa noong ginawa ang kopyang ito.',
  otherKey:
    'Tama ang pagka-type ng bawat grupo, pero hindi nabubuksan ng papel na ito ang backup na ito. Maaaring sa ibang panahon o sa ibang opisina ito.',
  otherCards:
    'Tama ang pagka-type ng bawat grupo, pero hindi nabubuksan ng mga kard na ito ang backup na ito. Maaaring sa ibang panahon o sa ibang opisina ang mga ito, o wala pang kard noong ginawa ang backup.',
  look: 'Buksan at tingnan',
  foundTitle: 'Ang laman nito',
  foundOffice: 'Opisina',
  foundMade: 'Ginawa noong',
  foundCases: 'Mga kaso',
  who: 'Sino ka?',
  whoHint: 'Pagkatapos, ang taong ito ang makapagpapapasok muli sa iba.',
  passphraseTitle: 'Bagong passphrase para sa iyo',
  putBack: 'Ibalik',
  foundWhole: 'Buo ang mga tala sa computer na ito',
  foundWholeMore:
    'Walang nabago. Mag-sign in at ibalik ang backup sa Mga Setting, Mga Backup: doon papayag ang pangalawang tao.',
  replaces: 'May mga record na sa computer na ito. Itinatabi ang mga iyon, hindi binubura.',
  wayPassphrase: 'Gamit ang aking passphrase',
  wayKey: 'Gamit ang recovery key',
  wayCards: 'Gamit ang dalawang kard ng katiwala',
  way: 'Paano mo ito gustong buksan?',
  passphrase: 'Ang iyong passphrase',
}
