import type { helpMore as english } from '../en/help-more.ts'
import type { Translated } from '../translated.ts'

export const helpMore: Translated<typeof english> = {
  definitions: {
    title: 'Mga kahulugan',
    what: 'Iisa ang kahulugan ng bawat tanong at bawat sagot sa lahat ng opisina. Dito mo ito mababasa, maipi-print, o madadala.',
    one: 'Maghanap gamit ang salita sa tanong, ang sagot, o ang id ng pandaigdigang pamantayan.',
    two: 'Ang “I-save bilang PDF” ay gumagawa ng data dictionary. Ang XLSForm ay ang parehong mga tanong para sa KoboToolbox.',
    three:
      'Maaaring magdagdag ang inyong opisina ng sariling mga tanong sa Mga setting. Hindi nito binabago ang mga pinagsasaluhang tanong at hindi ito kailanman kasama sa bundle.',
  },
  staff: {
    title: 'Mga tao at papel',
    what: 'Nagsa-sign in ang bawat isa gamit ang sariling larawan at passphrase. Sa Settings, ipinapakita ng Mga tao kung sino ang puwedeng gumawa ng ano.',
    one: 'Mag-imbita gamit ang code sa papel. Ita-type niya ito sa kompyuter na ito at gagawa ng sarili niyang passphrase na walang ibang nakakaalam.',
    two: 'Ang nakalimot ng passphrase ay bibigyan ng bagong code ng dalawang kasamahan, o gagamit ng recovery key.',
    three:
      'Kapag may umalis, tanggalin siya rito: papalitan ang lahat ng kandado, at magpi-print ka ng bagong recovery key.',
    four: 'Ang pag-imbita, pagpapalit ng papel, bagong papel sa pagbawi, pagbabahagi, paglabas ng lahat ng datos, pagbabalik ng backup, tuluyang pagtanggal at pagbura ng lahat ay nangangailangan ng pangalawang tao, direktor o tagapangalaga ng seguridad, na magta-type ng sarili niyang passphrase. Kung wala, mag-isang kumikilos ang isang tao, at sinasabi ito sa Simula.',
  },
  paper: {
    title: 'Interbyu sa papel',
    what: 'I-print ang papel na form sa Mga kahulugan para sa mga interbyung walang computer.',
    one: 'Pareho ang numero ng bawat tanong sa papel at sa screen, halimbawa 4.3.',
    two: 'Pagkatapos, magsimula ng bagong intake at piliin ang “Ipasok mula sa papel”: sinusundan nito ang pagkakasunod sa pahina.',
    three: 'Sirain ang papel kapag naipasok na. Hanggang doon, itago ito nang nakakandado.',
    four: 'Ipinapakita ng “Mabilisan” (Ctrl+E) ang lahat ng tanong ng kahit anong interbyu sa isang pahina, para sa mga sanay na sa form. Mag-type ng mga numero, mga unang letra o ang mga simbolo sa itaas; Enter para magpatuloy, Ctrl+G para pumunta sa isang numero.',
  },
  files: {
    title: 'Mga litrato, dokumento at rekording',
    what: 'Sa pahina ng kaso, sa ilalim ng “Mga file”, itinatago mo ang mga litrato, PDF file at rekording. Naka-encrypt ang mga ito gaya ng lahat, at sa loob lang ng Tessera ipinapakita.',
    one: 'Tinitingnan ng Tessera ang nasa loob ng file, anuman ang pangalan nito, at inaalis ang itinatago ng telepono sa litrato o rekording: lugar, oras at aparato. Nananatili sa PDF ang sarili nitong mga tala, gaya ng kung sino ang sumulat.',
    two: 'Nananatili ang orihinal sa telepono, stick o disk na pinagmulan nito. Burahin ito roon, at alisin ang laman ng basurahan, kapag nasa kaso na ang file.',
    three:
      'Nasa log ang bawat pagtingin sa file. Hindi kailanman lumalabas ang mga file sa bundle, report o file ng datos.',
  },
  danger: {
    title: 'Kapag hindi ligtas',
    what: 'Agad na itinatago ng F9 ang lahat sa likod ng isang orasan. Anumang key at ang iyong passphrase ang magbabalik sa iyo sa parehong tanong.',
    one: 'Kapag may sagot na nagsasabi ng panganib, lalabas ang sariling mga hakbang at numero ng telepono ng inyong opisina. Isulat ang mga ito sa Mga setting bago pa kailanganin.',
    two: 'Itanong muna kung naikuwento na ito ng tao, at isulat kung kanino. Walang dapat na magkuwento nito muli.',
    three:
      'Maaaring huminto ang tao anumang oras. I-pause, at itala kung saan huminto; naitatabi ang mga nasabi na.',
  },
  persons: {
    title: 'Ilang tao sa isang kaso',
    what: 'Ang pamilya o grupong magkasamang natagpuan ay isang kaso na may ilang tao.',
    one: 'Hinihingi ang sariling pahintulot ng bawat tao. Ang pinagsasaluhan nila ay maaaring kopyahin mula sa unang interbyu, isa-isang tanong.',
    two: 'Ang mga bata at kamag-anak na kasama, at ang mga pinaghihinalaang may-sala, ay isinusulat lang nang pinakakaunti.',
    three:
      'Kapag ang pangalan ay katulad ng taong kilala mo na, sasabihin ng Tessera kung bakit. Ikaw ang magpapasya kung iisang tao sila.',
  },
  caseAccess: {
    title: 'Kaninong kaso ito',
    what: 'Bukas ang kaso sa mga humahawak nito: ang nakatapos ng interbyu, at ang mga idinagdag niya. Nakikita ng iba ang code at kung sino ang tatanungin.',
    one: 'Kung kailangan mo ang kaso ng kasamahan, buksan ito at isulat kung bakit sa ilang salita. Bukas ito sa iyo nang 24 oras.',
    two: 'Itinatago ang mga dahilan at tinitingnan linggo-linggo. Nasa log kung aling mga kaso ang binuksan ng isang tao.',
    three:
      'Bago ka mawala, ayusin sa Mga setting kung sino ang hahalili sa iyo. Kusa itong nagsisimula at natatapos.',
  },
  known: {
    title: 'Taong kilala mo na',
    what: 'Habang tina-type mo kung sino ang tao, tinitingnan ng Tessera kung kilala na siya ng opisina: sa ibang alpabeto, ibang baybay, o magkapalit ang mga bahagi ng pangalan.',
    one: 'Sinasabi nito kung ano ang magkapareho at ano ang magkaiba. Hindi ka nito kailanman pinipigilan, at ipinapakita lang nito ang pangalan ng ibang tao kapag hiniling mo sa F2.',
    two: 'Pinupunan ng “Iisang tao ito” ang nasa record, doon lang sa wala pang na-type. Hindi ito gumagawa ng pangalawang tao, at mababawi mo ito.',
    three:
      'Hindi nito nakikita ang mga interbyung hindi pa tapos, mga palayaw, o mga pangalang Tsino na nakasulat sa letrang Latin. Kapag may alinlangan, tanungin ang tao.',
  },
  ownQuestions: {
    title: 'Sariling mga tanong ng opisina ninyo',
    what: 'Sa Mga setting, puwedeng magdagdag ang opisina ninyo ng sariling mga bahagi, tanong at sagot. Nasa dulo ang mga ito ng isang hakbang ng interbyu, at sinasagot, ipinapakita at pini-print gaya ng lahat ng iba pa.',
    one: 'Isulat muna ang tanong sa isang wika. Kung kulang ang ibang wika, ang una ang ipinapakita.',
    two: 'Bawat pagbabago ay isang bersyong itinatabi. Ang tanong ay inihihinto, hindi kailanman binubura: hindi na ito itinatanong, at nananatili sa mga kaso ang mga lumang sagot.',
    three:
      'Hindi kailanman lumalabas sa opisina ninyo ang sariling mga tanong sa report o bundle. Itanong lang ang kailangan.',
  },
  backups: {
    title: 'Mga backup',
    what: 'Isang beses sa isang araw, bago magsara, at kapag hiniling mo, gumagawa ang Tessera ng naka-lock na kopya ng lahat ng record at binabasa itong muli. Saka lang ito binibilang.',
    one: 'Hindi makatutulong ang mga backup sa computer na ito kapag nanakaw o nasira ito. Kopyahin ang pinakabago sa USB stick bawat linggo, at itago ang stick sa ibang lugar.',
    two: 'Nabubuksan lang ang kopya sa stick gamit ang papel na may bisa noong ginawa ito: ang recovery key, o dalawa sa tatlong kard ng katiwala. Paghiwalayin ang stick at ang papel. Pagkatapos ng mga bagong papel, kumopya muli.',
    three:
      'Binabasa ng “Subukan” ang buong backup at binibilang ang mga kaso nito. Pinapalitan ng “Ibalik” ang narito, at itinatabi ito hanggang alisin mo. Sa bagong computer, piliin ang “Ibalik ang backup” sa unang screen.',
  },
  salvage: {
    title: 'Kapag sira ang mga record',
    what: 'Maaaring hindi na mabasa ang bahagi ng mga record dahil sa nasisirang disk o pagkawala ng kuryente. Sinasabi ito ng Tessera sa pag-sign in at walang binabago.',
    one: 'Ibalik ang pinakabagong backup: itatabi nang buo ang mga sirang record. Naka-sign in ka gamit ang backup.',
    two: 'Pagkatapos, ipapakita ng Home ang isinulat mula noong backup na mababasa pa. Idinadagdag ito ng “Dalhin lahat dito”; walang buburahin sa nandito.',
    three:
      'Hindi kailanman ipinapakitang mali ang sirang record: nababasa ito gaya ng isinulat, o hindi talaga. Ikumpara ang kulang sa mga papel ninyo, at ipasuri agad ang disk.',
  },
  data: {
    title: 'Pagdadala o pagpapasok ng datos',
    what: 'Sa Mga setting, maaaring i-save ang lahat ng record sa isang nakakandadong file, o ipasok mula sa ganoon ding file.',
    one: 'Nabubuksan lang ang file gamit ang passphrase nito, sa Tessera o sa libreng tool na “age”. Paghiwalayin ang dalawa.',
    two: 'Idinaragdag ng pagpapasok ang mga kasong wala pa rito. Ang narito na ay hindi kailanman binabago.',
    three: 'Hindi ito backup: wala rito ang mga report at ang log.',
  },
  retention: {
    title: 'Pagtatago at pagbura',
    what: 'May araw ang bawat uri ng record kung kailan titingnan kung kailangan pa ito. Nasa Mga setting ang mga tuntunin; ipinapakita roon at sa Simula ang umabot na sa araw nito.',
    one: 'Walang nabubura nang kusa. Itago pa at sabihin kung bakit, o burahin nang tuluyan; kailangang i-type ang code nito.',
    two: 'Hindi naaabot ng pagbura ang lahat: nawawala ang mga lumang backup sa loob ng labindalawang buwan, at ang papel, USB stick at mga katuwang ay kailangang sirain o hilingan. Sinasabi ng screen kung alin.',
    three:
      'Puwedeng makita ng tao ang itinatago tungkol sa kaniya: sa pahina ng kaso piliin ang “I-print ang itinatago tungkol sa taong ito”. Puwedeng huwag ibigay ang anumang teksto bago ito ibigay.',
  },
  recovery: {
    title: 'Pagbawi',
    what: 'Kung makalimutan ang mga passphrase, papel lang ang nagbubukas ng opisina, pati ng kopya nito sa bagong computer: ang recovery key, o dalawa sa tatlong kard ng katiwala.',
    one: 'Mag-ensayo minsan sa isang taon. I-type ang nasa papel; sasabihin ng Tessera kung gumagana o aling grupo ang mali, at walang nababago.',
    two: 'Umiiral ang bagong susi o mga kard kapag nai-type na. Hangga’t hindi pa, ang luma ang nagbubukas ng opisina, kaya laging may daan papasok.',
    three:
      'Kapag nagamit, nakita o nawala ang isang papel, gumawa ng bago sa araw ding iyon at sirain ang luma.',
  },
  emergency: {
    title: 'Sa emergency',
    what: 'Ginagawang hindi mabasa ng pagbura ang lahat ng sa opisinang ito sa computer na ito sa loob ng ilang segundo. Hindi na ito mababawi.',
    one: 'Mag-lock muna (Ctrl+L o F9). Kung walang passphrase, walang makakabasa ng anuman, at walang nawawala.',
    two: 'Mananatili ang mga kopya sa USB, naka-print na papel at mga file na naipadala na.',
    three:
      'Walang huwad na passphrase na nagbubukas ng bakanteng opisina: hindi ito paniniwalaan, at lalo ka lang malalagay sa panganib.',
  },
  log: {
    title: 'Mga ginawa',
    what: 'Itinatala ng Tessera ang bawat pag-sign in, bawat pagbabago, at bawat file na lumalabas: sino, kailan, at tungkol sa aling kaso, hindi kailanman pangalan. Nasa Mga setting ito para sa mga puwedeng bumasa nito.',
    one: 'Muling binabasa ng “Suriin ang talaan” ang bawat entry. Kung may nagbago, nagdagdag, naglipat, o nag-alis ng entry gamit ang ibang program, sinasabi nito kung saan at paano.',
    two: 'Minsan sa isang buwan, “Ihambing sa papel”: i-type ang reference sa huling linya ng pinakabagong naka-print na report. Ipinapakita nito kahit may nagbalik ng mas lumang kopya ng lahat, pati mga backup.',
    three:
      'Kapag may mali: isulat ang numero sa papel, huwag galawin ang computer, at humingi ng tulong.',
  },
}
