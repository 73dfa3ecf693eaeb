import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseRecord: EntityWordsOf<'case'> = {
  registrationDate: {
    label: 'Petsa ng pagrehistro',
    ask: 'Anong araw po namin kayo unang natulungan o nairehistro?',
    why: 'Isang beses binibilang ng mga report ang tao, sa panahong kinabibilangan ng araw na ito.',
    definition:
      'Ang araw kung kailan unang natulungan, natukoy o na-refer dito ang tao. Hindi ito nagbabago sa buong kaso.',
    examples: 'Unang tawag noong Marso 3, interbyu noong Marso 9: Marso 3.',
  },
  referralSource: {
    label: 'Paano nakarating sa amin ang tao',
    ask: 'Paano po kayo nakarating sa amin? Sino ang nagsabi tungkol sa amin o nagdala sa inyo rito?',
    why: 'Ipinapakita nito kung aling mga pinto ang nahahanap ng mga tao, at alin ang nananatiling sarado.',
    definition: 'Ang uri ng organisasyon o tao na nagdala sa tao sa organisasyong ito.',
    examples:
      'Kaibigan ang nagbigay ng numero namin: “Pamilya o komunidad”. Nakilala siya ng team namin sa kalye: “Sariling outreach”.',
  },
  referringOrganisation: {
    label: 'Nag-refer na organisasyon',
    ask: 'Aling organisasyon po ang nagpadala sa inyo sa amin?',
    why: 'Para makapagtulungan kami at walang kailangang mag-ulit ng iisang kuwento.',
    definition: 'Ang organisasyong nag-refer ng kaso.',
    examples:
      'Ang shelter na sumulat sa amin, buo ang pangalan. Ang pulis na nagdala sa kaniya noon sa shelter na iyon: hindi rito.',
    official: true,
  },
  incomingReferralDate: {
    label: 'Tinanggap ang referral noong',
    ask: 'Kailan po namin tinanggap ang referral?',
    why: 'Ipinapakita nito kung gaano katagal naghihintay ang mga tao sa pagitan ng dalawang organisasyon.',
    definition:
      'Ang petsa kung kailan tinanggap ng organisasyon ang papasok na referral ng kaso mula sa ibang organisasyon.',
    examples:
      'Dumating ang sulat nila noong Marso 3, pumayag ang team namin noong Marso 5: Marso 5.',
    official: true,
  },
  referringCaseWorker: {
    label: 'Case worker doon',
    ask: 'Sino po ang case worker sa organisasyong iyon?',
    why: 'Para may mapagtanungan kapag may hindi malinaw. Pinoprotektahan ang pangalan gaya ng sa tao mismo.',
    definition: 'Ang taong may hawak ng kaso sa organisasyong nag-refer.',
    examples:
      'Ang kawani ng shelter na nag-alaga sa kaniya at nakaaalam ng kaso. Ang drayber na naghatid sa kaniya rito: hindi.',
  },
  incomingReferralReason: {
    label: 'Dahilan ng referral',
    ask: 'Bakit po nila kayo ni-refer sa amin?',
    why: 'Ipinapakita nito kung ano ang kulang sa iba at saan kami kailangan.',
    definition: 'Ang pangunahing dahilan kung bakit ni-refer ng ibang organisasyon ang kaso.',
    examples:
      'Wala silang abogado at mayroon kami: “Kailangan ng dagdag na serbisyo”. Uuwi siya sa lalawigan namin: “Migrasyon o paglipat ng lugar”.',
  },
  incomingReferralDetails: {
    label: 'Mga detalye ng referral',
    ask: 'May dapat po ba kaming malaman tungkol sa referral?',
    why: 'Hindi dapat mawala sa daan ang mga ipinangako at isinaayos.',
    definition:
      'Detalyadong impormasyon tungkol sa papasok na referral, kasama ang mga espesyal na kasunduan at logistics.',
    examples:
      'Darating siya sa Lunes kasama ang social worker at kailangan niya ng kuwarto sa unang palapag. Hindi rito isinusulat ang nangyari sa kaniya.',
    official: true,
  },
  status: {
    label: 'Status ng kaso',
    ask: 'Nasaan na ang kasong ito?',
    why: 'Para walang bukas na kasong makalimutan.',
    definition: 'Kung hanggang saan na ang trabaho sa kaso.',
    examples: 'Tapos na ang lahat ng serbisyo, isang dalaw sa loob ng anim na buwan: “Follow-up”.',
  },
  closureReason: {
    label: 'Dahilan ng pagsasara',
    ask: 'Bakit isinara ang kaso?',
    why: 'Dapat maintindihan ng susunod na kasamahan ang pasya.',
    definition: 'Kung bakit tinapos ng organisasyon ang trabaho nito sa kaso, sa sariling salita.',
    examples:
      'Sapat na ang kita ng tindahan niya, walang bagong problema sa dalawang dalaw, at pumayag siyang isara. Kulang ang “Tapos na” lang.',
  },
  safeNow: {
    label: 'Ligtas sa ngayon',
    ask: 'Ligtas po ba kayo rito, sa sandaling ito?',
    why: 'Walang mauuna rito. Kapag “hindi”, lalabas ang sariling mga hakbang ng inyong opisina para sa panganib.',
    definition:
      'Sa sandaling ito, walang nagbabanta sa tao, at walang kumokontrol sa kaniya na malapit o makaaabot sa kaniya.',
    examples: 'Naghihintay sa labas ang employer sa kotse: hindi.',
  },
  privatePlace: {
    label: 'Pribadong lugar',
    ask: 'Makapag-uusap po ba tayo rito nang walang nakaririnig sa atin?',
    why: 'Malayang makapagsasalita ang tao kung saan lang walang nakikinig.',
    definition: 'Walang nakaririnig o nakakakita sa interbyu na hindi dapat.',
    examples: 'Silid na may pintong naisasara: oo. Pasilyo sa istasyon ng pulis: hindi.',
  },
  basicNeedsMet: {
    label: 'May batayang pangangailangan',
    ask: 'Nakakain at nakapagpahinga na po ba kayo? Kailangan po ba muna ninyo ng doktor, tubig, palikuran o damit?',
    why: 'Hindi makapagpapasya nang malaya ang taong gutom, may sakit o pagod na pagod. Tulong muna bago mga tanong.',
    definition:
      'Nakakain, nakainom at nakapagpahinga na ang tao, at walang sakit o sugat na kailangan munang gamutin.',
    examples:
      'Hindi pa siya natutulog mula kahapon: hindi. Bigyan siya ng mahihigaan; makapaghihintay ang interbyu.',
  },
  interviewLanguage: {
    label: 'Wika ng interbyu',
    ask: 'Sa anong wika po tayo mag-uusap?',
    why: 'Nawawala ang mga detalye sa wikang hindi lubos na naiintindihan.',
    definition:
      'Ang wikang ginagamit sa interbyu. Kapag may interpreter: ang wikang sinasalita ng tao.',
    examples:
      'Tausug ang salita niya at sa Filipino sinasabi sa amin ng interpreter: Tausug. Hindi mahalaga ang wikang ginagamit mo sa pag-type.',
  },
  interpreter: {
    label: 'Interpreter',
    ask: 'Gusto po ba ninyo ng interpreter? May tao po ba kayong pinagkakatiwalaan, o isang ayaw ninyo?',
    why: 'Maaaring malagay sa panganib ang tao dahil sa interpreter na mula sa parehong komunidad. Puwede siyang tumanggi kahit kanino.',
    definition: 'Kung may nag-i-interpret, at kung mapagkakatiwalaan ba ito ng iniinterbyu.',
    examples:
      'Interpreter mula sa ibang bayan na pinayagan niya: “Oo, isang pinagkakatiwalaan ng tao”. Pinsang sumama, kahit mabait: “Kapamilya, kaibigan o taong naroon lang”.',
  },
  presentPersons: {
    label: 'Sino pa ang narito',
    ask: 'Sino po ang gusto ninyong narito habang nag-uusap tayo? May dapat po bang lumabas?',
    why: 'Maaaring mabago ng isang tao sa silid ang bawat sagot. Kailangang malaman ng babasa kung sino ang naroon.',
    definition: 'Lahat ng nasa silid bukod sa tao at sa nag-iinterbyu.',
    examples:
      'Dinala siya ng employer at hindi umaalis: “Employer o taong ipinadala nila”. Makiusap na makausap siya nang mag-isa bago ang lahat.',
  },
  owner: {
    label: 'May hawak ng kaso',
    ask: 'Sino ang responsable sa kasong ito?',
    why: 'Kailangan ng bawat bukas na kaso ng isang taong nag-iisip tungkol dito.',
    definition: 'Ang case worker na gumawa o namamahala ng kaso',
    examples: 'Pangalan ng isang kawani. Pinoprotektahan ito gaya ng sa tao mismo.',
    official: true,
  },
  openedDate: {
    label: 'Binuksan noong',
    ask: 'Anong araw binuksan ang kaso?',
    why: 'Binibilang ng mga report ang mga bago at bukas na kaso ayon sa araw na ito.',
    definition:
      'Ang araw kung kailan nagsimulang magtrabaho ang organisasyong ito sa kaso. Madalas, ang petsa ng pagrehistro.',
    examples: 'Nairehistro noong Marso 3, hinawakan ng team ang kaso noong Marso 9: Marso 9.',
  },
  closedDate: {
    label: 'Isinara noong',
    ask: 'Anong araw isinara ang kaso?',
    why: 'Mula sa araw na ito binibilang kung gaano katagal itatago ang mga record.',
    definition: 'Ang araw kung kailan natapos dito ang trabaho sa kaso.',
    examples:
      'Huling dalaw noong Mayo 10, isinara ng team ang kaso noong Mayo 20: Mayo 20. Hindi binibilang ang araw ng pag-type.',
  },
  closureReasonCode: {
    label: 'Bakit ito isinara',
    ask: 'Sa anong dahilan isinara ang kaso?',
    why: 'Kapag binilang sa loob ng isang taon, makikita kung saan nawawala ang mga tao at saan epektibo ang tulong.',
    definition:
      'Ang pangunahing dahilan ng pagsasara ng kaso, mula sa maikling listahan. Isulat sa ibaba ang kailangang ipaliwanag.',
    examples:
      'Anim na buwang tawag na walang sagot: “Hindi na makontak”. Sinabi niya sa amin na uuwi na siya: “Lumipat o umuwi na”.',
  },
}
