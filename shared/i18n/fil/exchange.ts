import type { exchange as english } from '../en/exchange.ts'
import type { Translated } from '../translated.ts'

export const exchange: Translated<typeof english> = {
  title: 'Magdala o magpasok ng datos',
  context:
    'Lahat ng record ng opisinang ito sa isang nakakandadong file na mababasa rin ng ibang programa.',
  notYou:
    'Tagapangalaga ng seguridad lamang ang puwedeng magdala ng lahat ng datos o magpasok ng datos.',
  takeTitle: 'Dalhin ang lahat',
  takeContext:
    'Para lumipat sa ibang programa, o magsimula ng pangalawang opisina. Nasa file ang bawat pangalan at bawat tala. Hindi ito backup: walang report at walang log dito.',
  passphrase: 'Passphrase ng file',
  passphraseHint:
    'Hindi bababa sa 16 na karakter. Isulat ito sa papel at ihiwalay sa file: walang makapagbubukas ng file kung wala ito.',
  suggest: 'Magmungkahi ng anim na salita',
  take: 'I-save ang file',
  taken: 'Nai-save ang {{cases}} kaso at {{persons}} tao: {{place}}',
  tooShort: 'Gumamit ng hindi bababa sa 16 na karakter.',
  working: 'Ginagawa na…',
  bringTitle: 'Magpasok ng file ng datos',
  bringContext:
    'Idinaragdag ang mga kasong wala pa rito. Hindi kailanman binabago ang nasa opisinang ito na.',
  choose: 'Pumili ng file…',
  chosen: 'File: {{file}}',
  wrongPassphrase:
    'Hindi nabubuksan ng passphrase na ito ang file. Tingnan ang wika ng keyboard at ang Caps Lock, saka i-type muli.',
  look: 'Buksan at suriin',
  from: 'Mula sa {{organisation}}, isinulat noong {{date}}',
  holds:
    '{{cases}} kaso, {{persons}} tao. {{known}} sa mga kasong ito ang narito na at mananatiling gaya ng dati.',
  bring: 'Ipasok ang {{count}} kaso',
  nothingNew: 'Walang bago sa file na ito.',
  brought: 'Naipasok ang {{cases}} kaso at {{persons}} tao.',
  recoded_one: '{{count}} kaso ang may bagong code, dahil may gumagamit na rito ng dating code.',
  recoded_other: '{{count}} kaso ang may bagong code, dahil may gumagamit na rito ng dating code.',
  problemsTitle: 'Hindi maipapasok ang file na ito',
  problemsMore: 'Walang nabago. Hilingin sa sumulat ng file na itama ang mga lugar na ito:',
  problem: 'Talahanayang {{table}}, row {{row}}, column {{column}}: {{problem}}',
  problems: {
    notACode: 'wala sa mga sagot',
    tooLong: 'masyadong mahaba',
    notADate: 'hindi petsa',
    outOfRange: 'lampas sa hangganan, o hindi pa dumarating',
    wrongKind: 'hindi ang dapat na naroon',
    valueAndMissing: 'may sagot at may dahilan din kung bakit wala',
    unknownColumn: 'column na wala sa anumang depinisyon',
    missingRow: 'tumutukoy sa row na wala roon',
    doubled: 'dalawang beses ang parehong row',
    wrongOffice: 'hindi kailanman pinaghahalo ang datos na pang-ensayo at ang totoo',
    other: 'may mali',
  },
}
