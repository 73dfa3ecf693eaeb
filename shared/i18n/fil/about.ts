import type { about as english } from '../en/about.ts'
import type { Translated } from '../translated.ts'

export const about: Translated<typeof english> = {
  title: 'Tungkol sa Tessera',
  context:
    'Datos ng mga kaso para sa maliliit na organisasyong tumutulong sa mga biktima ng trafficking: ligtas na nakatago, iisa ang depinisyon, maingat na ibinabahagi.',
  version: 'Bersyon',
  electron: 'Tumatakbo sa Electron',
  codebook: 'Mga depinisyon',
  licence: 'Lisensiya',
  licenceValue: 'Apache License 2.0',
  standard: 'Saan galing ang mga depinisyon',
  standardText:
    'Ang mga tanong at code ay hango sa Human Trafficking Case Data Standards (HTCDS) ng International Organization for Migration (IOM), na ginagamit sa ilalim ng lisensiyang Creative Commons Attribution 4.0 International (CC BY 4.0). Binago at dinagdagan namin ang mga ito. Hindi sinuri, inaprubahan o inendorso ng IOM ang Tessera.',
  fonts: 'Mga font',
  fontsText:
    'Noto Sans, Noto Sans Khmer at Noto Sans Mono ng mga may-akda ng proyektong Noto, sa ilalim ng SIL Open Font License 1.1.',
  software: 'Software sa loob',
  softwareText:
    'Nakatayo ang Tessera sa gawa ng maraming tao. May sariling lisensiya ang bawat bahagi.',
  name: 'Bahagi',
  partLicence: 'Lisensiya',
  showLicence: 'Basahin ang lisensiya ng {{name}}',
  read: 'Basahin',

  settingsTitle: 'Mga setting',
  settingsContext: 'Para sa opisinang ito at sa computer na ito.',
  language: 'Wika',
  languageHint: 'Nagbabago agad, para sa lahat ng gumagamit ng computer na ito.',
  organisation: 'Opisina',
  organisationName: 'Organisasyon',
  country: 'Bansa',
  you: 'Ikaw',
  computer: 'Ang computer na ito',
  lockAfter: 'Kusang nagla-lock',
  lockAfterValue:
    'Pagkalipas ng limang minutong walang gumagamit, kapag naka-lock ang screen, at kapag naka-sleep ang computer',
  network: 'Internet',
  networkValue: 'Hindi ginagamit',
  toAbout: 'Tungkol sa Tessera at sa mga lisensiya nito',
}
