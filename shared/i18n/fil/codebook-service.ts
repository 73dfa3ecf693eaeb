import type { EntityWordsOf } from '../codebook-shape.ts'

export const service: EntityWordsOf<'service'> = {
  type: {
    label: 'Uri ng tulong',
    ask: 'Anong tulong po ito?',
    why: 'Binibilang ng mga nagpopondo at ng pamahalaan ang tulong ayon sa uri.',
    definition: 'Ang iisang uri ng tulong na tinutukoy ng entry na ito.',
    examples: 'Mahihigaan at doktor: dalawang entry.',
  },
  startedOn: {
    label: 'Mula noong',
    ask: 'Kailan po ito nagsimula?',
    why: 'Binibilang ng mga report ang tulong sa panahong ibinigay ito.',
    definition: 'Ang unang araw ng tulong na ito. Sapat na ang buwan o taon.',
    examples: 'Napagkasunduan noong Marso 1, Marso 3 ang unang gabi sa shelter: Marso 3.',
  },
  endedOn: {
    label: 'Hanggang',
    ask: 'Kailan po ito natapos?',
    why: 'Para walang mag-akalang tuloy pa ang tulong na tapos na.',
    definition: 'Ang huling araw ng tulong na ito. Kung walang laman: nagpapatuloy ito.',
    examples:
      'Hunyo 9 ang huling leksiyon: Hunyo 9. Hindi pagtatapos ang dalawang linggong pahinga: iwanang walang laman.',
  },
  oneOff: {
    label: 'Isang beses lang',
    ask: 'Isang beses lang po ba ito ibinigay?',
    why: 'Sa mga report, hindi nagiging “natulungan” ang tao dahil sa isang kain o isang sakay lang.',
    definition: 'Isang beses ibinigay ang tulong, gaya ng pagkain, masasakyan o load sa telepono.',
    examples: 'Tatlong gabi sa shelter: hindi.',
  },
  provider: {
    label: 'Nagbibigay',
    ask: 'Sino po ang nagbibigay ng tulong na ito?',
    why: 'Maaaring sabay-sabay na may tumutulong sa tao mula sa iba’t ibang panig.',
    definition:
      'Ang organisasyong nagbibigay ng tulong na ito. Kung walang laman: ang organisasyong ito.',
    examples:
      'Ospital ang gumagamot sa kaniya at kami ang nagbabayad: ang ospital. Sarili naming counselor: iwanang walang laman.',
  },
  fundingSource: {
    label: 'Pinagkukunan ng bayad',
    ask: 'Sino po ang nagbabayad para dito?',
    why: 'Itinatanong ng bawat nagpopondo kung ano ang nagawa ng pera nila.',
    definition: 'Ang grant o nagpopondo na nagbabayad para sa tulong na ito.',
    examples:
      'Ang grant, sa pangalang ginagamit ng opisina ninyo. Boluntaryo ang nagtuturo at walang nagbabayad: iwanang walang laman.',
  },
  outcome: {
    label: 'Kalagayan nito',
    ask: 'Tuloy pa po ba ito, o paano ito natapos?',
    why: 'Ipinapakita nito kung aling tulong ang tumatagal.',
    definition: 'Kung nagpapatuloy ang tulong, o kung bakit ito natapos.',
    examples:
      'Natapos ang kurso at may sertipiko: “Natapos”. Umalis siya pagkaraan ng dalawang linggo dahil gusto niya: “Itinigil ng tao”.',
  },
  details: {
    label: 'Mga detalye',
    ask: 'Ano po ang mabuting malaman tungkol dito?',
    why: 'Para makapagpatuloy ang kasamahan nang hindi nagtatanong muli.',
    definition:
      'Kung ano ang dapat malaman ng kasamahan tungkol sa tulong na ito, sa sariling salita.',
    examples:
      '“Tuwing Martes nang alas-10, babaeng counselor ang gusto niya.” Huwag isulat dito ang sinasabi niya sa counselor.',
  },
}
