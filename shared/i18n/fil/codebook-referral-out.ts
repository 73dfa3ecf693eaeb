import type { EntityWordsOf } from '../codebook-shape.ts'

export const referralOut: EntityWordsOf<'referralOut'> = {
  organisation: {
    label: 'Ni-refer sa',
    ask: 'Sa aling organisasyon po namin kayo ire-refer?',
    why: 'Para alam ng magkabilang panig kung sino ang responsable.',
    definition: 'Ang organisasyong tumatanggap ng ni-refer na kaso.',
    examples:
      'Inayos namin ang gamutan sa isang klinika: ang pangalan ng klinika. Siya mismo ang pumunta roon: hindi iyon referral.',
    official: true,
  },
  organisationType: {
    label: 'Uri ng organisasyon',
    ask: 'Anong uri po ng organisasyon ito?',
    why: 'Ipinapakita nito kung aling tulong ang kailangang hanapin ng mga tao sa iba.',
    definition: 'Ang uri ng organisasyong tumatanggap ng referral.',
    examples:
      'Shelter ng isang samahan: “NGO (non-governmental organization)”. Shelter ng munisipyo: “Lokal na pamahalaan (LGU)”.',
  },
  caseWorker: {
    label: 'Case worker doon',
    ask: 'Sino po ang case worker doon?',
    why: 'Para maitanong kung nakarating ang tao. Pinoprotektahan ang pangalan gaya ng sa tao mismo.',
    definition: 'Ang taong hahawak sa kaso sa organisasyong tumatanggap nito.',
    examples:
      'Ang social worker na mag-aasikaso sa tao roon. Hindi ang nasa front desk na sumagot sa tawag.',
  },
  date: {
    label: 'Ni-refer noong',
    ask: 'Anong araw po ginawa ang referral?',
    why: 'Ipinapakita nito kung gaano katagal naghihintay ang mga tao.',
    definition:
      'Ang petsa kung kailan ginawa ng organisasyon ang palabas na referral ng kaso sa ibang organisasyon.',
    examples: 'Ni-refer namin siya noong Marso 3, tinanggap nila siya noong Marso 9: Marso 3.',
    official: true,
  },
  reason: {
    label: 'Dahilan ng referral',
    ask: 'Bakit po namin kayo ire-refer?',
    why: 'Ipinapakita nito kung ano ang kulang dito.',
    definition: 'Ang pangunahing dahilan ng referral.',
    examples:
      'Kailangan niyang maoperahan at wala kaming doktor: “Kailangan ng dagdag na serbisyo”. Lilipat siya sa ibang lalawigan at may grupo roon na magpapatuloy: “Migrasyon o paglipat ng lugar”.',
  },
  details: {
    label: 'Mga detalye ng referral',
    ask: 'Ano po ang isinaayos: sino ang sasama, kailan, at anong mga papeles ang dadalhin?',
    why: 'Ang referral na hindi isinaayos ay pintong maaaring sarado.',
    definition:
      'Detalyadong impormasyon tungkol sa palabas na referral, kasama ang mga espesyal na kasunduan at logistics.',
    examples:
      '“Ihahatid siya ng driver namin sa Lunes nang alas-9, dala ang kopya ng birth certificate.” Huwag isulat dito ang buong kuwento niya.',
    official: true,
  },
  outcome: {
    label: 'Kinalabasan',
    ask: 'Ano po ang kinalabasan ng referral?',
    why: 'Nagiging tulong lang ang referral kapag nakarating ito.',
    definition: 'Kung ano ang nangyari sa referral, ayon sa nalalaman ngayon.',
    examples:
      'Pumayag sila, at sa susunod na linggo ang appointment: “Tinanggap”. Nakapunta na siya at nagamot: “Naibigay ang tulong”.',
  },
}
