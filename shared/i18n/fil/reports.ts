import type { reports as english } from '../en/reports.ts'
import type { Translated } from '../translated.ts'

export const reports: Translated<typeof english> = {
  title: 'Mga report',
  context: 'Mga bilang para sa mga donor at sa publiko, kung saan walang taong makikilala.',
  page: 'Ang pahina kapag na-print',
  quarter: 'Kuwarter',
  quarterName: 'Kuwarter {{number}} ng {{year}}',
  notOver: 'Hindi pa tapos ang kuwarter na ito. Magbabago ang mga bilang kapag may idinagdag pa.',
  threshold: {
    label: 'Itago ang maliliit na grupo',
    donor: 'Mas maliit sa 5',
    donorFor: 'Para sa donor na may kasunduan',
    publication: 'Mas maliit sa 11',
    publicationFor: 'Para sa paglalathala',
    careful: 'Mas maliit sa 20',
    carefulFor: 'Para sa lugar na magkakakilala ang mga tao',
  },
  newPersonsAssisted: {
    title: 'Mga bagong taong natulungan',
    counted: 'Sino ang binibilang',
    notCounted: 'Sino ang hindi binibilang',
    once: 'Isang beses lang binibilang ang bawat tao, sa kuwarter kung kailan nairehistro ang una niyang kaso.',
    status:
      'Binibilang ang mga taong nairehistro bilang apektado ng trafficking, kinumpirma man ito ng awtoridad o hindi.',
    age: 'Ang edad ay ang edad noong nairehistro ang tao.',
    several:
      'Maaaring dumaan ang isang tao sa ilang anyo ng pagsasamantala, kaya puwedeng mas malaki ang kabuuan ng mga row na ito kaysa lahat ng tao.',
    before: 'Hindi na muling binibilang ang mga taong may kaso na sa mas naunang kuwarter.',
    consent:
      'Hindi binibilang ang mga taong hindi pumayag na gamitin ang datos nila sa estadistika, o bumawi ng pahintulot bago ang araw ng report na ito.',
    unknown: 'Kapag walang sagot, binibilang ang tao sa “Hindi alam”, at hindi kailanman inaalis.',
  },
  table: {
    ageByGender: 'Ayon sa edad at kasarian',
    byAge: 'Ayon sa edad',
    byGender: 'Ayon sa kasarian',
    byForm: 'Ayon sa anyo ng pagsasamantala',
    all: 'Lahat ng tao',
    notKnown: 'Hindi alam',
    total: 'Kabuuan',
    persons: 'Mga tao',
    percent: 'Porsiyento',
    percentNote:
      'Porsiyento ng mga taong alam ang sagot. Ipinapakita lang kung hindi sila bababa sa {{least}}.',
  },
  gender: {
    Woman: 'Babae',
    Man: 'Lalaki',
    TransgenderOrNonConforming: 'Transgender o non-conforming',
  },
  form: {
    Labour: 'Sapilitang paggawa, pamamalimos o pang-aalipin',
    Sexual: 'Sekswal na pagsasamantala',
    Other: 'Iba pang anyo',
  },
  chart: {
    ageByGender: 'Mga bagong tao ayon sa edad',
    byGender: 'Mga bagong tao ayon sa kasarian',
    byForm: 'Mga bagong tao ayon sa anyo ng pagsasamantala',
    describe: 'Bar chart. Nasa talahanayan sa ibaba ang parehong mga bilang.',
    nothing: 'Walang maiguguhit: nakatago ang lahat ng bilang.',
  },
  hidden: {
    short: 'nakatago',
    reason: 'Nakatago, para walang taong makilala.',
    note: 'Nakatago ang mga grupong mas maliit sa {{k}} para walang taong makilala. Itinatago rin ang ibang bilang kung mabubunyag ng mga iyon ang maliliit.',
    nothing: 'Walang bilang na kinailangang itago. Itatago ang mga grupong mas maliit sa {{k}}.',
    joined: 'Pinagsama ang ilang grupo, dahil masyadong maliit ang mga ito kung hiwalay.',
    notSplit:
      'Masyadong maliit ang mga grupo para ipakita nang hiwalay. Ang bilang lang ng lahat ng tao ang ipinapakita.',
    tooFew: 'Mas kaunti ito sa {{k}} tao, kaya walang ipinapakitang bilang.',
  },
  denominator: {
    title: 'Gaano karami ang alam',
    known: '{{what}}: alam para sa {{answered}} tao, hindi alam para sa {{missing}}.',
    hidden:
      '{{what}}: nakatago kung ilan ang hindi alam, para maprotektahan ang maliliit na grupo.',
  },
  facts: {
    office: 'Opisina',
    period: 'Panahon',
    months: '{{from}} hanggang {{to}}',
    madeOn: 'Ginawa noong {{date}}',
    made: 'Petsa',
    definitions: 'Mga depinisyon {{version}}',
    definitionsLabel: 'Mga depinisyon',
    reference: 'Reference {{anchor}}',
    referenceLabel: 'Reference',
    referenceLater: 'Ibibigay ang reference kapag na-save o na-print ang report.',
    practice: 'Datos na pang-ensayo: hindi totoo ang mga taong ito.',
    total: 'Mga bagong taong natulungan',
  },
  sheet: {
    report: 'Report',
    ageByGender: 'Ayon sa edad at kasarian',
    byGender: 'Ayon sa kasarian',
    byForm: 'Ayon sa anyo',
    about: 'Tungkol dito',
  },
  staffOnly: {
    title: 'Ikaw lang ang nakakakita nito',
    withoutConsent_one: '{{count}} tao sa kuwarter na ito ang hindi pumayag at hindi binibilang.',
    withoutConsent_other: '{{count}} tao sa kuwarter na ito ang hindi pumayag at hindi binibilang.',
    withoutDate_one:
      '{{count}} tao ang walang petsa ng pagrehistro na eksakto hanggang buwan at wala sa anumang report.',
    withoutDate_other:
      '{{count}} tao ang walang petsa ng pagrehistro na eksakto hanggang buwan at wala sa anumang report.',
    never: 'Hindi kailanman ipi-print o ise-save kasama ng report ang mga bilang na ito.',
  },
  finding: {
    title: 'Tingnan ito bago lumabas ang report',
    fewChanged:
      'Iilang tao lang ang pagkakaiba nito sa naunang report ng kuwarter na ito, na ginawa noong {{date}}. Makikita ng sinumang may hawak ng dalawa kung sino ang idinagdag o inalis.',
    restIsSmall:
      'Kapag pinagsama sa report para sa {{period}}, na ginawa noong {{date}}, iilang tao lang ang natitira rito. Matutukoy sila ng sinumang may hawak ng dalawa.',
    uncovers:
      'Ibang mga bilang ang nakatago sa naunang report ng kuwarter na ito, na ginawa noong {{date}}. Malalaman ng sinumang may hawak ng dalawa ang nakatago.',
    advice:
      'Ipadala lang ito sa mga mambabasang wala ng nauna, o hilingin munang sirain nila iyon.',
  },
  action: {
    pdf: 'I-save bilang PDF',
    xlsx: 'I-save bilang Excel',
    print: 'I-print',
  },
  leaving: {
    title: 'Walang proteksyon ang file na ito',
    text: 'Pinoprotektahan ng Tessera ang nasa loob nito. Mababasa ng sinumang may hawak ang report na na-save o na-print. Itago ito kung saan ang mga tamang tao lang ang makakakuha.',
    go: 'Naiintindihan ko, ituloy',
    back: 'Bumalik',
  },
  saved: {
    title: 'Nai-save',
    text: 'Nai-save ang report bilang {{place}}.',
    printed: 'Naipadala ang report sa printer.',
  },
  changed: {
    title: 'Nagbago ang mga record',
    text: 'May nagbago ng record habang tinitingnan mo ang pahinang ito. Tingnan ang mga bagong bilang, saka subukan muli.',
  },
  empty: {
    title: 'Wala pang report',
    text: 'Makagagawa ng report kapag may nai-save nang isang kasong may petsa ng pagrehistro.',
    action: 'Magsimula ng intake',
  },
  noExport:
    'Puwede mong tingnan ang mga report. Para i-save o i-print, makiusap sa kasamahang puwedeng mag-export.',
  loading: 'Nagbibilang',
}
