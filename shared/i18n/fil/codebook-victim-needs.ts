import type { EntityWordsOf } from '../codebook-shape.ts'

const oldFiles = 'Binabasa lang mula sa mga lumang file.'

export const victimNeeds = {
  riskSelfHarm: {
    label: 'Maaaring saktan ang sarili',
    ask: 'Naisip na po ba ninyong saktan ang sarili, o na ayaw na ninyong mabuhay?',
    why: 'Hindi nagtatanim ng ganoong isip ang pagtatanong. Nagbubukas ito ng pinto. Kapag “oo”, lalabas ang mga hakbang ng inyong opisina.',
    definition:
      'Mga palatandaan ngayon, sinabi o nakita, na maaaring saktan o patayin ng tao ang sarili.',
    examples: '“Sana hindi na ako nagising”: oo. Pagod at malungkot: hindi pa sapat iyon lang.',
  },
  riskTraffickerContact: {
    label: 'Maaabot ng mga trafficker',
    ask: 'Alam po ba ng mga gumawa nito kung nasaan kayo? Tumatawag po ba sila sa inyo, o sa pamilya ninyo?',
    why: 'Dito nakasalalay kung saan siya puwedeng matulog ngayong gabi.',
    definition:
      'Alam ng mga taong nag-traffic o kumontrol sa tao kung nasaan siya, o may ugnayan sila sa kaniya o sa pamilya niya.',
    examples: 'May mga mensahe sa telepono gabi-gabi: oo, kahit hindi sinasagot.',
  },
  riskChild: {
    label: 'May batang nasa panganib',
    ask: 'May bata po bang naiwan pa roon, o nasa panganib?',
    why: 'Hindi makapaghihintay na matapos ang interbyu ang batang nasa panganib.',
    definition:
      'May batang nasa panganib ngayon, o hawak pa ng mga nagsasamantala, kasama man ng tao o nasa ibang lugar.',
    examples:
      'Nasa plantasyon pa ang kapatid niyang babae na 12 taong gulang: oo. Nasa bahay ang anak niya kasama ang lola, at walang nagbabanta sa kanila: hindi.',
  },
  riskFamily: {
    label: 'May banta sa pamilya',
    ask: 'May nagbanta na po ba sa pamilya ninyo, o puwede po ba silang pagbantaan?',
    why: 'Napatatahimik ang tao ng mga banta sa pamilya.',
    definition:
      'May kapamilya ang tao na pinagbabantaan, o malamang na pagbantaan, dahil sa kasong ito.',
    examples:
      'May mga hindi kilalang pumunta sa bahay ng nanay niya para itanong kung nasaan siya: oo. Away sa pamilya na walang kinalaman sa kasong ito: hindi.',
  },
  riskHealth: {
    label: 'Kailangan ng doktor ngayon',
    ask: 'Kailangan po ba ninyo ng doktor ngayong araw? May masakit po ba, sugatan, buntis o walang gamot?',
    why: 'May mga bagay na gumagaling lang kapag nagamot agad.',
    definition:
      'Kailangan ng tao ng pagpapagamot ngayong araw: sugat, sakit, pagbubuntis, kulang na gamot, o sekswal na karahasan sa nakalipas na mga araw.',
    examples:
      'Ginahasa dalawang araw na ang nakararaan: oo. Umeepekto lang ang gamot laban sa HIV sa loob ng 72 oras.',
  },
  needsDetails: {
    label: 'Ano pa ang kailangan',
    ask: 'Ano po ang pinakakailangan ninyo, ngayon at sa mga susunod na araw?',
    why: 'Ang sariling pagkakasunod ng tao ang mahalaga, hindi ang sa atin.',
    definition:
      'Kung ano ang kailangan ng tao, at ano ang napagkasunduan para sa araw na ito, sa sariling salita.',
    examples:
      '“Load sa telepono, para matawagan ko ang anak ko ngayong gabi.” Napagkasunduan: klinika nang alas-3 ng hapon. Hindi ang pipiliin namin para sa kaniya.',
  },
  servicesWanted: {
    label: 'Tulong na gusto ng tao',
    ask: 'Saan po ninyo gustong matulungan?',
    why: 'Hindi tulong ang tulong na hindi ginusto. Ang ginusto at hindi nahanap ang nagpapakita kung ano ang kulang dito.',
    definition: 'Bawat uri ng tulong na gusto ng tao, maibigay man namin o hindi.',
    examples:
      'Gusto niya ng abogado pero wala kami: piliin pa rin ang “Tulong legal”. Ipinapayo namin ang shelter pero ayaw niya: huwag piliin ang “Shelter o pansamantalang tirahan”.',
  },
  agreementToManagePersonalData: {
    label: 'Kasunduan sa datos (lumang file)',
    ask: 'Pumayag po ba ang tao na pamahalaan dito ang datos niya?',
    why: 'Binabasa lang mula sa mga lumang file. Ngayon, isa-isang hinihingi ang pahintulot.',
    definition:
      'Tinitiyak kung pumayag ang kliyente o benepisyaryo na pamahalaan ng organisasyon ang personal niyang datos. HINDI NA GINAGAMIT, pinalitan ng na-update na bahaging PAHINTULOT.',
    official: true,
  },
  vulnerabilities: {
    label: 'Mga kahinaan (lumang file)',
    ask: 'Aling mga kahinaan ng kalagayan ang naitala?',
    why: oldFiles,
    definition: 'Hindi na ginagamit, pinalitan ng mga bahaging Pagtatasa at Pagpaplano.',
    official: true,
  },
  vulnerabilityDetails: {
    label: 'Mga kahinaan, sa salita (lumang file)',
    ask: 'Ano ang naitala tungkol sa mga kahinaan ng kalagayan?',
    why: oldFiles,
    definition: 'Hindi na ginagamit, pinalitan ng mga bahaging Pagtatasa at Pagpaplano.',
    official: true,
  },
} satisfies Partial<EntityWordsOf<'victim'>>
