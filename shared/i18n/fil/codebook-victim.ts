import type { EntityWordsOf } from '../codebook-shape.ts'
import { victimConditions } from './codebook-victim-conditions.ts'
import { victimNeeds } from './codebook-victim-needs.ts'

export const victim: EntityWordsOf<'victim'> = {
  methodOfRecruitment: {
    label: 'Paano ni-recruit ang tao',
    ask: 'Paano po ninyo unang nalaman ang trabaho o biyahe? Paano nila kayo naabot?',
    why: 'Ipinapakita nito kung saan nilalapitan ang mga tao, para mabalaan ang iba.',
    definition: 'Bawat paraan kung paano unang nilapitan o ni-recruit ang tao.',
    examples: 'May post na trabaho sa social media, saka tumawag ang pinsan: dalawang sagot.',
  },
  countryOfRecruitment: {
    label: 'Bansa ng pagre-recruit',
    ask: 'Nasaang bansa po kayo noong nagsimula ito?',
    why: 'Kasama ng bansa ng pagsasamantala, ipinapakita nito ang mga ruta.',
    definition: 'Ang bansang kinaroroonan ng tao noong ni-recruit siya.',
    examples:
      'Taga-Laos ang babae pero nagtatrabaho na sa Thailand nang kausapin siya ng broker: Thailand. Hindi binibilang ang nasyonalidad niya.',
  },
  locationOfRecruitment: {
    label: 'Lugar ng pagre-recruit',
    ask: 'Saan po iyon: aling barangay, bayan, paaralan, kompanya o website?',
    why: 'Maaaring makatulong ito para maprotektahan ang iba sa parehong lugar. Hindi kailanman ibinabahagi ang mismong lugar.',
    definition: 'Ang lugar o organisasyon kung saan ni-recruit ang tao, sa sariling salita.',
    examples: 'Recruitment agency sa isang bayan sa probinsiya; dormitoryo; group chat.',
  },
  recruiterRelation: {
    label: 'Relasyon sa recruiter',
    ask: 'Sino po ang nagyaya sa inyong umalis? Paano po ninyo nakilala ang taong iyon?',
    why: 'Maaaring nasa malapit pa ang taong malapit sa kaniya. Mahalaga ito sa kaligtasan at sa pag-uwi.',
    definition: 'Kung ano ng tao ang recruiter noong panahong iyon. Maaaring ilan ang recruiter.',
    examples: 'Tiyahin at broker na kakilala niya: “Kapamilya” at “Iba pa”.',
  },
  acts: {
    label: 'Ano ang ginawa',
    ask: 'Ano po ang ginawa nila: hinanap kayo, dinala kayo sa ibang lugar, ipinasa kayo, pinatira kayo sa isang lugar, tinanggap kayo?',
    why: 'Ang ginawa (act) ang una sa tatlong elemento ng trafficking. Kasama ng layunin, at ng paraan para sa nakatatanda, ito ang hinihingi ng batas.',
    definition:
      'Ang mga ginawa sa tao ayon sa Trafficking in Persons Protocol ng UN, artikulo 3(a).',
    examples:
      'Kinuha sa bahay para magtrabaho, idinaan sa hangganan, pinatira sa isang bahay: ni-recruit, ibiniyahe, ikinanlong.',
  },
  countriesOfTransit: {
    label: 'Mga bansang dinaanan',
    ask: 'Sa aling mga bansa po kayo dumaan sa biyahe?',
    why: 'Ipinapakita nito ang mga ruta, at kung saan sana nakarating nang mas maaga ang tulong.',
    definition:
      'Mga bansang dinaanan ng tao sa pagitan ng pagre-recruit at pagsasamantala. Hindi ang una at hindi ang huli.',
    examples: 'Mula Cambodia, dumaan sa Thailand, hanggang Malaysia: Thailand.',
  },
  exploitationTypes: {
    label: 'Anyo ng pagsasamantala',
    ask: 'Ano po ang ipinagawa nila sa inyo, o ano po ang gusto nila sa inyo?',
    why: 'Ang layunin ang nagtatakda kung aling tulong at aling batas ang angkop. Kasama rin ang pagsasamantalang binalak pero hindi nangyari.',
    definition:
      'Bawat anyo ng pagsasamantala na pinagdaanan ng tao o binalak gawin o ipagawa sa kaniya.',
    examples:
      'Kinuha para sa pabrika, saka pinilit ding mamalimos: “Sapilitang paggawa” at “Sapilitang pamamalimos”.',
  },
  forcedLabourIndustry: {
    label: 'Industriya',
    ask: 'Anong uri po ng trabaho iyon?',
    why: 'Ipinapakita nito kung saan dapat tumingin ang mga labor inspector at ang mga bumibili.',
    definition: 'Ang industriya kung saan pinagsamantalahan ang tao. Kung ilan, ang pinakamatagal.',
    examples:
      'Ang pagbabalat ng hipon sa pabrika ay pagmamanupaktura; ang trabaho sa bangka ay pangingisda.',
  },
  sexExploitationTypes: {
    label: 'Anyo ng sekswal na pagsasamantala',
    ask: 'Hindi po kailangang sabihin ang mga detalye. Sa mga kliyente po ba iyon, sa mga larawan o video, sa internet, o para sa isang tao lang?',
    why: 'Iba-iba ang uri ng tulong na kailangan. Itanong lang kapag handa ang tao.',
    definition:
      'Bawat anyo ng sekswal na pagsasamantala na pinagdaanan ng tao o binalak gawin o ipagawa sa kaniya.',
    examples:
      'Ibinenta sa mga parokyano at pinilit magpakita nang live sa harap ng telepono: “Prostitusyon” at “Live sa internet o telepono”. Mga video na ibinenta lang pagkatapos: “Pornograpiya”.',
  },
  countryOfExploitation: {
    label: 'Bansa ng pagsasamantala',
    ask: 'Sa anong bansa po iyon nangyari?',
    why: 'Ipinapakita nito ang mga ruta, at kung aling batas ng bansa ang angkop.',
    definition:
      'Ang bansa kung saan nangyari, o binalak na mangyari, ang pagsasamantala. Kung ilan, kung saan ito pinakamatagal.',
    examples:
      'Dumaan lang sa Thailand sakay ng bus, saka nagtrabaho sa Malaysia: Malaysia. Nakalaya sa daan bago pa magsimula ang trabaho: ang bansa kung saan sana siya pagtatrabahuhin.',
  },
  locationOfExploitation: {
    label: 'Lugar ng pagsasamantala',
    ask: 'Saan po iyon: aling lugar, kompanya, bangka o bahay?',
    why: 'Maaaring may iba pang naroon. Hindi kailanman ibinabahagi ang mismong lugar.',
    definition:
      'Ang lugar o organisasyon kung saan nangyari ang pagsasamantala, sa sariling salita.',
    examples:
      'Gawaan ng laryo sa tabi ng ilog; isang bangka, kasama ang pangalan at daungan nito. Huwag isulat dito ang lugar kung saan ligtas ang tao ngayon.',
  },
  ageWhenTrafficked: {
    label: 'Edad noong unang na-traffic',
    ask: 'Ilang taon po kayo noong nagsimula ito?',
    why: 'Ang wala pang 18 taong gulang noon ay na-traffic bilang bata, anuman ang edad niya ngayon.',
    definition: 'Edad (sa taon) ng tao noong una siyang na-traffic.',
    examples:
      'Ni-recruit noong 17 taong gulang, nagsimula ang sapilitang trabaho noong 18: 17. Na-traffic ulit noong 22: 17 pa rin.',
    official: true,
  },
  methodsOfControl: {
    label: 'Mga paraan ng pagkontrol',
    ask: 'Ano po ang ginawa nila kaya hindi kayo basta makaalis o makatanggi?',
    why: 'Ipinapakita nito ang mga paraang ginamit at ang maaaring kinatatakutan pa ng tao. Para sa bata, hindi kailangan ang paraan.',
    definition:
      'Bawat paraan kung paano pinanatili ng mga nagsamantala ang tao sa ilalim ng kontrol nila, hayagan man itong sinabi o hindi.',
    examples:
      'Itinago ang pasaporte at kailangang pagtrabahuhan ang pamasahe: “Itinago ang mga dokumento” at “Pagkaalipin sa utang”. Hindi “hindi” ang sagot na hindi ibinigay.',
  },
  ...victimConditions,
  ...victimNeeds,
}
