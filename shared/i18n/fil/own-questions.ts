import type { ownQuestions as english } from '../en/own-questions.ts'
import type { Translated } from '../translated.ts'

export const ownQuestions: Translated<typeof english> = {
  title: 'Sariling mga tanong ng opisina ninyo',
  context:
    'Ang itinatanong ng opisina ninyo bukod sa mga tanong na mayroon ang bawat opisina. Nasa dulo ang mga ito ng isang hakbang ng interbyu, at hindi kailanman lumalabas sa opisinang ito sa report o bundle.',
  toScreen: 'Magdagdag o magbago ng sariling mga tanong',
  settingsContext:
    'Mga tanong na opisina lang ninyo ang may kailangan, na may mga sagot na mapipili sa sarili ninyong salita.',
  version: 'Bersyon {{version}}',
  emptyTitle: 'Wala pa kayong sariling mga tanong',
  emptyMore:
    'Magsimula sa isang bahagi, gaya ng “Shelter” o “Pag-uwi”. Saka idagdag ang mga tanong na kabilang doon. Itanong lang ang makatutulong sa tao o sa inyong trabaho.',
  readOnly:
    'Mga kasamahang puwedeng makakita ng mga pangalan lang ang makapagbabago ng mga tanong na ito.',

  // Sections
  addSection: 'Magdagdag ng bahagi',
  newSection: 'Bagong bahagi',
  editSection: 'Baguhin ang bahagi',
  editSectionNamed: 'Baguhin ang bahaging “{{name}}”',
  sectionTitle: 'Pamagat sa {{language}}',
  sectionTitleHint: 'Nakasulat sa itaas ng mga tanong nito, sa interbyu at sa kaso.',
  sectionStep: 'Sa dulo ng aling hakbang?',
  atEndOf: 'Sa dulo ng hakbang na “{{step}}”',
  noQuestions: 'Wala pang tanong sa bahaging ito.',
  moveUpNamed: 'Itaas ang “{{name}}”',
  moveDownNamed: 'Ibaba ang “{{name}}”',

  // Questions
  addQuestion: 'Magdagdag ng tanong',
  addQuestionTo: 'Magdagdag ng tanong sa “{{name}}”',
  newQuestion: 'Bagong tanong',
  editQuestion: 'Baguhin ang tanong',
  edit: 'Baguhin',
  editNamed: 'Baguhin ang “{{name}}”',
  kind: 'Anong uri ng sagot?',
  kindFixed:
    'Hindi na nababago ang uri ng sagot, para manatiling tama ang mga sagot na narito na. Kung ibang uri ang kailangan, ihinto ang tanong na ito at magdagdag ng bago.',
  kinds: {
    text: { label: 'Maikling sagot', example: 'Ilang salita, gaya ng pangalan ng barangay.' },
    longText: {
      label: 'Mahabang sagot',
      example: 'Ilang pangungusap, gaya ng kung ano ang kailangan ng tao.',
    },
    date: { label: 'Petsa', example: 'Isang araw, o ang buwan o taon lang na alam.' },
    integer: { label: 'Numero', example: 'Isang buong numero, gaya ng kung ilan ang kapatid.' },
    choice: { label: 'Isa sa listahan', example: 'Isang sagot, gaya ng paraan ng pag-uwi.' },
    choices: { label: 'Ilan sa listahan', example: 'Kahit ilan, gaya ng mga kasanayan.' },
    flag: { label: 'Oo o hindi', example: 'Gaya ng “May telepono po ba kayo?”' },
  },
  inSection: 'Bahagi',
  wordsIn: 'Mga salita sa',
  complete: 'kumpleto',
  missing: 'kulang',
  missingIn: 'Kulang sa {{languages}}',
  missingHint: 'Kung may kulang na salita, ang nasa {{language}} ang ipinapakita.',
  ask: 'Ang tanong, gaya ng pagsasabi mo nito',
  askHint: 'Isang tanong lang bawat pagkakataon, sa simple at magalang na salita.',
  label: 'Maikling pangalan',
  labelHint: 'Para sa kaso, papel at mga talahanayan: dalawa o tatlong salita.',
  why: 'Bakit mo ito itinatanong',
  whyHint:
    'Nakasulat sa ilalim ng tanong. Makapagpapasya kung sasagot ang taong nakaaalam ng dahilan.',
  definition: 'Ano mismo ang ibig sabihin nito',
  definitionHint: 'Para pareho ang isusulat ng dalawang magkasamahan. Ipinapakita ng F1.',
  examples: 'Mga halimbawa',
  optional: 'Puwedeng walang laman.',
  min: 'Pinakamaliit na numero',
  max: 'Pinakamalaking numero',
  namesSomebody: 'Maaaring may pangalan ng tao sa sagot',
  namesSomebodyMore: 'Gaya ng pangalan ng kamag-anak. Ituturing itong pangalan.',
  mapsTo: 'Pinakamalapit na field sa iisang pamantayan',
  mapsToHint: 'Para lang sa mga magbabasa ng inyong mga depinisyon. Wala itong binabago.',

  // Lists
  list: 'Mga sagot na mapipili',
  listNew: 'Bagong listahan',
  listOwn: 'Listahan ninyo, {{count}} sagot',
  listAs: 'Parehong mga sagot sa “{{question}}”',
  listName: 'Pangalan ng listahan',
  listNameHint: 'Para sa iyo, kapag may ibang tanong na gagamit ng parehong mga sagot.',
  listAlsoUsed: 'Ginagamit din ang listahang ito sa: {{questions}}',
  listStandard: 'Sa iisang pamantayan ang mga sagot na ito at hindi mababago rito.',
  answers: 'Mga sagot',
  answersShown: 'Ipinapakita ang {{shown}} sa {{count}}. Mag-type para makita ang iba.',
  findAnswer: 'Maghanap ng sagot',
  answerLabel: 'Sagot {{code}}',
  addAnswer: 'Magdagdag ng sagot',
  pasteAnswers: 'Mag-paste ng marami…',
  removeAnswer: 'Alisin',
  removeAnswerNamed: 'Alisin ang sagot na {{code}}',
  retireAnswer: 'Ihinto',
  retireAnswerNamed: 'Ihinto ang sagot na {{code}}',
  restoreAnswerNamed: 'Ibalik ang sagot na {{code}}',
  pasteTitle: 'Mag-paste ng maraming sagot',
  pasteBox: 'Isang sagot sa bawat linya',
  pasteHint:
    'Mula sa spreadsheet, puwede kang kumopya ng dalawang column: una ang sarili ninyong code, saka ang pangalan. Kung walang code, bibigyan ng Tessera ng numero ang bawat sagot.',
  pasteFound_one: '{{count}} bagong sagot: {{examples}}',
  pasteFound_other: '{{count}} bagong sagot, gaya ng: {{examples}}',
  pasteKnown_one: 'Nasa listahan na ang {{count}} at mananatili kung ano ito.',
  pasteKnown_other: 'Nasa listahan na ang {{count}} at mananatili kung ano ito.',
  pasteNothing: 'Wala pang idadagdag.',
  pasteProblems: {
    code: 'Linya {{line}}: mga letrang Latin, numero, “-” at “_” lang ang puwede sa code, hanggang 40.',
    tooLong: 'Mas mahaba sa 200 karakter ang linya {{line}}.',
    doubled: 'Linya {{line}}: dalawang beses nakasulat ang code na ito.',
    tooMany: 'Hanggang {{most}} sagot lang ang kasya sa isang listahan.',
  },
  pasteAdd_one: 'Idagdag ang {{count}} sagot',
  pasteAdd_other: 'Idagdag ang {{count}} sagot',

  // Condition
  condition: 'Itanong lang pagkatapos ng ilang sagot',
  conditionQuestion: 'Itanong lang kung ang sagot sa',
  conditionAnswers: 'ay isa sa mga ito',
  conditionOf: 'Itinatanong lang kung ang “{{question}}” ay isa sa: {{answers}}',

  // Preview
  preview: 'Paunang tingin',
  previewHint: 'Ganito ang itsura sa interbyu. Subukan: walang itatabi.',
  previewEmpty: 'Isulat ang tanong, at makikita mo ito rito.',

  // Saving
  changesTitle: 'Ano ang magbabago',
  nothingChanged: 'Wala pang nabago.',
  save: 'I-save bilang bersyon {{version}}',
  saved: 'Nai-save bilang bersyon {{version}}.',
  undo: 'I-undo',
  conflict:
    'Samantala, may kasamahang nag-save ng ibang pagbabago. Tingnan ang pinakabagong bersyon at subukan muli.',
  lookAgain: 'Ipakita ang pinakabagong bersyon',
  leaveTitle: 'Umalis nang hindi nagse-save?',
  leaveMore: 'Hindi pa nai-save ang mga binago mo sa tanong na ito.',
  leaveDo: 'Umalis nang hindi nagse-save',
  stay: 'Manatili rito',
  problems: {
    emptyWords: 'Isulat muna ito.',
    doubled: 'Dalawang beses nakasulat ang parehong code.',
    unknownStep: 'Pumili ng isang hakbang ng interbyu.',
    unknownSection: 'Pumili ng bahagi.',
    privacyOfKind: 'Hindi ito angkop sa uri ng sagot.',
    minOverMax: 'Mas malaki ang pinakamaliit na numero kaysa sa pinakamalaki.',
    boundsMissing: 'Ibigay ang pinakamaliit at ang pinakamalaking numero.',
    unknownList: 'Piliin ang mga sagot.',
    emptyList: 'Magdagdag ng kahit isang sagot.',
    unknownCondition: 'Pumili ng tanong.',
    unknownConditionAnswer: 'Pumili ng kahit isang sagot.',
    conditionOnItself: 'Hindi puwedeng hintayin ng tanong ang sarili nitong sagot. Pumili ng iba.',
    removed: 'Ang nai-save na ay puwedeng ihinto, pero hindi maaalis.',
    kindChanged: 'Hindi na mababago ang uri ng sagot.',
    boundsNarrower:
      'Mapapalawak lang ang mga hangganan, para manatiling tama ang mga lumang sagot.',
  },

  // Retiring
  retire: 'Ihinto',
  retireNamed: 'Ihinto ang “{{name}}”',
  restore: 'Ibalik',
  restoreNamed: 'Ibalik ang “{{name}}”',
  retired: 'Inihinto na',
  retiredMore:
    'Hindi na itinatanong: inihinto na ito ng opisina ninyo. Mababasa pa ang mga lumang sagot.',
  retireQuestionTitle: 'Ihinto ang tanong na “{{name}}”?',
  retireSectionTitle: 'Ihinto ang bahaging “{{name}}” kasama ang mga tanong nito?',
  retireMore:
    'Hindi na ito itatanong sa mga bagong interbyu. Mananatili sa mga kaso at mababasa ang mga sagot na narito na. Maibabalik mo ito anumang oras.',
  retireHanging:
    'Naghihintay sa sagot nito ang mga tanong na ito at hindi rin itatanong: {{questions}}',
  retiredNow: 'Inihinto na ang “{{name}}”.',
  restoredNow: 'Itinatanong na muli ang “{{name}}”.',

  // History
  history: 'Mga bersyon',
  historyContext: 'Naitatabi ang bawat bersyon.',
  historyBy: '{{when}}, {{name}}',
  historyAll: 'Ipakita ang lahat ng bersyon',
  changes: {
    sectionAdded: 'Bagong bahaging “{{name}}”',
    sectionChanged: 'Binago ang bahaging “{{name}}”',
    sectionRetired: 'Inihinto ang bahaging “{{name}}”',
    sectionRestored: 'Ibinalik ang bahaging “{{name}}”',
    sectionsMoved: 'Iniba ang pagkakasunod ng mga bahagi',
    questionAdded: 'Bagong tanong na “{{name}}”',
    questionChanged: 'Binago ang tanong na “{{name}}”',
    questionRetired: 'Inihinto ang tanong na “{{name}}”',
    questionRestored: 'Ibinalik ang tanong na “{{name}}”',
    questionsMoved: 'Iniba ang pagkakasunod ng mga tanong sa “{{name}}”',
    listAdded_one: 'Bagong listahang “{{name}}” na may {{count}} sagot',
    listAdded_other: 'Bagong listahang “{{name}}” na may {{count}} sagot',
    listChanged: 'Binago ang mga salita sa listahang “{{name}}”',
    codesAdded_one: '{{count}} sagot ang idinagdag sa listahang “{{name}}”',
    codesAdded_other: '{{count}} sagot ang idinagdag sa listahang “{{name}}”',
    codesRetired_one: '{{count}} sagot sa listahang “{{name}}” ang inihinto',
    codesRetired_other: '{{count}} sagot sa listahang “{{name}}” ang inihinto',
    codesRestored_one: '{{count}} sagot sa listahang “{{name}}” ang ibinalik',
    codesRestored_other: '{{count}} sagot sa listahang “{{name}}” ang ibinalik',
  },

  // Where the questions are shown
  comeAlong_one:
    'May dala ring {{count}} tanong ang file na itinatanong ng opisina nito bukod sa mga pinagsasaluhang tanong. Itatanong na rin dito ang bawat tanong na iyon; maihihinto mo ito sa Mga setting.',
  comeAlong_other:
    'May dala ring {{count}} tanong ang file na itinatanong ng opisina nito bukod sa mga pinagsasaluhang tanong. Itatanong na rin dito ang bawat tanong na iyon; maihihinto mo ito sa Mga setting.',
  notInStandard: 'Tanong ng opisinang ito. Walang ganito sa iisang pamantayan.',
  closeTo: 'Tanong ng opisinang ito. Pinakamalapit sa HTCDS 2.0: {{id}}',
  staysHere: 'Sensitibo. Hindi kailanman lumalabas sa opisinang ito sa report o bundle.',
  ownList: 'Listahan ng opisinang ito.',
}
