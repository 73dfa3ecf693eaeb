import type { safety as english } from '../en/safety.ts'
import type { Translated } from '../translated.ts'

export const safety: Translated<typeof english> = {
  capture: 'Mga larawan ng screen',
  captureContext:
    'Kung puwedeng kumuha ang ibang programa ng larawan o video ng window na ito, o ipakita ito sa video call. Para sa lahat sa computer na ito.',
  captureBlocked: 'Huwag payagang kunan ang window na ito',
  captureAllowed: 'Payagang kunan ang window na ito',
  captureWarning: 'Makikita na ngayon ang mga pangalan sa mga larawan at video call',
  captureWarningMore:
    'Makikita ng sinumang kukuha ng larawan ng screen, o sasali sa video call kung saan ito ipinapakita, ang nakikita mo. Piliin ang kabilang setting kapag tapos ka na.',
  captureLinux:
    'Walang ganitong proteksiyon ang Linux: walang binabago ang setting na ito sa computer na ito. Isara ang Tessera bago ipakita sa iba ang screen.',
  clipboard: 'Kinopyang teksto',
  clipboardValue: 'Inaalis sa clipboard pagkalipas ng 30 segundo, at kapag nag-lock ka',
  wrongTries_one: '{{count}} maling passphrase ang na-type mula nang huli kang narito',
  wrongTries_other: '{{count}} na maling passphrase ang na-type mula nang huli kang narito',
  wrongTriesMore:
    'Ang huling pagpasok matapos ang maling subok ay noong {{moment}}. Itanong sa opisina kung sino iyon. Kung walang nakakaalam, baka may sumubok na pumasok.',
  read: 'Nabasa ko na ito',
  halfTyped: 'Isinusulat mo ito nang mag-lock ang opisina',
  halfTypedMore:
    'Itinabi ito para sa iyo lang. Buksan muli ang parehong form: nakalagay na ito roon.',
  halfTypedDrop: 'Hindi ko na ito kailangan',
  noLabel: 'Teksto',
  log: 'Teknikal na tala',
  logContext:
    'Kung ano ang ginawa ng programa at kung saan ito pumalya, para sa tutulong sa iyo. Walang pangalan at walang sagot dito. Basahin muna bago ibigay kaninuman.',
  logOpen: 'Basahin ang teknikal na tala',
  logEmpty: 'Wala pang nakatala.',
  logSave: 'Mag-save ng kopya',
  logSaved: 'Na-save na.',
  logOlder: 'Ipakita ang mas lumang linya',
  logTime: 'Oras',
  logEvent: 'Ano ang nangyari',
  logDetail: 'Saan',
}
