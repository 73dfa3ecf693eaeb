import type { CodeWordsOf } from '../codebook-shape.ts'

export const missingReason: CodeWordsOf<'missingReason'> = {
  unknown: { label: 'Hindi alam', definition: 'Itinanong ito, at hindi alam ng tao.' },
  notAsked: {
    label: 'Hindi itinanong',
    definition: 'Wala pang nagtatanong, o mas mabuting hindi itanong.',
  },
  declined: {
    label: 'Ayaw sabihin',
    definition: 'Itinanong ito, at pinili ng tao na hindi sumagot. Karapatan niya iyon.',
  },
  notApplicable: {
    label: 'Hindi angkop',
    definition: 'Walang saysay ang tanong para sa taong ito.',
  },
}

export const answerSource: CodeWordsOf<'answerSource'> = {
  told: { label: 'Sinabi ng tao', definition: 'Ang tao mismo ang nagsabi.' },
  document: {
    label: 'Dokumento',
    definition: 'Nakita sa dokumento, gaya ng pasaporte o kontrata.',
  },
  thirdParty: {
    label: 'Ibang tao',
    definition: 'Sinabi ng pamilya, ng pulis o ng ibang organisasyon.',
  },
  observed: { label: 'Napansin', definition: 'Nakita o napagtanto ng kawani.' },
}

export const consentScope: CodeWordsOf<'consentScope'> = {
  interview: {
    label: 'Ang interbyu',
    definition:
      'Kakausapin namin kayo tungkol sa nangyari, para malaman kung paano kami makatutulong.',
  },
  caseRecord: {
    label: 'Pagtatago ng record ng kaso',
    definition:
      'Itatago namin nang ligtas ang sasabihin ninyo, para patuloy namin kayong matulungan. Kung hindi kayo payag, ang talagang kailangan lang ang itatago namin.',
  },
  contact: {
    label: 'Muling pakikipag-ugnayan sa inyo',
    definition: 'Maaari namin kayong tawagan o sulatan, sa paraang sabi ninyong ligtas.',
  },
  pseudonymisedSharing: {
    label: 'Pagbabahagi sa mga partner na organisasyon, nang wala ang inyong pangalan',
    definition:
      'Maaari naming ibigay sa mga partner na organisasyong lumalaban sa trafficking ang nangyari sa inyo, nang walang pangalan, tirahan, eksaktong petsa o mga tala. May kaunti pa ring panganib na makilala kayo.',
  },
  statistics: {
    label: 'Pagbilang sa estadistika',
    definition:
      'Ibibilang kayo sa mga kabuuan at tsart. Itinatago ang maliliit na bilang na maaaring tumukoy sa inyo.',
  },
  referral: {
    label: 'Referral sa ibang organisasyon',
    definition:
      'Maaari naming sabihin sa isang organisasyong pipiliin ninyo ang kailangan nito para matulungan kayo.',
  },
}

export const consentDecision: CodeWordsOf<'consentDecision'> = {
  given: { label: 'Oo', definition: 'Pumayag ang tao pagkatapos itong ipaliwanag.' },
  refused: { label: 'Hindi', definition: 'Tumanggi ang tao. Tuloy pa rin ang tulong.' },
  withdrawn: { label: 'Binawi', definition: 'Pumayag ang tao noon at binawi na niya.' },
  notAsked: {
    label: 'Hindi itinanong',
    definition: 'Hindi ito itinanong. Itinuturing itong hindi.',
  },
}

export const consentGiver: CodeWordsOf<'consentGiver'> = {
  self: 'Ang tao mismo',
  guardian: 'Guardian, na sinang-ayunan ng bata',
  socialWorker: 'Social worker, na sinang-ayunan ng bata',
}
