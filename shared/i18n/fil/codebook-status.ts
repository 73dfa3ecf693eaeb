/** @file Trafficking status. The official definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

const assistance =
  'Para sa pagtanggap ng tulong, itinuturing ng organisasyon na “biktima ng trafficking” ang sinumang tao na ni-recruit, ibiniyahe, inilipat, ikinanlong o tinanggap ng sinuman para sa layuning pagsamantalahan. Itinuturing din ng organisasyon na “biktima ng trafficking” ang sinumang migrante na dumanas ng sekswal na pagsasamantala, sapilitang paggawa, pang-aalipin o mga gawaing katulad ng pang-aalipin, pagkabusabos (servitude), pagkuha ng bahagi ng katawan, o anumang katulad na anyo ng pagsasamantala. Maaaring ituring na pagsasamantala ang paggamit sa isang bagay o tao para makinabang, lalo na ang hindi makatarungang paggamit sa iba para sa sariling pakinabang o layunin.'

export const traffickingStatus: CodeWordsOf<'traffickingStatus'> = {
  PossibleVictimOfTrafficking: {
    label: 'Posibleng biktima ng trafficking',
    definition: `Taong maaaring biktima ng trafficking pero hindi pa ito nabeberipika. ${assistance}`,
    official: true,
  },
  ActualVictimOfTrafficking: {
    label: 'Biktima ng trafficking',
    definition: `Taong napagpasyahang biktima ng trafficking. ${assistance}`,
    official: true,
  },
  NotAVictimOfTrafficking: {
    label: 'Hindi biktima ng trafficking',
    definition: `Taong napagpasyahang hindi biktima ng trafficking at naipasok ang impormasyon sa sistema ng pamamahala ng kaso. ${assistance}`,
    official: true,
  },
}

export const decidingBody: CodeWordsOf<'decidingBody'> = {
  Police: 'Pulis',
  NGO: 'NGO (non-governmental organization)',
  CourtOrProsecution: 'Korte o piskalya',
  NonPoliceGovernmentalOrganization: 'Tanggapan ng pamahalaan, hindi pulis',
  Other: 'Iba pa',
}
