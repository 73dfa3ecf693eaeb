/** @file Tiers 2 and 3 of the industries. The official labels and definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const industryDivision: CodeWordsOf<'industryDivision'> = {
  A01: {
    label: 'Pagtatanim, paghahayupan, pangangaso',
    definition:
      'May dalawang batayang gawain dito: ang paggawa ng mga produktong pananim at ng mga produktong hayop, kasama ang mga anyo ng organikong agrikultura, ang pagtatanim ng genetically modified na pananim at ang pag-aalaga ng genetically modified na hayop. Kasama rin ang mga serbisyong kaugnay ng agrikultura, at ang pangangaso, paninilo at mga kaugnay na gawain.',
    official: true,
  },
  A011: {
    label: 'Pagtatanim ng hindi pangmatagalan',
    definition:
      'Kasama rito ang lahat ng anyo ng pagtatanim ng butil, pananim, legumbre at pinagkukunan ng langis sa bukas na bukid, kasama ang itinuturing na organikong pagsasaka at ang pagtatanim ng genetically modified na pananim.',
    official: true,
  },
  A013: {
    label: 'Pagpaparami ng halaman',
    definition:
      'Kasama rito ang paggawa ng lahat ng pantanim mula sa bahagi ng halaman, gaya ng pinagputulan, suwi at punla, para sa tuwirang pagpaparami ng halaman o para gawing puno na pagsusugpungan ng piniling sanga na itatanim sa huli para maging pananim.',
    official: true,
  },
  A014: {
    label: 'Paghahayupan',
    definition:
      'Kasama rito ang pag-aalaga at pagpaparami ng lahat ng hayop, maliban sa mga hayop-tubig.',
    official: true,
  },
  A015: {
    label: 'Halong pagsasaka',
    definition:
      'Kasama rito ang magkasamang paggawa ng pananim at hayop nang walang espesyalisasyon sa pananim o sa hayop.',
    official: true,
  },
  A016: {
    label: 'Suporta sa agrikultura, pagkaani',
    definition:
      'Kasama rito ang mga gawaing kaugnay ng produksiyong agrikultural, at ang mga gawaing katulad ng agrikultura na hindi para sa produksiyon (sa kahulugang pag-ani ng mga produktong agrikultural), na ginagawa nang may bayad o ayon sa kontrata. Kasama rin ang mga gawain pagkaani na naghahanda ng mga produktong agrikultural para sa unang merkado.',
    official: true,
  },
  A01x: {
    label: 'Iba pa sa pagtatanim at paghahayupan',
    definition:
      'Maaaring kasama rito, pero hindi limitado sa: produksiyon ng pananim, produksiyon ng hayop, mga gawain pagkaani, pangangaso at paninilo, at mga kaugnay na serbisyo.',
    official: true,
  },
  A02: {
    label: 'Paggugubat at pagtotroso',
    definition:
      'Kasama rito ang paggawa ng bilog na troso para sa mga industriyang nakabatay sa gubat, at ang pagkuha at pangunguha ng mga ligaw na produkto ng gubat na hindi kahoy. Bukod sa troso, nagbubunga ang paggugubat ng mga produktong kaunti lang ang pagproseso, gaya ng panggatong, uling, tatal ng kahoy at bilog na trosong ginagamit nang hindi pinoproseso (hal., haligi sa minahan, kahoy para sa pulp at iba pa). Puwedeng gawin ito sa natural o itinanim na gubat.',
    official: true,
  },
  A03: {
    label: 'Pangingisda at aquaculture',
    definition:
      'Kasama rito ang panghuhuli ng isda at aquaculture, ang paggamit ng mga yamang pangisdaan mula sa tubig-dagat, tubig-alat o tubig-tabang, sa layuning hulihin o kunin ang mga isda, crustacean, mollusk at iba pang organismo at produktong dagat, hal., mga halamang-tubig, perlas, espongha at iba pa. Kasama rin ang mga gawaing karaniwang bahagi ng sariling produksiyon, hal., paglalagay ng binhi sa talaba para sa perlas.',
    official: true,
  },
  A031: {
    label: 'Pangingisda o aquaculture sa dagat',
    definition:
      'Kasama rito ang komersiyal na pangingisda sa karagatan at baybayin, panghuhuli ng mga crustacean at mollusk sa dagat, panghuhuli ng balyena, at panghuhuli ng mga hayop-dagat: pagong, sea squirt, tunicate, sea urchin at iba pa. Kasama rin ang mga barkong sabay na nangingisda at nagpoproseso at nagpepreserba ng isda, at ang pangunguha ng iba pang organismo at materyales sa dagat: natural na perlas, espongha, korales at algae.',
    official: true,
  },
  A032: {
    label: 'Pangingisda o aquaculture sa tabang',
    definition:
      'Kasama rito ang komersiyal na pangingisda sa mga tubig sa loob ng lupain, panghuhuli ng mga crustacean at mollusk sa tubig-tabang, at panghuhuli ng mga hayop sa tubig-tabang. Kasama rin ang pangunguha ng mga materyales sa tubig-tabang.',
    official: true,
  },
  C10: {
    label: 'Paggawa ng pagkain',
    definition:
      'Kasama rito ang pagproseso ng mga produkto ng agrikultura, paggugubat at pangingisda para maging pagkain ng tao o hayop, at ang paggawa ng iba’t ibang produktong panggitna na hindi mismong pagkain. Madalas, nagbubunga ang gawain ng mga kaugnay na produktong mas mataas o mas mababa ang halaga (halimbawa, mga balat mula sa pagkakatay, o sapal mula sa paggawa ng langis).',
    official: true,
  },
  C11: {
    label: 'Paggawa ng inumin',
    definition:
      'Kasama rito ang paggawa ng mga inumin, gaya ng mga inuming walang alkohol at mineral water, paggawa ng mga inuming may alkohol na pangunahing dumaraan sa pagbuburo, serbesa at alak, at paggawa ng dinistilang inuming may alkohol.',
    official: true,
  },
  C12: {
    label: 'Paggawa ng produktong tabako',
    definition:
      'Kasama rito ang pagproseso ng isang produktong agrikultural, ang tabako, sa anyong puwede nang gamitin.',
    official: true,
  },
  C13: {
    label: 'Paggawa ng tela',
    definition:
      'Kasama rito ang paghahanda at pag-iikid ng mga hibla at paghahabi ng tela, pagtatapos ng tela at damit, at paggawa ng mga yaring gamit na tela maliban sa damit, hal., kobre-kama at mantel, kumot, alpombra, lubid at iba pa.',
    official: true,
  },
  C14: {
    label: 'Paggawa ng damit',
    definition:
      'Kasama rito ang lahat ng pananahi (ready-to-wear o ayon sa sukat), sa lahat ng materyal, hal., katad, tela, niniting at ginantsilyong tela at iba pa, ng lahat ng uri ng damit, hal., panlabas, panloob para sa lalaki, babae o bata; damit na pantrabaho, panlungsod o pambahay at iba pa, at mga accessory.',
    official: true,
  },
  C15: {
    label: 'Paggawa ng katad at kaugnay nito',
    definition:
      'Kasama rito ang pagpoproseso at pagtitina ng balahibo, at ang paggawang katad ng mga balat sa pamamagitan ng tanning o curing, at ang paggawa ng mga produktong katad na handa nang gamitin. Kasama rin ang paggawa ng katulad na produkto mula sa ibang materyales (imitasyon o pamalit sa katad), gaya ng sapatos na goma, maletang tela at iba pa. Kasama rito ang mga produktong gawa sa pamalit sa katad dahil katulad ng sa produktong katad ang paraan ng paggawa (hal., maleta) at madalas ginagawa sa parehong yunit.',
    official: true,
  },
  C16: {
    label: 'Paggawa ng kahoy, cork at dayami',
    definition:
      'Paglalagari at pagkakatam ng kahoy, at paggawa ng mga bagay mula sa kahoy, cork, dayami at materyales na pantirintas, maliban sa muwebles. Inuulit ng pamantayan dito ang teksto nito para sa katad, kaya sa amin ang mga salitang ito.',
  },
  C17: {
    label: 'Paggawa ng papel',
    definition:
      'Kasama rito ang paggawa ng pulp, papel at mga produktong mula sa papel. Pinagsasama ang mga ito dahil sunod-sunod at magkakaugnay ang mga proseso. Madalas, higit sa isa ang ginagawa sa iisang yunit. May tatlong pangunahing gawain: sa paggawa ng pulp, inihihiwalay ang mga hibla ng cellulose sa iba pang sangkap ng kahoy o gamit nang papel. Sa paggawa ng papel, pinagdidikit ang mga hiblang ito para maging pilyego. Ginagawa ang mga produktong mula sa papel gamit ang papel at iba pang materyales sa iba’t ibang paraan ng paggupit at paghugis, kasama ang coating at laminating. Puwedeng may imprenta ang mga produktong papel, hal., wallpaper, pambalot ng regalo at iba pa, basta hindi pag-iimprenta ng impormasyon ang pangunahing layunin.',
    official: true,
  },
  C18: {
    label: 'Pag-iimprenta at pagkopya ng media',
    definition:
      'Kasama rito ang pag-iimprenta ng mga produkto, gaya ng diyaryo, libro, peryodiko, form sa negosyo, greeting card at iba pang materyales, at ang mga suportang gawain gaya ng bookbinding, paggawa ng plate at data imaging. Mahalagang bahagi ng industriya ng pag-iimprenta ang mga suportang gawaing ito, at halos laging sa mga ito nanggagaling ang produkto (isang printing plate, isang librong may pabalat, o isang disk o file ng computer) na bahagi ng industriya. Sari-sari ang paraan ng paglilipat ng larawan mula sa plate, screen o file ng computer papunta sa papel, plastik, metal, tela, kahoy o ibang materyal.',
    official: true,
  },
  C19: {
    label: 'Paggawa ng coke at petrolyo',
    definition:
      'Kasama rito ang paggawa ng krudo at karbon na mga produktong magagamit. Ang pangunahing proseso ay pagdadalisay ng petrolyo, kung saan inihihiwalay ang krudo sa mga bahagi nito sa mga paraang gaya ng cracking at distilasyon. Kasama rin ang paggawa para sa sarili ng mga karaniwang produkto, hal., coke, butane, propane, gasolina, gaas, fuel oil at iba pa, at mga serbisyo ng pagproseso, hal., pagdadalisay para sa iba. Kasama rito ang paggawa ng mga gas gaya ng ethane, propane at butane bilang produkto ng mga refinery ng petrolyo.',
    official: true,
  },
  C20: {
    label: 'Paggawa ng kemikal',
    definition:
      'Kasama rito ang pagbabago ng mga hilaw na materyales, organiko at inorganiko, sa prosesong kemikal, at ang pagbuo ng mga produkto. Pinag-iiba nito ang paggawa ng mga batayang kemikal, na unang grupo ng industriya, at ang paggawa ng mga produktong panggitna at pangwakas sa karagdagang pagproseso ng mga batayang kemikal, na bumubuo sa iba pang klase.',
    official: true,
  },
  C21: {
    label: 'Paggawa ng gamot',
    definition:
      'Kasama rito ang paggawa ng mga batayang produktong parmasyutiko at mga paghahandang parmasyutiko. Kasama rin ang paggawa ng mga produktong kemikal at halaman na panggamot.',
    official: true,
  },
  C22: {
    label: 'Paggawa ng goma at plastik',
    definition:
      'Kasama rito ang paggawa ng mga produktong goma at plastik. Nakikilala ang dibisyong ito sa mga hilaw na materyales na ginagamit. Pero hindi ibig sabihing narito ang paggawa ng lahat ng produktong mula sa mga materyales na ito.',
    official: true,
  },
  C23: {
    label: 'Paggawa ng salamin, semento at iba pa',
    definition:
      'Kasama rito ang pagmamanupaktura mula sa iisang substance na galing sa mineral. Kasama ang paggawa ng salamin at mga produktong salamin, hal., sapad na salamin, salaming may guwang, hibla, kagamitang panlaboratoryo at iba pa, mga seramika, tile at lutong luwad, at semento at plaster, mula hilaw na materyales hanggang tapos na produkto. Kasama rin ang paggawa ng hinugis at tinapos na bato at iba pang produktong mineral.',
    official: true,
  },
  C24: {
    label: 'Paggawa ng batayang metal',
    definition:
      'Kasama rito ang pagtunaw (smelting) at/o pagdadalisay ng mga metal na may bakal at walang bakal mula sa ore, pig o scrap, gamit ang electrometallurgy at iba pang paraang pangmetalurhiya. Kasama rin ang paggawa ng mga haluang metal at super-alloy sa pagdaragdag ng ibang elementong kemikal sa purong metal. Ang kinalabasan ng pagtunaw at pagdadalisay, karaniwang nasa anyong ingot, ay iniro-roll, hinihila at inie-extrude para maging plate, sheet, strip, bar, rod, alambre, tubo at hollow profile, at kapag tunaw, para maging casting at iba pang batayang produktong metal.',
    official: true,
  },
  C25: {
    label: 'Paggawa ng bagay na metal, di-makina',
    definition:
      'Kasama rito ang paggawa ng mga “purong” produktong metal (gaya ng mga piyesa, lalagyan at istruktura), na karaniwang hindi gumagalaw ang gamit, kaiba sa mga susunod na dibisyon, na para sa paggawa ng mga kombinasyon o pinagkabit-kabit na produktong metal (minsan may ibang materyales) para maging mas komplikadong yunit na may gumagalaw na bahagi, maliban kung purong elektrikal, elektroniko o optikal. Kasama rin sa dibisyong ito ang paggawa ng mga armas at bala.',
    official: true,
  },
  C26: {
    label: 'Paggawa ng computer at elektroniko',
    definition:
      'Kasama rito ang paggawa ng mga computer, peripheral ng computer, kagamitan sa komunikasyon at katulad na elektronikong produkto, at ng mga bahagi ng mga ito. Nakikilala ang mga proseso rito sa disenyo at paggamit ng mga integrated circuit at ng napakaespesyal na teknolohiya sa pagpapaliit. Kasama rin ang paggawa ng elektronikong pangkonsyumer, kagamitan sa pagsukat, pagsubok, nabigasyon at pagkontrol, kagamitang pang-irradiation, electromedical at electrotherapeutic, mga instrumento at kagamitang optikal, at ang paggawa ng magnetic at optical media.',
    official: true,
  },
  C27: {
    label: 'Paggawa ng kagamitang elektrikal',
    definition:
      'Kasama rito ang paggawa ng mga produktong lumilikha, namamahagi at gumagamit ng kuryente. Kasama rin ang paggawa ng mga ilaw na de-kuryente, kagamitang pansenyas at mga de-kuryenteng gamit sa bahay.',
    official: true,
  },
  C28: {
    label: 'Paggawa ng iba pang makina',
    definition:
      'Kasama rito ang paggawa ng mga makina at kagamitan na kusang kumikilos sa mga materyales nang mekanikal o sa init, o gumagawa ng mga operasyon sa materyales (gaya ng paghawak, pag-spray, pagtimbang o pag-iimpake), kasama ang mga mekanikal na bahaging lumilikha at naglalapat ng puwersa, at anumang espesyal na ginawang pangunahing piyesa. Kasama ang paggawa ng mga nakapirmi, nagagalaw o nahahawakang aparato, pang-industriya man, pangkonstruksiyon at civil engineering, pang-agrikultura o pambahay. Kabilang din dito ang paggawa ng espesyal na kagamitan sa paghahatid ng pasahero o kargamento sa loob ng takdang lugar.',
    official: true,
  },
  C29: {
    label: 'Paggawa ng sasakyang de-motor',
    definition:
      'Kasama rito ang paggawa ng mga sasakyang de-motor para sa pasahero o kargamento. Kasama rin ang paggawa ng iba’t ibang piyesa at accessory, at ang paggawa ng mga trailer at semi-trailer.',
    official: true,
  },
  C30: {
    label: 'Paggawa ng iba pang sasakyan',
    definition:
      'Kasama rito ang paggawa ng mga kagamitan sa transportasyon, gaya ng paggawa ng barko at bangka, paggawa ng mga bagon at lokomotora ng tren, eroplano at spacecraft, at ang paggawa ng mga piyesa ng mga ito.',
    official: true,
  },
  C31: {
    label: 'Paggawa ng muwebles',
    definition:
      'Kasama rito ang paggawa ng muwebles at mga kaugnay na produkto mula sa anumang materyal maliban sa bato, kongkreto at seramika. Karaniwang paraan ng paghugis ng materyales at pagbuo ng mga bahagi ang mga prosesong ginagamit, kasama ang paggupit, paghulma at laminating. Mahalagang bahagi ng produksiyon ang disenyo, para sa ganda at sa gamit.',
    official: true,
  },
  C32: {
    label: 'Iba pang pagmamanupaktura',
    definition:
      'Kasama rito ang paggawa ng sari-saring produkto na wala sa ibang bahagi ng klasipikasyon. Dahil dibisyon ito para sa natitira, maaaring magkaiba-iba nang malaki ang mga proseso, materyales at gamit ng mga produkto, at hindi ginamit dito ang karaniwang pamantayan sa paggugrupo ng mga klase sa dibisyon.',
    official: true,
  },
  C33: {
    label: 'Pagkumpuni at pag-install ng makina',
    definition:
      'Kasama rito ang espesyalisadong pagkukumpuni ng mga produktong gawa sa sektor ng pagmamanupaktura, sa layuning gumana muli ang mga makina, kagamitan at iba pang produkto. Kasama ang pangkalahatan o regular na maintenance (pagseserbisyo) ng mga produktong ito para matiyak na mahusay ang takbo at maiwasan ang sira at di-kailangang pagkumpuni.',
    official: true,
  },
  H49: {
    label: 'Transportasyon sa lupa at pipeline',
    definition:
      'Kasama rito ang paghahatid ng mga pasahero at kargamento sa kalsada at tren, at ang paghahatid ng kargamento sa pipeline.',
    official: true,
  },
  H50: {
    label: 'Transportasyon sa tubig',
    definition:
      'Kasama rito ang paghahatid ng mga pasahero o kargamento sa tubig, may takdang iskedyul man o wala. Kasama rin ang pagpapatakbo ng mga bangkang panghila o pantulak, bangkang pamasyal, cruise o pang-sightseeing, ferry, water taxi at iba pa.',
    official: true,
  },
  H51: {
    label: 'Transportasyon sa himpapawid',
    definition:
      'Kasama rito ang paghahatid ng mga pasahero o kargamento sa himpapawid o sa kalawakan. Hindi kasama ang lubusang pagkukumpuni ng eroplano o makina nito, at ang mga suportang gawain gaya ng pagpapatakbo ng mga paliparan. Hindi rin kasama ang mga gawaing gumagamit ng eroplano pero hindi para sa transportasyon, gaya ng pag-spray ng pananim, advertising sa himpapawid o pagkuha ng larawan mula sa himpapawid.',
    official: true,
  },
  H52: {
    label: 'Bodega at suporta sa transportasyon',
    definition:
      'Kasama rito ang bodega at mga gawaing sumusuporta sa transportasyon, gaya ng pagpapatakbo ng imprastruktura ng transportasyon, hal., paliparan, daungan, tunnel, tulay at iba pa, ang mga gawain ng mga ahensiya ng transportasyon, at ang pagbubuhat ng kargamento.',
    official: true,
  },
  H53: {
    label: 'Koreo at courier',
    definition:
      'Kasama rito ang koreo at courier, gaya ng pagkuha, paghahatid at pagdadala ng mga sulat at parsela sa ilalim ng iba’t ibang kasunduan. Kasama rin ang lokal na delivery at mga serbisyo ng mensahero.',
    official: true,
  },
  I55: {
    label: 'Pangunahing matutuluyan',
    definition:
      'Matutuluyan ang opisyal na pangunahing layunin ng negosyo. Mga hotel, resort hotel, motel, guesthouse, pension, youth hostel, bed and breakfast, flat at bungalow para sa bisita, iba pa (maaaring kasama, pero hindi limitado sa: bahay-bakasyunan, suite/apartment hotel, chalet, cottage at cabin na may sariling kusina, tirahan ng estudyante, dormitoryo ng paaralan, hostel ng manggagawa, boarding house at paupahang kuwarto, bagon ng tren na may tulugan).',
    official: true,
  },
  I561: {
    label: 'Pangunahing pagkain',
    definition:
      'Serbisyo sa pagkain ang opisyal na pangunahing layunin ng negosyo. Mga restawran, fast food, home delivery, mga kontratista ng serbisyo sa pagkain, konsesyon ng pagkain sa mga pasilidad ng isports at katulad nito, pagpapatakbo ng kantina o cafeteria ayon sa konsesyon. Iba pa (maaaring kasama, pero hindi limitado sa: paghahanda ng pagkain sa puwesto sa palengke, kainang take-out, kariton ng pagkain, nagtitinda sa trak ng sorbetes).',
    official: true,
  },
  I563: {
    label: 'Pangunahing inumin',
    definition:
      'Serbisyo sa inumin ang opisyal na pangunahing layunin ng negosyo. Mga bar, taberna, cocktail lounge, disco (kung saan nangingibabaw ang pagbebenta ng inumin), beerhouse at pub, iba pa (maaaring kasama, pero hindi limitado sa: tindahan ng katas ng prutas at naglalakong tindero ng inumin).',
    official: true,
  },
  N77: {
    label: 'Pagpapaupa at leasing',
    definition:
      'Kasama rito ang pagpapaupa at leasing ng mga nahahawakan at hindi pinansiyal na di-nahahawakang ari-arian, kasama ang maraming uri ng produkto, gaya ng kotse, computer, gamit ng konsyumer, at makina at kagamitang pang-industriya, sa mga kostumer kapalit ng pana-panahong bayad.',
    official: true,
  },
  N78: {
    label: 'Pagpapasok sa trabaho',
    definition:
      'Kasama rito ang paglilista ng mga bakanteng trabaho at pagre-refer o pagpapasok ng mga aplikante sa trabaho, kung saan hindi empleyado ng employment agency ang mga ipinapasok, pagbibigay ng mga manggagawa sa negosyo ng kliyente sa limitadong panahon para madagdagan ang manggagawa nito, at pagbibigay ng human resources at ng serbisyo sa pamamahala nito para sa iba nang may bayad o ayon sa kontrata. Kasama rin ang paghahanap at pagpapasok ng mga executive at ang mga casting agency sa teatro.',
    official: true,
  },
  N79: {
    label: 'Travel agency at tour operator',
    definition:
      'Kasama rito ang mga serbisyong kaugnay ng seguridad, gaya ng: imbestigasyon at detective; guwardiya at pagpapatrolya; pagkuha at paghahatid ng pera, resibo o iba pang mahahalagang bagay na may tauhan at kagamitang magpoprotekta sa mga ito habang nasa biyahe; pagpapatakbo ng mga elektronikong alarma, gaya ng alarma sa magnanakaw at sunog, kung saan nakatuon ang gawain sa pagbabantay ng mga ito mula sa malayo, pero madalas may kasama ring pagbebenta, pag-install at pagkukumpuni. Kung hiwalay ang pagbibigay ng mga huling bahaging ito, hindi kasama ang mga ito sa dibisyong ito at inuuri sa tingiang pagbebenta, konstruksiyon at iba pa.',
    official: true,
  },
  N81: {
    label: 'Serbisyo sa gusali, hardin, paglilinis',
    definition:
      'Kasama rito ang pagbibigay ng ilang pangkalahatang suportang serbisyo, gaya ng kombinasyon ng mga suportang serbisyo sa loob ng pasilidad ng kliyente, paglilinis ng loob at labas ng lahat ng uri ng gusali, paglilinis ng mga makinang pang-industriya, paglilinis ng mga tren, bus, eroplano at iba pa, paglilinis ng loob ng mga tanker sa kalsada at dagat, pagdidisimpekta at pagpuksa ng peste sa mga gusali, barko, tren at iba pa, paglilinis ng bote, pagwawalis ng kalye, pag-aalis ng niyebe at yelo, pag-aalaga at maintenance ng landscape, at pagbibigay ng mga serbisyong ito kasama ng pagdidisenyo ng plano ng landscape at/o pagtatayo (pag-install) ng mga daanan, retaining wall, deck, bakod, lawa-lawaan at katulad na istruktura.',
    official: true,
  },
  N82: {
    label: 'Suporta sa opisina at negosyo',
    definition:
      'Kasama rito ang pagbibigay ng iba’t ibang pang-araw-araw na serbisyong administratibo sa opisina, at mga regular na suporta sa negosyo ng iba, nang may bayad o ayon sa kontrata. Kasama rin sa dibisyong ito ang lahat ng suportang serbisyong karaniwang ibinibigay sa mga negosyo na hindi nakauri sa iba.',
    official: true,
  },
}
