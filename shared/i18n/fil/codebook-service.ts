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
  },
  endedOn: {
    label: 'Hanggang',
    ask: 'Kailan po ito natapos?',
    why: 'Para walang mag-akalang tuloy pa ang tulong na tapos na.',
    definition: 'Ang huling araw ng tulong na ito. Kung walang laman: nagpapatuloy ito.',
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
  },
  fundingSource: {
    label: 'Pinagkukunan ng bayad',
    ask: 'Sino po ang nagbabayad para dito?',
    why: 'Itinatanong ng bawat nagpopondo kung ano ang nagawa ng pera nila.',
    definition: 'Ang grant o nagpopondo na nagbabayad para sa tulong na ito.',
  },
  outcome: {
    label: 'Kalagayan nito',
    ask: 'Tuloy pa po ba ito, o paano ito natapos?',
    why: 'Ipinapakita nito kung aling tulong ang tumatagal.',
    definition: 'Kung nagpapatuloy ang tulong, o kung bakit ito natapos.',
  },
  details: {
    label: 'Mga detalye',
    ask: 'Ano po ang mabuting malaman tungkol dito?',
    why: 'Para makapagpatuloy ang kasamahan nang hindi nagtatanong muli.',
    definition:
      'Kung ano ang dapat malaman ng kasamahan tungkol sa tulong na ito, sa sariling salita.',
  },
}
