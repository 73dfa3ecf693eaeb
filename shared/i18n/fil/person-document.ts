import type { personDocument as english } from '../en/person-document.ts'
import type { Translated } from '../translated.ts'

export const personDocument: Translated<typeof english> = {
  title: 'Ang itinatago tungkol sa taong ito',
  context:
    'Lahat ng itinatago ng opisinang ito tungkol sa isang tao, nasa papel para sa kaniya. Walang ibang tao rito.',
  open: 'I-print ang itinatago tungkol sa taong ito',
  back: 'Bumalik sa kaso',
  language: 'Wika ng dokumento',
  check:
    'Basahin muna ang bawat teksto. Huwag ibigay ang nagbabanggit ng iba o puwedeng maglagay sa sinuman sa panganib.',
  holdBack: 'Huwag ibigay',
  holdBackWhat: 'Huwag ibigay: {{what}}',
  give: 'Ibigay muli',
  giveWhat: 'Ibigay muli: {{what}}',
  why: 'Bakit',
  reason: {
    otherPerson: 'May binabanggit na ibang tao',
    danger: 'Puwedeng maglagay sa sinuman sa panganib',
    law: 'Hindi pinapayagan ng batas',
  },
  heldBack: 'Hindi ibinigay: {{reason}}',
  notWhole: 'Hindi pa buo ang dokumentong ito',
  notWholeMore:
    'Nasa mga kaso rin ng mga kasamahan ang taong ito. Buksan ang bawat isa at sabihin kung bakit. Pagkatapos ay bumalik: ang buong dokumento lang ang maipi-print.',
  print: 'I-print',
  savePdf: 'I-save bilang PDF',
  warnTitle: 'Hindi protektado ang dokumentong ito',
  warnMore:
    'Mababasa ito ng sinumang makakita sa papel o file. Ibigay lang sa taong ito, kung saan ligtas niya itong maitatago.',
  warnDo: 'Magpatuloy',
  saved: 'Nai-save: {{place}}',

  heading: 'Ang itinatago namin tungkol sa iyo',
  by: '{{organisation}}, {{date}}',
  rights:
    'Puwede mong hilinging itama namin ito, bawiin ang pahintulot mo, o hilinging burahin namin ito. Magtanong sa sinumang nagtatrabaho rito.',
  keepSafe: 'Hindi protektado ang papel na ito. Itago kung saan ikaw lang ang makakabasa.',
  aboutYou: 'Tungkol sa iyo',
  inCase: 'Kaso {{code}}',
  yourPart: 'Ang bahagi mo rito',
  answers: 'Ang isinulat',
  consents: 'Ang pinayagan mo',
  decisions: 'Mga pasya tungkol sa trafficking',
  sent: 'Kung kanino ipinadala ang datos tungkol sa iyo',
  sentLine:
    '{{organisation}}, noong {{date}}, para sa “{{purpose}}”, nang wala ang pangalan mo. Ayon sa kasunduan, buburahin doon hanggang {{deleteBy}}.',
  attachments: 'Mga kalakip',
  workers: 'Kung sino ang humahawak nito rito',
  lookedAt: 'Titingnan namin sa {{date}} kung kailangan pa namin ito.',
  keptUntil: 'Iingatan hanggang {{date}}: {{reason}}.',
  draft: 'Isang panayam sa iyo na hindi pa tapos: {{code}}, sinimulan noong {{date}}.',
  none: 'Wala.',
}
