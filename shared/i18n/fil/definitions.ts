import type { definitions as english } from '../en/definitions.ts'
import type { Translated } from '../translated.ts'

export const definitions: Translated<typeof english> = {
  title: 'Mga kahulugan',
  context_one:
    '{{count}} tanong, pare-pareho sa bawat opisinang gumagamit ng bersyong {{version}}.',
  context_other:
    '{{count}} tanong, pare-pareho sa bawat opisinang gumagamit ng bersyong {{version}}.',
  search: 'Maghanap ng mga tanong at sagot',
  searchHint: 'Isang salita sa tanong, isang sagot, o ang id sa pamantayan',
  found_one: '{{count}} tanong',
  found_other: '{{count}} tanong',
  nothing: 'Walang tanong o sagot na may ganitong mga salita.',
  groups: {
    other: 'Itinatabi, hindi itinatanong sa interbyu',
    consentEvent: 'Pahintulot',
    perpetrator: 'Mga pinaghihinalaang may-sala',
    familyMember: 'Pamilya at mga kasama',
    priorInterview: 'Nasabihan na',
    referralOut: 'Mga referral sa iba',
    service: 'Mga serbisyong ibinigay',
    supportPlan: 'Mga plano ng suporta',
    historicEvent: 'Mga pangyayari sa daan',
    caseComment: 'Mga tala sa kaso',
    organisation: 'Mga organisasyon',
  },
  answers: 'Mga sagot',
  answersOf_one: '{{count}} sagot, makikita sa pag-type',
  answersOf_other: '{{count}} sagot, makikita sa pag-type',
  source: 'Pinagmulan: {{source}}',
  askedWhen: 'Itinatanong lang kung ang “{{question}}” ay isa sa: {{answers}}',
  importOnly:
    'Hindi na itinatanong: inalis na ito ng pamantayan. Mababasa pa ang mga lumang sagot.',
  partner: 'Sa partner na may kasunduan',
  public: 'Sa publiko',
  leaves: {
    drop: 'Hindi kailanman lumalabas sa opisinang ito.',
    keep: 'Lumalabas kung ano ito.',
    ageBand: 'Lumalabas bilang saklaw ng edad.',
    quarter: 'Lumalabas bilang kuwarter ng taon.',
    year: 'Lumalabas bilang taon.',
    genderGroup: 'Lumalabas bilang isa sa tatlong grupo.',
    rareToOther: 'Lumalabas, pero nagiging “iba pa” ang sagot na iilan lang ang mayroon.',
  },
  savePdf: 'I-save bilang PDF',
  print: 'I-print',
  saveXlsForm: 'I-save para sa KoboToolbox (XLSForm)',
  saveSchema: 'I-save para sa mga programmer (JSON Schema)',
  saved: 'Nai-save: {{place}}',
  dictionaryTitle: 'Talatinigan ng datos',
  credit:
    'Batay sa Human Trafficking Case Data Standard 2.0 ng IOM, CC BY 4.0, iniangkop. Hindi ineendorso ng IOM ang application na ito.',
  toPaper: 'Papel na form',
  paper: {
    title: 'Papel na form',
    context:
      'Para sa mga interbyung walang computer. Pareho ang mga numero sa nasa screen: piliin ang “Ipasok mula sa papel” sa bagong interbyu at sundan ang pahina pababa.',
    formTitle: 'Interbyu',
    handling:
      'Kumpidensiyal. Itago nang nakakandado ang papel na ito at sirain kapag naipasok na. Huwag isulat dito ang pangalan maliban kung pumayag ang tao.',
    code: 'Code',
    date: 'Petsa',
    interviewer: 'Nag-interbyu',
    yes: 'Oo',
    no: 'Hindi',
    oneOnly: 'isang sagot',
    several: 'puwedeng ilan',
    searchable: 'isulat nang buo',
    onlyAfter: 'Kung kailangan lang ayon sa sagot mo sa {{number}}',
    onlyWhen: 'Kung ang {{number}} lang ay: {{answers}}',
  },
}
