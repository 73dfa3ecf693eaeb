import type { people as english } from '../en/people.ts'
import type { Translated } from '../translated.ts'

export const people: Translated<typeof english> = {
  title: 'Mga tao sa kasong ito',
  role: {
    victim: 'Survivor',
    perpetrator: 'Pinaghihinalaang may-sala',
    family: 'Pamilya o kasama',
    witness: 'Saksi',
    other: 'Ibang tao',
  },
  noName: 'Walang pangalan',
  otherCases_one: 'nasa {{count}} pang kaso',
  otherCases_other: 'nasa {{count}} pang kaso',
  show: 'Ipakita',
  shown: 'Ipinapakita rito',
  add: 'Magdagdag ng tao',
  addTitle: 'Sino ang taong ito?',
  addMore:
    'Laging iniinterbyu muna ang survivor at hinihingi ang sarili niyang pahintulot. Tungkol sa iba, isulat lang ang pinakakaunting kailangan.',
  share: 'Ano ang pinagdaanan nilang magkasama?',
  shareMore:
    'Ang lagyan mo ng tsek ay makokopya sa bagong interbyu, upang suriin kasama ang bagong tao. Hindi kailanman kinokopya ang pangalan, kalusugan at mga pasya.',
  startInterview: 'Simulan ang interbyu',
  change: 'Baguhin',
  remove: 'Alisin sa kaso',
  removeTitle: 'Alisin ang taong ito sa kaso?',
  removeMore: 'Mabubura ang nakasulat dito tungkol sa taong ito. Hindi na ito maibabalik.',
  records: {
    priorInterview: {
      title: 'Mga nasabihan na',
      add: 'Magdagdag ng nasabihan na',
      none: 'Walang nakatala.',
    },
    referralOut: {
      title: 'Mga referral sa iba',
      add: 'Magdagdag ng referral',
      none: 'Wala pang referral.',
    },
    service: {
      title: 'Mga serbisyong naibigay',
      add: 'Magdagdag ng serbisyo',
      none: 'Wala pang serbisyo.',
    },
    supportPlan: {
      title: 'Mga plano ng suporta',
      add: 'Magdagdag ng plano',
      none: 'Wala pang plano.',
    },
    historicEvent: {
      title: 'Mga pangyayari sa daan',
      add: 'Magdagdag ng pangyayari',
      none: 'Walang nakatalang pangyayari.',
    },
    caseComment: { title: 'Mga tala ng kaso', add: 'Magdagdag ng tala', none: 'Wala pang tala.' },
  },
  more: 'Dagdag tungkol sa tao',
  removeRow: 'Burahin',
  removed: 'Nabura.',
  undo: 'Ibalik',
  by: 'Isinulat ni {{person}}',
}
