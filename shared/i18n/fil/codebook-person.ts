import type { EntityWordsOf } from '../codebook-shape.ts'

const help =
  'Ipinapakita nito kung aling tulong ang kailangang isaayos sa ibang paraan. Wala itong sinasabi tungkol sa kung ano ang kayang pagpasyahan ng tao.'

const map =
  'Kung saan walang numero ang mga bahay, ang punto sa mapa ang address. Hindi ito kailanman ibinabahagi.'

export const person: EntityWordsOf<'person'> = {
  nativeName: {
    label: 'Pangalan sa sariling sulat',
    ask: 'Paano po ninyo mismo isinusulat ang pangalan ninyo?',
    why: 'Ang sarili ninyong baybay ang tama. Iniiwasan nito ang pagkakapalit kapag isinulat ang mga pangalan sa alpabetong Latin.',
    definition: 'Ang buong pangalan, nakasulat sa titik o alpabetong ginagamit ng tao.',
    examples: 'សុខ ដារ៉ា · สมชาย ใจดี · ສົມພອນ ແສງທອງ',
  },
  salutation: {
    label: 'Tawag',
    ask: 'Ano po ang gusto ninyong itawag namin sa inyo?',
    why: 'Para magalang ang lahat dito sa pakikipag-usap sa inyo.',
    definition: 'Titulo o tawag na gusto ng tao na gamitin para sa kaniya.',
    examples: 'Ate, Kuya, Bb., Gng., G., Bong, Khun, Ibu',
  },
  firstName: {
    label: 'Unang pangalan',
    ask: 'Ano po ang pangalan ninyo?',
    why: 'Para mahanap naming muli ang record at matulungan ang tamang tao. Hindi kailanman ibinabahagi ang mga pangalan sa mga partner o donor.',
    definition:
      'Ang pangalang ibinigay sa tao (first name), sa alpabetong Latin. Kung iisa lang ang pangalan ng tao, dito ito ilagay.',
    examples: 'Maria, Dara, Somchai, Putri',
  },
  middleName: {
    label: 'Gitnang pangalan',
    ask: 'Mayroon po ba kayong gitnang pangalan o middle name?',
    why: 'Napagkikilala nito ang mga taong magkakapangalan.',
    definition: 'Mga pangalan sa pagitan ng unang pangalan at ng apelyido, sa alpabetong Latin.',
    examples: 'Sa Pilipinas, ang apelyido ng nanay noong dalaga pa siya: Santos',
  },
  secondName: {
    label: 'Apelyido',
    ask: 'Ano po ang apelyido ninyo, kung mayroon?',
    why: 'Para mahanap naming muli ang record. Maraming tao ang walang apelyido; kung ganoon, piliin ang “Hindi angkop”.',
    definition: 'Ang apelyido, o ang huling bahagi ng pangalan, sa alpabetong Latin.',
    examples:
      'Reyes, Sok, Jaidee. Maraming pangalang Indonesian ang iisang bahagi lang: iwanan itong walang laman.',
  },
  birthdate: {
    label: 'Petsa ng kapanganakan',
    ask: 'Kailan po kayo ipinanganak, kahit taon lang kung iyon ang alam ninyo?',
    why: 'May natatanging karapatan ang wala pang 18 taong gulang: trafficking ito kahit walang gumamit ng dahas o kasinungalingan.',
    definition:
      'Ang petsa ng kapanganakan sa kalendaryong Gregorian. Ibigay kung hanggang saan ang alam: ang taon, ang buwan at taon, o ang buong petsa.',
    examples: '2004 · 03/2004 · Marso 14, 2004. Ang taong 2547 sa Thailand ay 2004.',
  },
  ageAtRegistration: {
    label: 'Edad noong nairehistro',
    ask: 'Ilang taon na po kayo ngayon?',
    why: 'Naiiba ayon sa edad ang tulong, mga karapatan at mga report. Kapag walang nakaaalam, mas mabuti ang tapat na tantiya kaysa wala; markahan itong tantiya.',
    definition:
      'Edad sa buong taon sa araw na nairehistro rito ang tao. Pupunan ito para sa iyo kapag alam ang petsa ng kapanganakan.',
    examples:
      'Ipinanganak noong 2004, nairehistro noong Nobyembre 2026: 21 o 22, markadong tantiya.',
  },
  gender: {
    label: 'Kasarian',
    ask: 'Paano po ninyo inilalarawan ang inyong kasarian?',
    why: 'Nakasalalay rito ang mga serbisyo gaya ng shelter at pagpapagamot. Gamitin ang sariling salita ng tao, hindi kailanman ang iyong akala.',
    definition:
      'Tumutukoy sa pagpapahayag o kalagayan ng tao bilang lalaki, babae, pareho o wala sa dalawa. Isinasaalang-alang ng kategoryang ito ang mga aspektong sikolohikal, pagkilos, panlipunan at pangkultura ng pagiging lalaki, babae o non-binary (pagkalalaki, pagkababae, wala sa dalawa, o kombinasyon ng dalawa).',
    examples:
      '“Lalaki” ang nasa ID, sabi niya babae siya: piliin ang sabi niya, “Babae” o “Transgender na babae”. Huwag kailanman manghula mula sa damit o boses.',
    official: true,
  },
  citizenship: {
    label: 'Pagkamamamayan',
    ask: 'Mamamayan po kayo ng aling bansa o mga bansa?',
    why: 'Ito ang nagtatakda kung aling embahada ang makatutulong at kung anong proteksyon ang mayroon ang tao.',
    definition:
      'Ang bawat bansang kinikilala ang tao bilang mamamayan. Para sa taong walang nasyonalidad (stateless), piliin ang “Hindi angkop” at isulat ito sa mga tala ng kaso.',
    examples:
      'Ipinanganak sa Thailand sa mga magulang na taga-Myanmar, may pasaporteng Myanmar: Myanmar.',
  },
  primaryLanguage: {
    label: 'Pangunahing wika',
    ask: 'Sa anong wika po kayo pinakakomportable?',
    why: 'Para mahanap namin ang tamang interpreter, at walang kailangang magkuwento sa wikang hindi niya gamay.',
    definition: 'Ang wikang pinakamahusay na nasasalita ng tao, kasama ang mga sign language.',
    examples:
      'Maaaring Filipino ang salita sa amin ng taong taga-Sulu, pero mas komportable siya sa Tausug.',
  },
  mobilePhone: {
    label: 'Cellphone',
    ask: 'May numero po ba ng cellphone kung saan namin kayo puwedeng tawagan?',
    why: 'Para lang makapag-ugnayan, at sa paraan lang na ligtas para sa inyo.',
    definition: 'Numero ng cellphone, mas mabuti kung may country code.',
    examples: '+855 12 345 678',
  },
  homePhone: {
    label: 'Telepono sa bahay',
    ask: 'May iba pa po bang numero, sa bahay o sa taong pinagkakatiwalaan ninyo?',
    why: 'Madalas magpalit ng numero ng cellphone. Napapanatili ng pangalawang numero ang ugnayan.',
    definition:
      'Pangalawang numero, sa bahay o sa taong pinagkakatiwalaan, mas mabuti kung may country code.',
    examples:
      'Ang numero ng tiyang pinagkakatiwalaan niya: +63 000 000 0000. Teleponong pamilya ng recruiter ang sumasagot: iwanang walang laman.',
  },
  email: {
    label: 'Email',
    ask: 'May email address po ba kayo na kayo lang ang nakababasa?',
    why: 'May mga taong sa email lang ligtas na makokontak.',
    definition: 'Email address na hawak ng tao.',
    examples: 'Siya lang ang nakabubukas: oo. Alam ng asawa ang password: iwanang walang laman.',
  },
  safeContact: {
    label: 'Ligtas na pakikipag-ugnayan',
    ask: 'Kailan at paano po ligtas na makipag-ugnayan kami sa inyo? May tao po bang hindi dapat makaalam?',
    why: 'Maaaring malagay sa panganib ang tao dahil sa tawag sa maling oras. Basahin ito bago ang bawat pakikipag-ugnayan.',
    definition:
      'Ang sariling bilin ng tao sa pakikipag-ugnayan: kailan, paano, sa pamamagitan nino, at ano ang hindi kailanman dapat gawin.',
    examples: 'Text lang, sa umaga. Huwag kailanman babanggitin ang pangalan ng organisasyon.',
  },
  mailingStreet: {
    label: 'Kalye',
    ask: 'Saan po kayo nakatira ngayon: kalye, bahay, barangay?',
    why: 'Para sa mga dalaw at sa tulong sa pag-uwi. Hindi kailanman ibinabahagi ang address.',
    definition: 'Ang kalye sa mailing address.',
    examples:
      'Bahay 5, likod ng paaralan, at ang barangay: sapat na kung walang pangalan ang kalye. Bahay ng mga magulang na hindi na niya tinitirhan: hindi rito.',
    official: true,
  },
  mailingCity: {
    label: 'Bayan, lungsod o distrito',
    ask: 'Sa anong bayan, lungsod o distrito po iyon?',
    why: 'Ipinapakita nito kung aling mga serbisyo ang malapit.',
    definition: 'Ang lungsod sa mailing address.',
    examples: 'Lungsod ng Baguio. Kasama ng kalye isinusulat ang barangay.',
    official: true,
  },
  mailingState: {
    label: 'Lalawigan o estado',
    ask: 'Sa anong lalawigan o estado po iyon?',
    why: 'Ipinapakita nito kung aling opisina at aling mga awtoridad ang may saklaw.',
    definition: 'Ang estado o lalawigan sa mailing address.',
    examples: 'Bohol. Kung nasa ibang bansa ngayon: ang lalawigan o estado roon.',
    official: true,
  },
  mailingPostalCode: {
    label: 'Postal code',
    ask: 'Alam po ba ninyo ang postal code?',
    why: 'Kailangan lang kapag may ipapadalang sulat.',
    definition: 'Ang zip code o postal code sa mailing address.',
    examples: '2600. Walang nakaaalam: “Hindi alam”. Huwag kunin ang code ng katabing bayan.',
    official: true,
  },
  mailingCountry: {
    label: 'Bansang tinitirhan',
    ask: 'Sa anong bansa po iyon?',
    why: 'Ipinapakita nito kung sino ang makatutulong pagkauwi.',
    definition: 'Ang bansa sa mailing address.',
    examples: 'Taga-Cambodia, nasa shelter sa Thailand: Thailand. Ibang tanong ang pagkamamamayan.',
    official: true,
  },
  secondaryLanguage: {
    label: 'Iba pang wika',
    ask: 'Ano pa pong wika ang mahusay ninyong nasasalita?',
    why: 'May iba pang paraan kapag walang mahanap na interpreter para sa unang wika.',
    definition: 'Pangalawang wika na kayang gamitin ng tao sa pag-uusap.',
    examples:
      'Komportable sa Tausug at kayang magkuwento sa Filipino: Filipino. Mga pagbati at numero lang ang alam sa Thai: hindi Thai.',
  },
  maritalStatus: {
    label: 'Katayuang sibil',
    ask: 'May asawa po ba kayo, o may kinakasama?',
    why: 'Maaaring sandigan ang asawa, o panganib. Mahalaga ang dalawa sa pag-uwi.',
    definition:
      'Ang katayuan ngayon ng pagsasama ng tao sa asawa o kinakasama, ayon sa batas o sa kaugalian.',
    examples: 'Hiwalay, pero hindi diborsiyado ayon sa batas: “Hiwalay”.',
  },
  identityNumber: {
    label: 'Numero ng ID',
    ask: 'May ID po ba kayo, at puwede po ba naming itala ang numero nito?',
    why: 'Para sa mga papeles, at para makuha muli ang mga nawalang dokumento. Hindi ito kailanman ibinabahagi.',
    definition: 'Ang angkop na pambansang numero ng pagkakakilanlan',
    examples:
      '000 000 000, gaya ng nakasulat sa pambansang ID. Numero sa ID ng pabrika: hindi rito.',
    official: true,
  },
  deceased: {
    label: 'Namatay na',
    ask: 'Nalalaman po bang namatay na ang taong ito?',
    why: 'Para walang sumubok na tumawag, at maging maingat sa pakikipag-usap sa mga kamag-anak.',
    definition: 'Ipinapakita kung nalalamang hindi na buhay ang tao.',
    examples:
      'Ibinalita sa amin ng pamilya ang libing: oo. Dalawang taon nang walang balita sa kaniya: hindi. Kailangang alam na namatay siya.',
    official: true,
  },
  title: {
    label: 'Posisyon',
    ask: 'Ano po ang posisyon ng taong ito sa organisasyon?',
    why: 'Nakatutulong ito para mapagkilala ang mga magkapangalan, at maintindihan kung ano ang kayang gawin ng isang tao.',
    definition: 'Ang posisyon ng tao sa loob ng isang organisasyon',
    examples: 'Foreman; may-ari ng ahensiya; kapitan.',
    official: true,
  },
  mailingLatitude: {
    label: 'Latitude',
    ask: 'Ano po ang latitude ng lugar?',
    why: map,
    definition:
      'Kung gaano kalayo pahilaga o patimog ang lugar, sa decimal degrees. Negatibo ang timog.',
    examples: '11.5564',
  },
  mailingLongitude: {
    label: 'Longitude',
    ask: 'Ano po ang longitude ng lugar?',
    why: map,
    definition:
      'Kung gaano kalayo pasilangan o pakanluran ang lugar, sa decimal degrees. Negatibo ang kanluran.',
    examples: '104.9282',
  },
  highestLevelOfEducation: {
    label: 'Pinakamataas na natapos sa pag-aaral',
    ask: 'Hanggang saan po ang naabot ninyo sa pag-aaral?',
    why: 'Ipinapakita nito kung aling pagsasanay at aling trabaho ang puwedeng isunod.',
    definition: 'Ang pinakamataas na antas ng edukasyong natapos.',
    examples:
      'Huminto sa grade 5: wala pang natapos na antas, kaya “Maagang edukasyon (daycare, kinder)” o iwanang bukas.',
    official: true,
  },
  numberOfChildren: {
    label: 'Bilang ng mga anak',
    ask: 'Ilan po ang anak ninyo?',
    why: 'Maaaring kailangan din ng mga anak ng tulong, at maaaring nasa panganib sila.',
    definition: 'Kung ilan ang buhay na anak ng tao, saanman sila nakatira.',
    examples:
      'Dalawa ang kasama niya, isa ang nasa lola: 3. Pamangking pinalalaki niya: hindi rito, kundi sa mga taong umaasa sa kaniya.',
  },
  numberOfDependants: {
    label: 'Mga taong umaasa sa kaniya',
    ask: 'Ilang tao po ang nabubuhay sa kinikita ninyo?',
    why: 'Ipinapakita nito kung gaano kahirap umiwas sa trabahong may bayad, kahit masamang trabaho.',
    definition: 'Mga bata at nakatatandang nabubuhay sa kinikita o ibinibigay ng tao.',
    examples: 'Dalawang anak, ang nanay at isang kapatid na nag-aaral: 4.',
  },
  difficultySeeing: {
    label: 'Hirap makakita',
    ask: 'Nahihirapan po ba kayong makakita, kahit nakasalamin?',
    why: help,
    definition:
      'Kung gaano nahihirapang makakita ang tao, nang nakasalamin kung mayroon siya: isa sa anim na tanong ng Washington Group Short Set on Functioning.',
    examples:
      'Nakababasa nang maayos kapag nakasalamin: “Hindi nahihirapan”. Nawala ang salamin at wala nang iba: sagutin ayon sa ngayon, nang walang salamin.',
  },
  difficultyHearing: {
    label: 'Hirap makarinig',
    ask: 'Nahihirapan po ba kayong makarinig, kahit gumagamit ng hearing aid?',
    why: help,
    definition:
      'Kung gaano nahihirapang makarinig ang tao, nang may hearing aid kung mayroon siya: isa sa anim na tanong ng Washington Group Short Set on Functioning.',
    examples:
      'Nakasusunod sa usapan kapag may hearing aid: “Hindi nahihirapan”. Hindi naiintindihan ang wika natin: hindi iyon hirap makarinig.',
  },
  difficultyWalking: {
    label: 'Hirap maglakad',
    ask: 'Nahihirapan po ba kayong maglakad o umakyat ng hagdan?',
    why: help,
    definition:
      'Kung gaano nahihirapang maglakad o umakyat ng hagdan ang tao: isa sa anim na tanong ng Washington Group Short Set on Functioning.',
    examples:
      'Nakalalakad lang nang may saklay: hindi bababa sa “Medyo nahihirapan”, kahit nakatutulong ang saklay. Pinagbawalan noong lumabas: hindi iyon hirap maglakad.',
  },
  difficultyRemembering: {
    label: 'Hirap makaalala',
    ask: 'Nahihirapan po ba kayong makaalala o mag-concentrate?',
    why: help,
    definition:
      'Kung gaano nahihirapang makaalala o mag-concentrate ang tao: isa sa anim na tanong ng Washington Group Short Set on Functioning.',
    examples:
      'Madalas makalimutan ang kasasabi lang: “Medyo nahihirapan” o higit pa, ayon sa sabi ng tao. Ayaw pag-usapan ang isang gabi: hindi binibilang dito.',
  },
  difficultySelfCare: {
    label: 'Hirap alagaan ang sarili',
    ask: 'Nahihirapan po ba kayong alagaan ang sarili, gaya ng paliligo o pagbibihis?',
    why: help,
    definition:
      'Kung gaano nahihirapang maligo o magbihis ang tao: isa sa anim na tanong ng Washington Group Short Set on Functioning.',
    examples:
      'Hindi makapagbutones dahil sugatan ang kamay: “Medyo nahihirapan” o higit pa, ayon sa sabi ng tao. Walang tubig na pampaligo: hindi binibilang dito.',
  },
  difficultyCommunicating: {
    label: 'Hirap makipag-usap',
    ask: 'Gamit ang nakasanayan ninyong wika, nahihirapan po ba kayong makipag-usap, halimbawa, umintindi o maintindihan ng iba?',
    why: help,
    definition:
      'Kung gaano nahihirapang umintindi o maintindihan ang tao sa nakasanayan niyang wika: isa sa anim na tanong ng Washington Group Short Set on Functioning.',
    examples:
      'Matatas sa Lao at walang alam sa wika natin: “Hindi nahihirapan”. Halos hindi maintindihan ng sariling pamilya: “Hirap na hirap”.',
  },
}
