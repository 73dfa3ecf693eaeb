import type { salvage as english } from '../en/salvage.ts'
import type { Translated } from '../translated.ts'

export const salvage: Translated<typeof english> = {
  context:
    'Tama ang passphrase mo, pero may bahagi ng file ng mga record na hindi na mabasa. Maaaring nasisira na ang disk, o nawalan ng kuryente. Walang nabago, at walang buburahin.',
  newest: 'Ang pinakabagong backup sa computer na ito ay noong {{moment}}, may {{cases}}.',
  noBackup:
    'Walang backup sa computer na ito. Kung may nasa USB stick ang opisina ninyo, ibalik ito mula roon.',
  which: 'Aling backup?',
  option: '{{moment}} ({{cases}})',
  restore: 'Ibalik ang backup na ito',
  restoreTitle: 'Ibalik ang backup noong {{moment}}?',
  restoreMore: 'Magiging gaya noon ang opisina, may {{cases}}.',
  restoreAside:
    'Itatabi nang buo ang mga sirang record. Pagkatapos, ipapakita ng Tessera kung ano ang isinulat mula noong backup na puwede pang ibalik.',
  restoring: 'Binabasa ang backup at inilalagay…',
  backupBad: 'Sira rin ang backup na ito. Pumili ng mas luma.',
  look: 'Tingnan ang mababasa pa',
  looking: 'Binabasa ang mababasa pa…',
  readable_one: '{{count}} kaso ang mababasa pa.',
  readable_other: '{{count}} kaso ang mababasa pa.',
  nothingReadable: 'Wala nang mababasa. Backup ang daan pabalik.',
  lost_one: 'May {{count}} lugar na hindi na mabasa.',
  lost_other: 'May {{count}} lugar na hindi na mabasa.',
  nothingLost: 'Walang nawalang kaso: ang sira lang ay ang kayang gawin muli ng Tessera.',
  codes: 'Mga code ng kasong mababasa',
  moreCodes: 'at {{count}} pa',
  waiting: 'May backup na inilagay kapalit ng mga sirang record',
  waitingMore: 'Maaaring maibalik pa ang isinulat pagkatapos ng backup.',
  waitingAsk: 'Ipatingin ito sa direktor o sa security officer.',
  toScreen: 'Tingnan ang puwedeng ibalik',
  screen: 'Ang isinulat mula noong backup',
  screenContext: 'Mula sa mga sirang record na itinabi.',
  comparing: 'Ikinukumpara ang mga sirang record sa opisinang ito…',
  missing_one: '{{count}} kasong wala rito',
  missing_other: '{{count}} kasong wala rito',
  newer_one: '{{count}} kasong nandito na gaya ng dati',
  newer_other: '{{count}} kasong nandito na gaya ng dati',
  drafts_one: '{{count}} panayam na hindi natapos',
  drafts_other: '{{count}} panayam na hindi natapos',
  organisations_one: '{{count}} organisasyon',
  organisations_other: '{{count}} organisasyon',
  files_one: '{{count}} larawan, dokumento o recording',
  files_other: '{{count}} larawan, dokumento o recording',
  others_one:
    '{{count}} iba pang tala: sino ang humahawak sa aling kaso, mga kasunduan, bundle, ulat na lumabas na, sariling tanong',
  others_other:
    '{{count}} iba pang tala: sino ang humahawak sa aling kaso, mga kasunduan, bundle, ulat na lumabas na, sariling tanong',
  settings_one: '{{count}} setting ng opisina',
  settings_other: '{{count}} setting ng opisina',
  deletions_one: '{{count}} permanenteng pagbura: ang naibalik ng backup ay buburahin muli',
  deletions_other: '{{count}} permanenteng pagbura: ang naibalik ng backup ay buburahin muli',
  offerLost_one:
    'May {{count}} lugar na hindi na mabasa. Ikumpara ang mga kasong ito sa nasa papel ninyo.',
  offerLost_other:
    'May {{count}} lugar na hindi na mabasa. Ikumpara ang mga kasong ito sa nasa papel ninyo.',
  isMissing: 'wala rito',
  isNewer: 'mas luma rito',
  merge: 'Dalhin lahat dito',
  mergeTitle: 'Dalhin lahat dito?',
  mergeMore:
    'Walang buburahin sa nandito. Ang kasong itinuloy mo matapos ibalik ang backup ay mananatiling gaya ng isinulat mo.',
  notAlong:
    'Ang hindi kasama: mga tungkulin, code at passphrase na ibinigay mula noong backup, at ang log ng panahon sa pagitan. Tingnan ang mga tungkulin sa Mga Tao; nananatili ang log sa mga sirang record.',
  mergeLog: 'Nakatala ito sa log, sa pangalan mo.',
  merging: 'Dinadala rito…',
  merged_one: '{{count}} kaso ang nadala rito.',
  merged_other: '{{count}} kaso ang nadala rito.',
  deletedAgain_one: '{{count}} record na permanenteng binura noon ang binura muli.',
  deletedAgain_other: '{{count}} record na permanenteng binura noon ang binura muli.',
  leftOut_one:
    '{{count}} bahagi ang hindi nadala. Ikumpara ang mga kasong ito sa nasa papel ninyo.',
  leftOut_other:
    '{{count}} bahagi ang hindi nadala. Ikumpara ang mga kasong ito sa nasa papel ninyo.',
  nothing: 'Walang kailangang ibalik',
  nothingMore: 'Nandito na ang lahat ng mababasa pa, o wala nang mababasa.',
  decline: 'Hayaan na lang doon',
  declineTitle: 'Hayaan at huwag nang itanong muli?',
  declineMore:
    'Mananatiling nakatabi sa computer na ito ang mga sirang record hanggang may mag-alis nito sa Backups.',
}
