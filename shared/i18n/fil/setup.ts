import type { setup as english } from '../en/setup.ts'
import type { Translated } from '../translated.ts'

export const setup: Translated<typeof english> = {
  comeBack: 'Bumalik',
  choosePicture: 'Piliin ang iyong larawan',
  yourPassphrase: 'Ang iyong passphrase',
  passphraseOf: 'Passphrase para sa {{tile}}',
  otherPicture: 'Pumili ng ibang larawan',
  signIn: 'I-unlock',
  unlocking: 'Ina-unlock…',
  useRecoveryKey: 'Gamitin ang recovery key o mga kard',
  tryPractice: 'Opisinang pang-ensayo',
  helpSigningIn: 'Tulong',
  helpTitle: 'Kung hindi ka makapag-unlock',
  helpPassphrase:
    'Ang passphrase ay ang hanay ng mga salita o simbolo na pinili mo. Mahalaga ang malalaking letra, ang mga espasyo at ang wika ng keyboard.',
  helpForgotten:
    'Kung nakalimutan mo ito, walang makahahanap nito para sa iyo. Mabubuksan ang opisina ng recovery key na nasa papel, at makapipili ka roon ng bagong passphrase. Gayon din ang dalawa sa tatlong kard ng katiwala.',
  helpWrong:
    'Pagkatapos ng ilang maling subok, kailangan mong maghintay sandali. Walang masisira sa paghihintay.',
  helpMore: 'Kung may lumabas na code gaya ng T-31, isulat ito bago ka humingi ng tulong.',

  trouble: {
    damaged: {
      one: 'Huwag magbura o maglipat ng anuman sa computer na ito.',
      two: 'Isara ang window na ito at i-restart ang computer, saka subukan muli.',
      three:
        'Kung ganoon pa rin, ibalik ang huli mong backup, o humingi ng tulong at sabihin ang code sa ibaba.',
    },
    keySlotsDamaged: {
      one: 'Huwag magbura o maglipat ng anuman sa computer na ito.',
      two: 'Kunin ang recovery key na na-print noong inihanda ang opisina.',
      three:
        'Kung wala kang recovery key, ibalik ang huli mong backup, o humingi ng tulong at sabihin ang code sa ibaba.',
    },
    newerVersion: {
      one: 'Alamin kung anong bersyon ang ginamit dito dati.',
      two: 'I-install ang bersyong iyon o ang mas bago.',
      three: 'Hangga’t hindi pa, walang mababago rito.',
    },
    inUse: {
      one: 'Maghanap ng isa pang bukas na window at doon magpatuloy.',
      two: 'Kung wala kang makita, i-restart ang computer.',
      three: 'Ligtas ang mga nai-save.',
    },
    diskFull: {
      one: 'Alisin ang laman ng recycle bin, o ilipat ang mga video at larawan sa ibang disk.',
      two: 'Panatilihing may bakante na hindi bababa sa 500 MB.',
      three: 'Pagkatapos, subukan muli. Ligtas ang lahat ng nai-save na.',
    },
    readOnly: {
      one: 'Kung nasa USB stick ang mga record, hanapin ang maliit na lock switch nito.',
      two: 'Mag-sign in sa computer bilang taong nag-install ng application.',
      three: 'Pagkatapos, subukan muli. Ligtas ang lahat ng nai-save na.',
    },
    diskFailed: {
      one: 'Tiyaking nakasaksak ang disk o USB at may espasyo pa.',
      two: 'I-restart ang computer, saka subukan muli.',
      three:
        'Kung ganoon pa rin, maaaring nasisira na ang disk: humingi agad ng tulong at sabihin ang code sa ibaba.',
    },
    rolledBack: {
      one: 'Huwag nang magtrabaho rito: maaaring mawala ang bagong gawa.',
      two: 'Itanong kung may nagbalik ng backup o kumopya ng folder.',
      three: 'Huwag galawin ang anuman, at humingi ng tulong gamit ang code sa ibaba.',
    },
    other: {
      one: 'Isara ang window na ito at buksan muli ang application.',
      two: 'Kung mangyari uli, i-restart ang computer.',
      three: 'Ligtas ang lahat ng nai-save na.',
    },
  },
  quit: 'Isara ang application',

  stepOf: 'Hakbang {{step}} sa {{count}}',
  chooseLanguage: 'Piliin ang iyong wika',
  chooseLanguageMore: 'Puwede mo itong palitan anumang oras.',
  welcome: 'Maligayang pagdating sa Tessera',
  welcomeFirst:
    'Iniingatan ng Tessera sa computer na ito ang mga record ng mga taong tinutulungan mo, ginagabayan nito ang interbyu nang hakbang-hakbang, at gumagawa ito ng mga report na walang maibubunyag na tao.',
  welcomeSecond:
    'Gumagana ito nang walang internet. Walang account, at walang ipinapadala kahit saan maliban kung ikaw mismo ang sumulat ng file.',
  startOffice: 'Ihanda ang iyong opisina',
  startOfficeMore: 'Mga sampung minuto. Maghanda ng printer o ng papel at bolpen.',
  startPractice: 'Subukan gamit ang datos na pang-ensayo',
  startPracticeMore: 'Opisinang pang-ensayo na may mga imbentong tao. Wala kang masisira.',

  officeTitle: 'Ang iyong opisina',
  officeContext: 'Lalabas ang mga ito sa iyong mga report.',
  officeName: 'Pangalan ng organisasyon',
  officeNameMissing: 'Isulat ang pangalan ng organisasyon.',
  country: 'Bansa',
  countryMissing: 'Piliin ang bansa mula sa listahan.',

  personTitle: 'Ikaw',
  personContext: 'Ikaw ang unang tao sa opisinang ito. Puwedeng sumali ang iba sa ibang araw.',
  personName: 'Ang iyong pangalan',
  personNameHint: 'Naka-encrypt. Makikita lang pagkatapos mag-sign in.',
  personNameMissing: 'Isulat ang iyong pangalan.',
  pictureTitle: 'Ang iyong larawan sa pag-sign in',
  pictureHint: 'Kung manakaw ang computer, walang pinapangalanan ang larawan.',
  colour: 'Kulay',
  animal: 'Hayop',

  passphraseTitle: 'Ang iyong passphrase',
  passphraseContext:
    'Ito ang kandado ng mga record. Hindi ito itinatago kahit saan, at walang makahahanap nito para sa iyo.',
  passphrase: 'Passphrase',
  passphraseHint:
    'Mas mabuti ang ilang salitang hindi mo karaniwang pinagsasama kaysa isang salitang may mga simbolo.',
  passphraseAgain: 'Ulitin ang passphrase',
  passphraseDiffers: 'Hindi magkapareho ang dalawang ito.',
  passphraseTooWeak:
    'Masyado itong madaling hulaan para makaprotekta ng tao. Habaan ito, o gamitin ang mga mungkahing salita.',
  suggest: 'Magmungkahi ng mga salita',
  suggestOther: 'Magmungkahi ng iba pang salita',
  suggested: 'Isulat na ang mga salitang ito ngayon, sa papel',
  suggestedMore:
    'Nagkataon lang ang pagpili sa mga ito at matibay ang mga ito. Ilayo ang papel sa computer na ito, at sirain ito kapag kabisado mo na.',
  useSuggested: 'Gamitin ang mga salitang ito',
  strength: 'Tibay',
  strengthWeighing: 'Tinitimbang…',
  strength0:
    'Napakahina: mahuhulaan ito sa loob ng ilang minuto ng sinumang may hawak ng computer na ito.',
  strength1:
    'Mahina: mahuhulaan ito sa loob ng ilang araw ng sinumang may hawak ng computer na ito.',
  strength2: 'Katamtaman: mahuhulaan ito ng taong desidido sa loob ng ilang buwan.',
  strength3: 'Matibay: aabutin ng maraming taon ang panghuhula gamit ang mga computer ngayon.',
  strength4: 'Napakatibay: hindi kayang hulaan gamit ang mga computer ngayon.',
  strengthLimit: 'Tantiya lang ito. Hindi nito alam kung may nakakita sa iyo habang nagta-type.',
  makeKeys: 'Gawin ang mga susi',
  makingKeys: 'Ginagawa ang mga susi…',

  keyTitle: 'Ang iyong recovery key',
  keyContext: 'Kung makalimutan ang lahat ng passphrase, ito lang ang makakabukas ng opisina.',
  keyOnPaper: 'Ngayon lang ito ipapakita. I-print o isulat ito, sa papel lang.',
  keySafe:
    'Mababasa ang lahat ng sinumang may hawak ng papel na ito at ng computer na ito. Itago ito nang nakaselyo, sa kaha o sa taong pinagkakatiwalaan mo, at huwag kailanman sa tabi ng computer.',
  keyPhoto: 'Huwag itong kunan ng litrato at huwag ipadala.',
  keyWritten: 'Nasa papel ko na ito',

  typeTitle: 'I-type ang recovery key',
  typeContext: 'Mula sa papel. Para alam nating tama ito bago ito kailanganin.',
  typeSeeAgain: 'Ipakita muli ang susi',
  typeWrong_one: 'Hindi tugma ang grupo {{groups}}. Ihambing sa papel.',
  typeWrong_other: 'Hindi tugma ang grupo {{groups}}. Ihambing sa papel.',
  typeDiffers: 'Hindi ito ang susing ipinakita. Ihambing ito sa papel, simula sa unang grupo.',
  finish: 'Tapusin ang paghahanda',
  finishing: 'Inihahanda ang opisina…',

  doneTitle: 'Handa na ang iyong opisina',
  doneContext: 'Naka-encrypt ang lahat ng laman nito mula sa unang salita.',
  doneKey: 'Dalhin ngayong araw ang papel ng recovery key sa ligtas na lugar.',
  doneLock:
    'Kapag iiwan mo ang computer, pindutin ang Ctrl+L. Kusa itong magla-lock pagkalipas ng limang minutong walang gumagamit.',
  doneBackup:
    'Nasa computer lang na ito ang mga record. Kung masira ito, mawawala ang lahat maliban kung may backup.',
  toOffice: 'Pumunta sa opisina',

  practiceTitle: 'Inihahanda ang opisinang pang-ensayo',
  practiceContext: 'Nag-iimbento ng mga tao at ng kanilang mga record. Wala pang isang minuto ito.',
  practicePeople: 'Mga imbentong tao',

  sheetTitle: 'Recovery key',
  sheetUse: 'Paano ito gamitin',
  sheetUseOne: 'Buksan ang application sa computer ng opisina.',
  sheetUseTwo: 'Sa pag-sign in, piliin ang “Gamitin ang recovery key o mga kard”.',
  sheetUseThree: 'I-type ang mga grupo. Walang pinagkaiba ang malaki at maliit na letra.',
  sheetKeep: 'Paano ito itago',
  sheetMade: 'Ginawa noong {{date}}',
  sheetNoName:
    'Sadyang walang pangalan ng opisina ang papel na ito. Huwag itong sulatan ng pangalan.',

  recoverTitle: 'Buksan gamit ang recovery key',
  recoverContext: 'I-type ang mga grupo mula sa papel, saka pumili ng bagong passphrase.',
  recoverOpen: 'Buksan ang opisina',
  newKeyAbove: 'Naka-sign in gamit ang recovery key',
  newKeyContext:
    'I-type ito. Mula noon, ito na ang makakabukas ng opisina kung makalimutan ang lahat ng passphrase, at wala nang mabubuksan ang papel na ginamit mo: sirain ito.',
  newKeyAfterCards:
    'I-type ito. Mula noon, wala nang mabubuksan ang lumang recovery key: sirain ito. Susunod ang mga bagong kard.',
}
