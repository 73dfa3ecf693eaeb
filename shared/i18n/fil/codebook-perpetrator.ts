import type { EntityWordsOf } from '../codebook-shape.ts'

export const perpetrator: EntityWordsOf<'perpetrator'> = {
  roleInProcess: {
    label: 'Bahaging ginampanan',
    ask: 'Ano po ang ginawa ng taong ito?',
    why: 'Madalas, ilang tao ang naghahati sa gawain. Mahalaga sa korte ang bawat bahagi.',
    definition: 'Ang bawat bahaging sinasabing ginampanan ng taong ito.',
    examples:
      'Siya ang nakahanap ng trabaho, nagmaneho ng sasakyan, nagtago ng pasaporte: recruiter, naghatid, nagsamantala.',
  },
  roleDetails: {
    label: 'Mga detalye ng ginampanan',
    ask: 'Ano po mismo ang ginawa ng taong ito, ayon sa ikinuwento?',
    why: 'Ang sinabi lang. Maaaring makasakit sa walang kasalanan ang hula ng iba.',
    definition: 'Detalyadong paglalarawan ng bahaging ginampanan',
    examples:
      '“Itinago niya ang pasaporte ko at kinukuha ang pera tuwing Biyernes.” Hindi “Siya siguro ang amo”, kung walang nagsabi nito.',
    official: true,
  },
  organisation: {
    label: 'Pinagtatrabahuhan',
    ask: 'Para sa aling kompanya o grupo po nagtatrabaho ang taong ito?',
    why: 'Ipinapakita nito kung marami ang nasa likod ng isang pangalan.',
    definition:
      'Ang kompanya, ahensiya o grupong pinaglilingkuran ng taong ito sa ginawa niya, sa sariling salita.',
    examples:
      'Ang ahensiyang nakasulat sa kontrata. Kung “isang kompanya sa siyudad” lang ang sinabi: iyon lang ang isulat, at huwag manghula ng pangalan.',
  },
}
