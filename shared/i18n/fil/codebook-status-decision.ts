import type { EntityWordsOf } from '../codebook-shape.ts'

export const statusDecision: EntityWordsOf<'statusDecision'> = {
  status: {
    label: 'Status sa trafficking',
    ask: 'Sa lahat ng alam ngayon: biktima ba ng trafficking ang taong ito?',
    why: 'Isang taong may pangalan ang nagpapasya nito, hindi kailanman ang computer. Puwedeng magbago ang pasya; mananatili sa record ang mga nauna.',
    definition:
      'Kung ang tao ay maaaring biktima ng trafficking, napagpasyahang biktima, o napagpasyahang hindi biktima ng trafficking.',
    examples: 'Tugma ang kuwento, pero wala pang nagpapasya: “Posibleng biktima ng trafficking”.',
  },
  decidingBody: {
    label: 'Sino ang nagpasya',
    ask: 'Anong uri ng organisasyon ang gumawa ng pasyang ito?',
    why: 'Magkaiba ang pagbilang sa biktimang natukoy ng pulis at sa natukoy namin.',
    definition: 'Ang uri ng organisasyong nagpasya sa status sa trafficking.',
    examples:
      'Sariling team namin ang nagpasya: “NGO (non-governmental organization)”. Komite ng kagawaran na may isang pulis na kasapi: “Tanggapan ng pamahalaan, hindi pulis”.',
  },
  decidedOn: {
    label: 'Petsa ng pasya',
    ask: 'Anong araw ito napagpasyahan?',
    why: 'Ipinapakita nito kung gaano katagal naghihintay ng pasya ang mga tao.',
    definition: 'Ang araw kung kailan napagpasyahan ang status sa trafficking.',
    examples: 'Dumating ang sulat noong Abril 9 at sinasabing nagpasya noong Marso 20: Marso 20.',
  },
  basis: {
    label: 'Batayan ng pasya',
    ask: 'Ano ang batayan ng pasya?',
    why: 'Dapat itong maintindihan ng susunod na kasamahan, o ng korte.',
    definition: 'Ang mga pabor at hindi pabor sa pasya, sa sariling salita.',
    examples:
      'Interbyu noong Marso 9; nakita ang kontrata at mga mensahe; sulat mula sa ahensiya ng pamahalaan.',
  },
  decidedBy: {
    label: 'Pangalan ng nagpasya',
    ask: 'Sino ang gumawa ng pasyang ito?',
    why: 'May taong nananagot sa bawat pasya tungkol sa tao.',
    definition:
      'Ang taong nagpasya: kawani rito, o ng organisasyong nabanggit sa itaas. Pinoprotektahan ang pangalan gaya ng sa tao mismo.',
    examples: 'Ang kawaning pumirma sa pasya. Ang nag-type lang nito: hindi rito.',
  },
}
