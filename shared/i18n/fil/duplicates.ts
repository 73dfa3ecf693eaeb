import type { duplicates as english, knownHelp as englishHelp } from '../en/duplicates.ts'
import type { Translated } from '../translated.ts'

export const duplicates: Translated<typeof english> = {
  title: 'Maaaring kilala mo na ang taong ito',
  aloud_one: 'Maaaring kilala mo na ang taong ito. {{count}} tao. Ipinakikita ng F2 kung sino.',
  aloud_other: 'Maaaring kilala mo na ang taong ito. {{count}} tao. Ipinakikita ng F2 kung sino.',
  more: 'Wala pang napagpapasyahan. Maaari kang magpatuloy anuman ang mangyari.',
  show_one: 'Ipakita ang tao',
  show_other: 'Ipakita ang {{count}} tao',
  hide: 'Itago',
  failed: 'Hindi matingnan ng Tessera kung may kilala ka nang katulad nito.',
  band: {
    likely: 'Lubhang magkatulad',
    possible: 'Magkatulad',
  },
  noName: 'Walang pangalan',
  born: 'ipinanganak {{date}}',
  about: 'mga {{age}} taong gulang nang irehistro',
  reasons: 'Ano ang magkatulad',
  doubts: 'Ano ang magkaiba',
  reason: {
    sameName: 'Parehong pangalan',
    partsSwapped: 'Iba ang ayos ng mga bahagi ng pangalan',
    soundsAlike: 'Magkatunog ang pangalan',
    otherScript: 'Ang pangalan sa ibang panulat',
    oneLetterDifferent: 'Isang letra ng pangalan ang naiiba',
    spelledAlike: 'Halos pareho ang baybay ng pangalan',
    partOfName: 'Pareho ang isang bahagi ng pangalan',
    sameBirthdate: 'Parehong petsa ng kapanganakan',
    birthdateSwapped: 'Nagkapalit ang araw at buwan ng kapanganakan',
    birthdateOneDigit: 'Isang numero ng petsa ng kapanganakan ang naiiba',
    sameBirthMonth: 'Ipinanganak sa parehong buwan',
    sameBirthYear: 'Ipinanganak sa parehong taon',
    nearBirthYear: 'Ipinanganak sa halos parehong panahon',
    sameSex: 'Parehong kasarian',
    sameCitizenship: 'Parehong pagkamamamayan',
    samePlace: 'Parehong lugar sa tirahan',
    sameIdentityNumber: 'Parehong numero ng pagkakakilanlan',
    identityNumberOneDigit: 'Isang numero ng pagkakakilanlan ang naiiba',
    sameContact: 'Parehong telepono o e-mail',
  },
  doubt: {
    otherBirth: 'Ibang petsa ng kapanganakan',
    otherSex: 'Ibang kasarian',
    otherIdentityNumber: 'Ibang numero ng pagkakakilanlan',
  },
  openCase: 'Buksan ang {{code}}',
  roleInCase: '{{code}}: {{role}}',
  same: 'Iisang tao ito',
  sameAloud: '{{name}}: iisang tao ito',
  other: 'Ibang tao',
  otherAloud: '{{name}}: ibang tao ito',
  others_one: 'Sinabi mong ibang tao ang {{count}} katulad na tao.',
  others_other: 'Sinabi mong ibang tao ang {{count}} katulad na tao.',
  takeBack: 'Bawiin',
  linked: 'Ang interbyung ito ay tungkol sa taong kilala mo na',
  linkedMore: 'Walang ikalawang taong ginagawa. Magkakaroon ang tao ng isa pang kaso.',
  filled_one: '{{count}} sagot ang pinunan mula sa talaan. Suriin ito kasama ang tao:',
  filled_other: '{{count}} sagot ang pinunan mula sa talaan. Suriin ang mga ito kasama ang tao:',
  differs_one:
    '{{count}} sagot ang iba sa nasa talaan. Kapag tinapos mo, kukunin ng talaan ang tinype mo:',
  differs_other:
    '{{count}} sagot ang iba sa nasa talaan. Kapag tinapos mo, kukunin ng talaan ang mga tinype mo:',
  takeRecord_one: 'Gamitin ang sagot ng talaan',
  takeRecord_other: 'Gamitin ang mga sagot ng talaan',
  unlink: 'Hindi ito iisang tao',
}

export const knownHelp: Translated<typeof englishHelp> = {
  known: {
    title: 'Taong kilala mo na',
    what: 'Habang tina-type mo kung sino ang tao, tinitingnan ng Tessera kung kilala na siya ng opisina: sa ibang panulat, ibang baybay, o iba ang ayos ng mga bahagi ng pangalan.',
    one: 'Sinasabi nito kung ano ang magkatulad at ano ang magkaiba. Hindi ka nito pinipigilan, at ipinakikita nito ang pangalan ng ibang tao kapag hiniling mo lamang sa F2.',
    two: 'Pinupunan ng “Iisang tao ito” ang nasa talaan, doon lamang sa wala pang nakasulat. Hindi ito gumagawa ng ikalawang tao, at mababawi mo ito.',
    three:
      'Hindi nito nakikita ang mga interbyu na hindi pa tapos, mga palayaw, o mga pangalang Tsino na nakasulat sa letrang Latin. Kapag nag-aalinlangan, tanungin ang tao.',
  },
}
