import type { EntityWordsOf } from '../codebook-shape.ts'

export const supportPlan: EntityWordsOf<'supportPlan'> = {
  type: {
    label: 'Uri ng plano',
    ask: 'Tungkol saan po ang planong ito?',
    why: 'Mas madaling tuparin ang isang plano para sa bawat paksa.',
    definition: 'Ang uri ng plano ng suporta',
    official: true,
  },
  objectives: {
    label: 'Mga layunin',
    ask: 'Ano po ang gusto ninyong maabot?',
    why: 'Sa tao mismo ang plano, sa sarili niyang salita.',
    definition: 'Ang mga layunin o dahilan ng plano',
    official: true,
  },
  actionPlan: {
    label: 'Mga hakbang',
    ask: 'Aling mga hakbang po ang uunahin, sino ang gagawa, at hanggang kailan?',
    why: 'Nagagawa ang maliliit na hakbang na may pangalan at araw.',
    definition: 'Paglalarawan ng mga kailangang gawin para matupad ang plano',
    official: true,
  },
  plannedEndDate: {
    label: 'Target na petsa',
    ask: 'Hanggang kailan po ito dapat maabot?',
    why: 'Isang araw para muling tingnan ang plano nang magkasama.',
    definition: 'Ang araw kung kailan dapat naabot na ang plano.',
  },
  actualEndDate: {
    label: 'Natapos noong',
    ask: 'Kailan po natapos ang plano?',
    why: 'Ipinapakita nito kung gaano talaga katagal ang mga bagay.',
    definition: 'Ang araw kung kailan natapos ang plano, naabot man o hindi.',
  },
}
