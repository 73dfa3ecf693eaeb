import type { codebookChanges as english } from '../en/codebook-changes.ts'
import type { Translated } from '../translated.ts'

export const codebookChanges: Translated<typeof english> = {
  title: 'Ano ang nagbago',
  version: 'Bersyon {{version}}, {{day}}',
  changes: {
    first: 'Ang unang bersyon: ang tao, ang kaso, ang nangyari, ang pahintulot at ang mga pasya.',
    wholeStandard:
      'Narito na ang lahat ng 84 na field ng pamantayan ng datos ng IOM. Dati, ang pinakamahahalaga lang.',
    beforeTheInterview:
      'Mga bagong tanong bago ang interbyu: ligtas ba at pribado, may batayang pangangailangan ba, sino ang interpreter, sino ang nasa silid.',
    consentScopes:
      'Isa-isang hinihingi, hiwalay sa interbyu, ang pahintulot na magtago ng record, makipag-ugnayan at mag-refer.',
    consentDetails:
      'Nakasaad sa pahintulot kung ano ang ipinaliwanag, paano at sa anong wika ito ibinigay, ano ang sinabi ng bata, at ano ang hindi dapat sabihin at kanino.',
    means:
      'Itinatanong na ang mga paraan ayon sa protocol ng UN: hindi makikita sa mga paraan ng pagkontrol ang pagdukot, pandaraya, pag-abuso sa kapangyarihan at pagbabayad.',
    recruitmentDetails: 'Bago: mga pangako, mga bayad, at ang mga website at app na ginamit.',
    workDetails:
      'Bago: kung ilang buwan ito tumagal, suweldo, oras bawat araw, at kung sariling papeles ang ginamit.',
    industryDivisions: 'Puwede pang hatiin ang anim na industriya, gaya ng sa pamantayan.',
    provinces:
      'Puwede nang piliin ang lalawigan ng pagre-recruit at ng pagsasamantala para sa Cambodia, Indonesia, Pilipinas at Thailand.',
    languages: 'Puwedeng piliin ang bawat buhay na wika. Nauuna ang mga karaniwan.',
    danger:
      'May sariling tanong na ang limang palatandaan ng panganib at ang tulong na gusto ng tao. Sa bawat palatandaan, lalabas ang mga hakbang ng inyong opisina.',
    repeated:
      'Puwedeng magkaroon ang tao ng kahit ilang naunang interbyu, referral, serbisyo, plano, lugar na dinaanan at komento.',
    otherPeople:
      'Puwede nang maging bahagi ng kaso ang mga kapamilya at ang mga sinasabing nakibahagi sa krimen.',
    directory: 'Nasa iisang direktoryo ang mga organisasyon.',
    optional:
      'Puwedeng buksan sa Mga setting ang mga tanong tungkol sa kapansanan, edukasyon at mga umaasa. Nakapatay ang mga ito sa simula.',
    notes:
      'Puwedeng lagyan ng tala ang bawat sagot. Nakakandado ang mga tala gaya ng mga pangalan at hindi kailanman ibinabahagi.',
    deprecated:
      'Tatlong field na inalis na ng pamantayan ang binabasa mula sa mga lumang file at ipinapakita, pero hindi kailanman itinatanong.',
  },
}
