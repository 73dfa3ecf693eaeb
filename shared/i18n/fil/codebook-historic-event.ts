import type { EntityWordsOf } from '../codebook-shape.ts'

const routes =
  'Nakatutulong ito para makita ang mga ruta, at mahanap muli ang isang lugar. Hindi ito kailanman ibinabahagi.'

export const historicEvent: EntityWordsOf<'historicEvent'> = {
  type: {
    label: 'Ano ang nangyari roon',
    ask: 'Ano po ang nangyari sa lugar na ito?',
    why: 'Sa tamang pagkakasunod, ipinapakita ng mga lugar ang ruta.',
    definition: 'Kung ang tao ay ni-recruit, dumaan o pinagsamantalahan sa lugar na ito.',
    examples:
      'Dalawang gabi sa guest house habang nasa biyahe: “Pagdaan”. Pinilit maglinis ng guest house na iyon nang dalawang buwan: “Pagsasamantala”.',
  },
  date: {
    label: 'Kailan',
    ask: 'Kailan po iyon?',
    why: 'Sapat na ang buwan o taon para maiayos ang pagkakasunod.',
    definition: 'Ang araw, buwan o taon ng pangyayari.',
    examples: '“Tag-ulan ng 2023”: sapat na ang taon. Hindi ang araw kung kailan ito ikinuwento.',
  },
  country: {
    label: 'Bansa',
    ask: 'Sa anong bansa po iyon?',
    why: 'Ipinapakita nito ang mga ruta.',
    definition: 'Ang bansa ng pangyayari.',
    examples:
      'Dumaan ang bus sa Thailand papuntang Malaysia: dalawang lugar, may sariling bansa ang bawat isa. Hindi ang nasyonalidad ng mga tao roon.',
  },
  state: {
    label: 'Lalawigan o estado',
    ask: 'Sa anong lalawigan o estado po iyon?',
    why: routes,
    definition: 'Ang lalawigan o estado ng pangyayari.',
    examples:
      'Trat. “Sa timog” lang ang alam: iwanang walang laman, at isulat iyon sa paglalarawan.',
  },
  city: {
    label: 'Bayan o barangay',
    ask: 'Sa anong bayan o barangay po iyon?',
    why: routes,
    definition: 'Ang bayan o barangay ng pangyayari.',
    examples:
      'Ang barangay na pinakamalapit sa plantasyon, ayon sa tawag ng tao rito. “Isang malaking bayan” lang: isulat iyon sa paglalarawan.',
  },
  street: {
    label: 'Kalye',
    ask: 'Saan po mismo iyon?',
    why: routes,
    definition: 'Ang kalye o lugar ng pangyayari.',
    examples:
      '“Ang daan sa likod ng terminal ng bus, ikatlong bahay.” Huwag isulat dito kung saan nakatira ang tao ngayon.',
  },
  postalCode: {
    label: 'Postal code',
    ask: 'Ano po ang postal code doon?',
    why: routes,
    definition: 'Ang postal code ng lugar.',
    examples:
      '00000, nabasa sa sulat o karatula. Hindi alam: iwanang walang laman, at huwag gamitin ang code ng kalapit na lugar.',
  },
  latitude: {
    label: 'Latitude',
    ask: 'Ano po ang latitude ng lugar?',
    why: routes,
    definition:
      'Kung gaano kalayo pahilaga o patimog ang lugar, sa decimal degrees. Negatibo ang timog.',
    examples: '13.7563',
  },
  longitude: {
    label: 'Longitude',
    ask: 'Ano po ang longitude ng lugar?',
    why: routes,
    definition:
      'Kung gaano kalayo pasilangan o pakanluran ang lugar, sa decimal degrees. Negatibo ang kanluran.',
    examples: '100.5018',
  },
  description: {
    label: 'Paglalarawan',
    ask: 'Ano po ang natatandaan ninyo sa lugar na ito?',
    why: 'Maaaring sapat na ang isang detalye, gaya ng karatula ng tindahan, para mahanap ito.',
    definition: 'Kung ano ang alam tungkol sa pangyayari at sa lugar, sa sariling salita.',
    examples:
      '“Asul na gate, dalawang aso, tindahang may pulang karatula sa tapat.” Huwag isulat dito ang lugar kung saan ligtas ang tao ngayon.',
  },
}
