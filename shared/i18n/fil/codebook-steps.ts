import type { StepId } from '../../codebook/steps.ts'
import type { StepWords } from '../codebook-shape.ts'

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  safety: {
    title: 'Bago magsimula',
    intro: 'Ligtas bang mag-usap dito at ngayon? Mauuna ang tulong bago ang mga tanong.',
  },
  setting: {
    title: 'Paano tayo mag-uusap',
    intro: 'Anong wika, sino ang interpreter, at sino pa ang nasa silid.',
  },
  consent: {
    title: 'Pahintulot',
    intro: 'Magpaliwanag muna, saka magtanong. Hindi nakasalalay ang tulong sa anumang sagot dito.',
  },
  identity: {
    title: 'Ang tao',
    intro:
      'Kung sino ang tao. Sapat na ang code; makapaghihintay ang pangalan hanggang may tiwala.',
  },
  referral: {
    title: 'Paano nakarating sa amin',
    intro: 'Kung sino ang nagpadala sa tao rito, at bakit.',
  },
  recruitment: {
    title: 'Pagre-recruit',
    intro: 'Paano ito nagsimula: sino ang lumapit sa tao, saan at paano.',
  },
  movement: {
    title: 'Biyahe',
    intro: 'Kung ano ang ginawa para madala roon ang tao, at ang dinaanan niya.',
  },
  exploitation: {
    title: 'Pagsasamantala',
    intro: 'Kung ano ang nangyari, o binalak na mangyari. Hindi kailangan ang mga detalye.',
  },
  control: {
    title: 'Kontrol',
    intro: 'Kung ano ang pumigil sa tao na umalis. Dahan-dahan lang; magpahinga kung kailangan.',
  },
  status: {
    title: 'Pasya',
    intro: 'Kung ano ang pinagpasyahan ngayon, kung sino ang nagpasya, at ang susunod sa kaso.',
  },
  risk: {
    title: 'Panganib at pangangailangan',
    intro:
      'Itanong na ang tungkol sa panganib, nang mahinahon at tuwiran. Sa bawat “oo”, lalabas ang sariling mga hakbang ng inyong opisina.',
  },
  services: {
    title: 'Tulong at pakikipag-ugnayan',
    intro: 'Kung ano ang gusto ng tao, ano ang isinaayos, at paano siya ligtas na makokontak.',
  },
  recap: {
    title: 'Balik-tanaw',
    intro: 'Isa-isahin ito kasama ang tao. Itama ang hindi tama, saka tapusin.',
  },
}
