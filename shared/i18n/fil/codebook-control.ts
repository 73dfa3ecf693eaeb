/** @file Methods of control. The official definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const controlMethod: CodeWordsOf<'controlMethod'> = {
  DebtBondage: {
    label: 'Pagkaalipin sa utang',
    definition:
      'Ipinapakita kung pinipilit ang tao na magtrabaho para mabayaran ang utang na ginawa o inaakalang umiiral. Nililinlang ang tao na magtrabaho nang may kaunti o walang bayad, at wala siyang kontrol sa utang niya. Ang pagkaalipin sa utang (debt bondage) ay ang katayuan o kalagayang nagmumula sa pangako ng may-utang na ibigay ang sarili niyang serbisyo o ng taong nasa ilalim ng kontrol niya bilang garantiya sa utang, kung ang makatuwirang halaga ng mga serbisyong iyon ay hindi ibinabawas sa utang o kung ang haba at uri ng mga serbisyong iyon ay hindi nililimitahan at tinutukoy (Supplementary Convention on the Abolition of Slavery ng United Nations, 1956).',
    official: true,
  },
  TakesEarnings: {
    label: 'Kinuha ang kinita',
    definition:
      'Ipinapakita kung naranasan ng tao na kinuha ng (mga) nagsamantala ang kaniyang sahod para makontrol siya.',
    official: true,
  },
  RestrictsFinancialAccess: {
    label: 'Nilimitahan ang paghawak ng pera',
    definition:
      'Ipinapakita kung naranasan ng tao na ipinagbawal o nilimitahan ng (mga) nagsamantala ang paggamit niya ng perang kailangan sa araw-araw o ng sarili niyang pera. Kasama rito, pero hindi limitado sa, pagkontrol sa personal na bank account o bank/credit card ng tao, o lantarang pagnanakaw ng sarili niyang pera.',
    official: true,
  },
  PhysicalThreats: {
    label: 'Pagbabantang saktan',
    definition:
      'Banta na sasaktan o papatayin ang tao. Isang uri ng pagbabanta sa mga depinisyon ng HTCDS.',
  },
  ThreatensChildrenFamily: {
    label: 'Pagbabanta sa mga anak o pamilya',
    definition:
      'Banta na sasaktan ang mga anak o pamilya, o may mawawala sa kanila dahil dito. Isang uri ng pagbabanta sa mga depinisyon ng HTCDS.',
  },
  Threats: {
    label: 'Ibang uri ng pagbabanta',
    definition:
      'Ipinapakita kung naranasan ng tao na hayagan o pahiwatig na ipinarating ng (mga) nagsamantala ang balak na magdulot ng pinsala o kawalan sa tao o sa iba. Hiwalay ang mga bantang magsusumbong o makikipag-ugnayan sa nagpapatupad ng batas para mapasama ang tao o ang iba, at nasa “Pagbabanta ng pulis o immigration” ang mga ito.',
    official: true,
  },
  ThreatOfLawEnforcement: {
    label: 'Pagbabanta ng pulis o immigration',
    definition:
      'Ipinapakita kung naranasan ng tao na hayagan o pahiwatig na ipinarating ng (mga) nagsamantala ang balak na makipag-ugnayan sa nagpapatupad ng batas o iba pang awtoridad, gaya ng immigration, para mapasama ang tao o ang iba.',
    official: true,
  },
  PsychologicalAbuse: {
    label: 'Sikolohikal na pang-aabuso',
    definition:
      'Ipinapakita kung naranasan ng tao na gumamit ang (mga) nagsamantala ng mapang-abuso sa damdamin, mapanlinlang o tusong paraan para maimpluwensiyahan siya. Maaaring kasama rito, pero hindi limitado sa, pagtawag ng masasamang pangalan, pananakit sa salita, panghihiya sa harap ng iba, pagmamanipula ng tunay o inaakalang hindi pantay na kapangyarihan, o panghihiya at paninisi sa tao. Maaaring kasama rin ang mga gawaing nagsasamantala sa anumang ugnayang pampamilya o romantiko ng tao sa (mga) nagsamantala.',
    official: true,
  },
  PhysicalAbuse: {
    label: 'Pisikal na pang-aabuso',
    definition:
      'Ipinapakita kung naranasan ng tao na kumilos ang (mga) nagsamantala para magdulot sa kaniya ng pisikal na pinsala, sakit, kapansanan, kamatayan o trauma. Kasama rito, pero hindi limitado sa, pagtulak, pagsakal, pag-alog, pagsampal, pagsuntok, pagsipa, pagsabunot, pagpaso, pagmarka o pag-tattoo, paggamit ng armas, o paggamit ng laki at lakas laban sa tao. Hiwalay ang mga pisikal na gawaing sekswal na pang-aabuso, at nasa “Sekswal na pang-aabuso” ang mga ito.',
    official: true,
  },
  SexualAbuse: {
    label: 'Sekswal na pang-aabuso',
    definition:
      'Ipinapakita kung nakaranas ang tao ng anumang uri ng sekswal na pagdikit mula sa (mga) nagsamantala na hindi niya gusto o pinayagan, bilang paraan para makontrol siya at maimpluwensiyahan ang kilos niya, at hindi bilang layunin ng pagte-traffic sa kaniya. Kasama rito, pero hindi limitado sa, paggamit ng mga gawaing sekswal, pag-atake o pagdikit bilang parusa o pagmamanipula, o pagtrato sa sekswal na karahasan bilang normal. Kasama rin ang pamimilit na humahadlang sa kakayahan ng tao na kontrolin ang kaniyang reproductive life, kabilang ang, pero hindi limitado sa, pagpilit sa tao na itigil o ituloy ang pagbubuntis nang labag sa kalooban niya, pagmamanipula ng kontrasepsiyon, sadyang paglalantad sa STI, paghadlang sa pakiusap na gumamit ng condom, at/o pagtatangkang buntisin o pagbuntis sa tao nang walang pahintulot niya.',
    official: true,
  },
  FalsePromises: {
    label: 'Mga huwad na pangako',
    definition:
      'Ipinapakita kung dinaya o nilinlang ng (mga) nagsamantala ang tao para pumasok sa mapagsamantalang kalagayan, gamit ang panlilinlang at pagkukunwari.',
    official: true,
  },
  PsychoactiveSubstances: {
    label: 'Droga, alak o gamot',
    definition:
      'Ipinapakita kung itinulak ng (mga) nagsamantala ang tao sa pag-abuso ng droga, alak o gamot, nagbigay ng mga ito para sumunod ang tao o maimpluwensiyahan ang kilos niya, o sinamantala ang dati nang problema niya sa mga ito.',
    official: true,
  },
  RestrictsMovement: {
    label: 'Nilimitahan ang paggalaw',
    definition:
      'Ipinapakita kung ibinukod, ikinulong o nilimitahan ng (mga) nagsamantala ang paggalaw ng tao sa anumang paraan, pisikal man o panlipunan. Maaaring kasama rito ang mga sitwasyong pisikal na ikinulong ang tao, hindi pinayagang kumilos nang walang kasama o nagbabantay, o nagbanta o gumawa ang (mga) nagsamantala ng parusa dahil sa paggalaw ng tao. Maaaring kasama rin ang mga anyo ng emosyonal na pagbubukod, kabilang ang paglimita sa ugnayan ng tao sa mga sumusuporta sa kaniya o sa mga kakilala niya, o madalas na paglipat sa kaniya para hindi siya makabuo ng mga ito.',
    official: true,
  },
  RestrictsMedicalCare: {
    label: 'Nilimitahan ang pagpapagamot',
    definition:
      'Ipinapakita kung nilimitahan ng (mga) nagsamantala ang pagkuha ng tao ng serbisyong medikal o pangkalusugan. Kasama rito, pero hindi limitado sa, kapag ipinagkait ang kailangang pagpapagamot, o kapag kontrolado ng (mga) nagsamantala ang pagkuha nito. Kasama rin sa kategoryang ito ang mga sitwasyong hindi nakapunta o nakagamit ang tao ng serbisyong pangkalusugan nang walang kasama o nagbabantay na (mga) nagsamantala.',
    official: true,
  },
  ExcessiveWorkingHours: {
    label: 'Sobrang haba ng oras ng trabaho',
    definition:
      'Ipinapakita kung pinagtrabaho ang tao nang mas maraming oras kaysa nasa kontrata o ipinangako; maaaring kasama ang overtime, gabi o di-karaniwang shift, o magdamag. Maaaring gamitin ito para manatiling nakabukod ang tao at/o hindi makahingi ng tulong o makapagsumbong. Minsan, sobra ang oras ng trabaho kaya nagdudulot ito ng problema sa katawan at/o isip na nakababawas din sa kakayahan ng tao na humingi ng tulong o magsumbong.',
    official: true,
  },
  UsesChildren: {
    label: 'Ginamit ang mga anak ng tao',
    definition:
      'Ipinapakita kung nilimitahan ng nagsamantala ang paglapit ng tao sa mga anak niya bilang paraan ng pagkontrol, sa pamamagitan man ng paghihiwalay, pagbubukod, pagmamanipula ng kustodiya, o pagkuha sa bata para patirahin sa mga tao o pamilyang konektado sa nagsamantala o kontrolado nito. Maaaring permanente o paminsan-minsan, at maaaring kaugnay ng kontrol ng nagsamantala sa pagpapagamot, pag-aaral o mga kamag-anak ng bata.',
    official: true,
  },
  WithholdsNecessities: {
    label: 'Ipinagkait ang mga pangangailangan',
    definition:
      'Ipinapakita kung naranasan ng tao na ipinagkait, nilimitahan, o ibinantang ipagkait o limitahan ng (mga) nagsamantala ang mga batayang pangangailangan gaya ng pagkain, tirahan, tubig, kalinisan, angkop na damit, o mga bagay na kailangan sa relihiyon o sa pagpapahayag ng kasarian.',
    official: true,
  },
  WithholdsDocuments: {
    label: 'Itinago ang mga dokumento',
    definition:
      'Ipinapakita kung naranasan ng tao na nilimitahan, pinaghigpitan o kinontrol ng (mga) nagsamantala ang paghawak niya sa mahahalagang dokumento kasama ang, pero hindi limitado sa, pasaporte, papeles sa immigration, work permit, ID, papeles para sa benepisyo ng pamahalaan, birth certificate, liham ukol sa gender identity, protection order ng korte, papeles ng kustodiya, o iba pang legal, opisyal o pampamahalaang dokumento.',
    official: true,
  },
  Other: {
    label: 'Iba pa',
    definition:
      'Ipinapakita kung gumamit ang nagsamantala ng paraang naglalayong lumikha o magpanatili ng kapangyarihan at kontrol sa tao na hindi maaaring ilagay sa alinman sa mga naunang kategorya.',
    official: true,
  },
}
