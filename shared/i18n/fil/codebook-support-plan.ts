import type { EntityWordsOf } from '../codebook-shape.ts'

export const supportPlan: EntityWordsOf<'supportPlan'> = {
  type: {
    label: 'Uri ng plano',
    ask: 'Tungkol saan po ang planong ito?',
    why: 'Mas madaling tuparin ang isang plano para sa bawat paksa.',
    definition: 'Ang uri ng plano ng suporta',
    examples:
      'Pagbabalik sa paaralan: “Edukasyon”. Pag-aaral at paghahabol sa suweldong hindi ibinayad: dalawang plano, “Edukasyon” at “Legal”.',
    official: true,
  },
  objectives: {
    label: 'Mga layunin',
    ask: 'Ano po ang gusto ninyong maabot?',
    why: 'Sa tao mismo ang plano, sa sarili niyang salita.',
    definition: 'Ang mga layunin o dahilan ng plano',
    examples:
      '“Gusto kong magkumpuni ng motorsiklo at makasama ang mga anak ko.” Hindi salitang pang-opisina, gaya ng “na-reintegrate ang kliyente”.',
    official: true,
  },
  actionPlan: {
    label: 'Mga hakbang',
    ask: 'Aling mga hakbang po ang uunahin, sino ang gagawa, at hanggang kailan?',
    why: 'Nagagawa ang maliliit na hakbang na may pangalan at araw.',
    definition: 'Paglalarawan ng mga kailangang gawin para matupad ang plano',
    examples:
      '“Magtatanong si Dara sa paaralan hanggang Biyernes. Ipapakopya ni Liza ang birth certificate sa Lunes.” Hindi pa hakbang ang “tulong sa pag-aaral” lang.',
    official: true,
  },
  plannedEndDate: {
    label: 'Target na petsa',
    ask: 'Hanggang kailan po ito dapat maabot?',
    why: 'Isang araw para muling tingnan ang plano nang magkasama.',
    definition: 'Ang araw kung kailan dapat naabot na ang plano.',
    examples:
      'Magbubukas ang klase sa Oktubre 1, at gusto niyang makapasok: Oktubre 1. Walang makapagsabi: pumili ng araw para tingnan ulit ang plano.',
  },
  actualEndDate: {
    label: 'Natapos noong',
    ask: 'Kailan po natapos ang plano?',
    why: 'Ipinapakita nito kung gaano talaga katagal ang mga bagay.',
    definition: 'Ang araw kung kailan natapos ang plano, naabot man o hindi.',
    examples:
      'Lumipat siya noong Hunyo 9 bago ito naabot: Hunyo 9. Lampas na ang araw pero tuloy ang trabaho: iwanang walang laman.',
  },
}
