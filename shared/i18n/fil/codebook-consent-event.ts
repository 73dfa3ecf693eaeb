import type { EntityWordsOf } from '../codebook-shape.ts'

export const consentEvent: EntityWordsOf<'consentEvent'> = {
  scope: {
    label: 'Ano ang pinapayagan',
    ask: 'Puwede po ba naming gamitin ang sasabihin ninyo para dito?',
    why: 'Ang oo sa isang bagay ay hindi oo sa iba, kaya hiwalay na itinatanong ang bawat isa.',
    definition: 'Ang iisang paggamit sa impormasyon ng tao na pinagpapasyahan.',
    examples:
      'Sabi niya, puwede namin siyang tawagan: “Muling pakikipag-ugnayan sa inyo”. Hindi iyon oo sa “Referral sa ibang organisasyon”; itanong ito nang hiwalay.',
  },
  decision: {
    label: 'Pasya',
    ask: 'Ano po ang pasya ninyo?',
    why: 'Hindi kailanman nakasalalay ang tulong sa oo. Iginagalang ang hindi, at puwede itong maging oo sa ibang araw, at ganoon din ang kabaligtaran.',
    definition:
      'Gabay sa pahintulot:\n\nPumapayag o sumasang-ayon ba ang tao sa interbyu?\nNasabihan ba ang tao tungkol sa layunin ng interbyu?\nNasabihan ba ang tao tungkol sa aktuwal at posibleng paggamit ng datos na makukuha sa interbyu?\nNasabihan ba ang tao tungkol sa paggamit ng datos na hindi nagpapakilala para sa pananaliksik?\nNasabihan ba ang tao na may karapatan siyang humingi ng personal na datos anumang oras?\nNasabihan ba ang tao kung gaano katagal itatago ang datos?\nNasabihan ba ang tao kung paano bawiin ang pahintulot?',
    examples:
      'Oo noong Marso, binawi noong Mayo: bagong pasya, “Binawi”. Hindi oo ang “Pag-iisipan ko po”: piliin ang “Hindi” at magtanong sa ibang araw.',
    official: true,
  },
  givenBy: {
    label: 'Sino ang nagpasya',
    ask: 'Sino po ang nagpasya: kayo, ang guardian ninyo, o isang social worker na sinang-ayunan ninyo?',
    why: 'Para sa bata, nakatatanda ang nagpapasya, at kailangang sumang-ayon din ang bata.',
    definition: 'Ang taong nagpasya.',
    examples:
      'Pumayag ang 15 taong gulang na babae at oo ang nanay niya: “Guardian, na sinang-ayunan ng bata”.',
  },
  decidedOn: {
    label: 'Petsa ng pasya',
    ask: 'Anong araw po kayo nagpasya?',
    why: 'Ang pinakahuling pasya ang masusunod.',
    definition: 'Ang araw ng pasya.',
    examples:
      'Nagsabi siya ng oo noong Marso 3 at pumirma noong Marso 5: Marso 3. Ang sinabing oo ay oo.',
  },
  expiresOn: {
    label: 'May bisa hanggang',
    ask: 'Hanggang kailan po ang inyong oo?',
    why: 'Hindi dapat panghabambuhay ang oo. Pagkatapos ng araw na ito, magtatanong kaming muli.',
    definition:
      'Ang huling araw na may bisa ang pahintulot. Kung walang laman: hanggang bawiin ito.',
    examples: 'Isang taon pagkatapos ng interbyu',
  },
  explained: {
    label: 'Ano ang ipinaliwanag',
    ask: 'Ano po ang ipinaliwanag namin bago kayo nagpasya?',
    why: 'May halaga lang ang oo kung alam ng tao kung para saan ito.',
    definition: 'Ang mga puntong ipinaliwanag bago ang pasya.',
    examples:
      'Pinag-usapan namin kung para saan ang interbyu at kung gaano ito katagal itatago: ang dalawang ito. Papel na iniabot lang: wala.',
  },
  method: {
    label: 'Paano ito ibinigay',
    ask: 'Paano po ninyo gustong sumagot: sabihin, pumirma o mag-thumbmark?',
    why: 'Hindi lahat gusto o kayang pumirma. Ang sinabing oo ay oo.',
    definition: 'Ang paraan ng pagbibigay ng pasya.',
    examples:
      'Nag-oo siya sa telepono: “Sinabi”. Pumirma ang kuya niya para sa kaniya: hindi “Nilagdaan”, dahil dapat sarili niyang sagot ito.',
  },
  language: {
    label: 'Wika ng paliwanag',
    ask: 'Sa anong wika po ito ipinaliwanag?',
    why: 'Ang hindi naintindihan ay hindi naipaliwanag.',
    definition: 'Ang wika kung saan ipinaliwanag ang mga punto.',
    examples:
      'Nasa Ingles ang papel, ipinaliwanag ito ng interpreter sa Tausug at naintindihan niya: Tausug.',
  },
  assent: {
    label: 'Sariling pagsang-ayon ng bata',
    ask: 'Ikaw naman, ano ang gusto mo?',
    why: 'Nakatatanda ang nagpapasya para sa bata, pero hindi kailanman labag sa kalooban ng bata.',
    definition:
      'Kung sumang-ayon ang bata, sa sarili niyang salita, bukod sa pasya ng guardian o social worker.',
    examples:
      'Sabi ng batang lalaki, “Gusto ko po roon”: “Sumang-ayon ang bata”. Nanay lang niya ang nagsabing gusto niya: “Hindi tinanong ang bata”.',
  },
  recipient: {
    label: 'Para sa aling organisasyon',
    ask: 'Sa aling organisasyon po namin kayo puwedeng i-refer?',
    why: 'Ang oo sa isang organisasyon ay hindi oo sa iba.',
    definition: 'Ang iisang organisasyong pinaglalaanan ng pahintulot sa referral.',
    examples:
      'Ang buong pangalan ng iisang shelter na pinili niya. “Lahat ng partner” o dalawang pangalan: hindi, kailangan ng sariling oo ng bawat isa.',
  },
  withheld: {
    label: 'Ano ang hindi dapat sabihin',
    ask: 'May anuman po bang hindi namin dapat sabihin sa kanila?',
    why: 'Ang tao ang pinakanakakaalam kung ano ang makasasakit sa kaniya.',
    definition: 'Kung ano ang ayaw ng tao na masabi sa organisasyong ito.',
    examples:
      'Puwedeng malaman ng serbisyong legal ang lahat maliban sa sakit niya: “Kalusugan”. Sa ibaba isinusulat kung sino ang hindi dapat makaalam, at bakit.',
  },
  withheldFrom: {
    label: 'Kanino hindi dapat sabihin, at bakit',
    ask: 'May tao po bang hindi dapat makaalam nito kailanman? Bakit po?',
    why: 'Hindi magkakamali ang kasamahang nakaaalam ng dahilan.',
    definition: 'Kung sino ang hindi dapat masabihan, at bakit, sa sariling salita ng tao.',
    examples: 'Hindi ang kapitan ng barangay: tiyuhin siya ng recruiter.',
  },
}
