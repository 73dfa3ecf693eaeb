import type { EntityWordsOf } from '../codebook-shape.ts'

export const victimConditions = {
  provinceOfRecruitment: {
    label: 'Lalawigan ng pagre-recruit',
    ask: 'Sa anong lalawigan po iyon?',
    why: 'Ayon sa lalawigan ipinapadala ang mga babala at ang mga tumutulong.',
    definition:
      'Ang pangunahing bahagi ng bansa (unang antas) kung saan ni-recruit ang tao: lalawigan, o ang kabisera. Sa ibaba isusulat ang mismong lugar, sa sariling salita.',
    examples:
      'Nakatira siya sa Takeo, pero nasa Kampot siya nang alukin ng trabaho: Kampot. Hindi binibilang ang lalawigan ng broker.',
  },
  provinceOfExploitation: {
    label: 'Lalawigan ng pagsasamantala',
    ask: 'Sa anong lalawigan po iyon?',
    why: 'Ipinapakita nito kung saan kailangan ang mga inspektor at mga tumutulong.',
    definition:
      'Ang pangunahing bahagi ng bansa (unang antas) kung saan nangyari, o binalak na mangyari, ang pagsasamantala. Kung ilan: kung saan ito pinakamatagal.',
    examples:
      'Dalawang buwan sa Rayong, saka isang taon sa Trat: Trat. Hindi binibilang ang isang gabi sa Chanthaburi habang nasa biyahe.',
  },
  relationshipToTrafficker: {
    label: 'Paano nakilala ang trafficker',
    ask: 'Kilala po ba ninyo ang gumawa nito sa inyo? Kapamilya po ba ninyo?',
    why: 'Alam ng taong malapit kung saan nakatira ang tao at kung sino ang mga mahal niya.',
    definition: 'Ang pinakamalapit na ugnayan ng tao sa sinumang nag-traffic sa kaniya.',
    examples: 'Ibinenta siya ng stepfather niya sa hindi kakilala: “Kapamilya”.',
  },
  recruitmentWebsites: {
    label: 'Website o app sa pagre-recruit',
    ask: 'Sa aling website o app po nila kayo nahanap o sinulatan?',
    why: 'Para mabalaan doon ang iba, at masabihan ang kompanya.',
    definition:
      'Ipinapakita ang mga platapormang panteknolohiya na ginamit ng mga may-sala para matukoy ang mga posibleng biktima.',
    examples:
      'Post na trabaho sa isang app, saka mga mensahe sa isa pa: pareho. App na wala sa listahan: “Iba pa”. Hindi binibilang ang karaniwang tawag sa telepono.',
    official: true,
  },
  recruitmentPromises: {
    label: 'Ano ang ipinangako',
    ask: 'Ano po ang ipinangako nila sa inyo: anong trabaho, magkano, saan?',
    why: 'Panlilinlang ang agwat ng pangako at ng nangyari, at itinatanong ito ng korte.',
    definition:
      'Kung ano ang ipinangako tungkol sa trabaho, suweldo, lugar, oras o papeles, sa sariling salita ng tao.',
    examples: '“Waitress, 400 dolyar bawat buwan, libre ang eroplano.”',
  },
  recruitmentFee: {
    label: 'Nagbayad para sa trabaho',
    ask: 'Kinailangan po bang magbayad kayo o ang pamilya ninyo para sa trabaho o biyahe, o may utang po kayo dahil dito?',
    why: 'Madalas, ang bayad ang simula ng utang na pumipigil sa mga tao roon.',
    definition:
      'Kung ang tao o ang pamilya niya ay nagbayad, o may babayaran pa, para sa pagka-recruit sa kaniya.',
    examples: 'Kinakaltas sa suweldo pagkatapos ang gastos sa biyahe: oo.',
  },
  ownDocuments: {
    label: 'Bumiyahe gamit ang sariling papeles',
    ask: 'Bumiyahe po ba kayo gamit ang sarili ninyong pasaporte o papeles?',
    why: 'Ipinapakita nito kung aling papeles ang nawawala ngayon, at ano ang nangyari sa hangganan.',
    definition: 'Kung bumiyahe ang tao gamit ang sarili at tunay niyang mga dokumento.',
    examples: 'Sariling pasaporte, hawak ng driver: oo. Pasaporte sa ibang pangalan: hindi.',
  },
  exploitationWebsites: {
    label: 'Website o app sa pagsasamantala',
    ask: 'Gumamit po ba sila ng website o app para dito? Alin po?',
    why: 'Puwedeng ipabura ang mga larawan at account, at maitabi ang ebidensiya.',
    definition:
      'Ipinapakita ang mga platapormang panteknolohiya na ginamit para pagsamantalahan ang mga posibleng biktima.',
    examples:
      'Pinilit manloko ng mga tao sa dating app na wala sa listahan: “Iba pa”. Hindi kasama rito ang app na ginamit lang sa pag-aalok ng trabaho.',
    official: true,
  },
  industryDivision: {
    label: 'Uri ng trabaho sa industriya',
    ask: 'Ano po mismo ang ipinagawa nila sa inyo?',
    why: 'Mahahanap ng inspektor ang pabrika ng sardinas; walang makapag-iinspeksyon ng “pagmamanupaktura”.',
    definition:
      'Ang bahagi ng industriya kung saan pinagsamantalahan ang tao, kung hinahati pa ito ng pamantayan.',
    examples:
      'Pananahi ng mga kamiseta sa pabrika: “Paggawa ng damit”. Paghahabi ng tela para sa mga ito: “Paggawa ng tela”.',
  },
  traffickMonths: {
    label: 'Gaano katagal, sa buwan',
    ask: 'Gaano po ito katagal, mula sa simula hanggang makaalis kayo?',
    why: 'Dito nakasalalay kung magkano ang suweldong dapat ibigay at aling tulong ang kailangan.',
    definition:
      'Mga buong buwan mula sa unang ginawa sa tao, gaya ng pagre-recruit, hanggang makalaya siya rito.',
    examples: 'Mula Mayo hanggang Hulyo ng sumunod na taon: 14. Wala pang isang buwan: 0.',
  },
  payReceived: {
    label: 'Magkano ang ibinayad',
    ask: 'Magkano po ang natanggap ninyo, at magkano ang ipinangako nila?',
    why: 'Puwedeng habulin ang suweldong hindi ibinigay.',
    definition: 'Kung ano ang ibinayad sa tao para sa trabaho, kumpara sa ipinangako.',
    examples: 'Sa broker napunta ang kalahati ng suweldo bawat buwan: “Mas mababa sa ipinangako”.',
  },
  hoursPerDay: {
    label: 'Oras ng trabaho bawat araw',
    ask: 'Ilang oras po kayo nagtrabaho bawat araw? Aling mga araw po kayo nakapagpahinga?',
    why: 'Paraan ng pagkontrol ang trabahong walang katapusan, at nakasasama sa kalusugan.',
    definition: 'Karaniwang oras ng trabaho sa isang araw na may trabaho.',
    examples: 'Mula alas-5 ng umaga hanggang alas-9 ng gabi, isang oras na pahinga: 15.',
  },
  means: {
    label: 'Mga paraan',
    ask: 'Paano po nila kayo napasunod: sa dahas, kasinungalingan, utang, pagbabayad sa ibang tao, o dahil wala na kayong mapagpilian?',
    why: 'Para sa nakatatanda, hinihingi ng batas ang isa sa mga paraang ito. Para sa bata, wala itong hinihingi.',
    definition:
      'Ang mga paraang ginamit, ayon sa Trafficking in Persons Protocol ng UN, artikulo 3(a). Nagmumula ang ilan sa mga paraan ng pagkontrol; kailangang itanong ang iba.',
    examples: 'Binayaran ang tiyuhin para ipadala siya: “Pagbabayad sa may kontrol sa tao”.',
  },
  identifiedDate: {
    label: 'Natukoy noong',
    ask: 'Kailan unang natukoy na posibleng biktima ang taong ito?',
    why: 'Ipinapakita nito kung gaano katagal naghihintay ang mga tao mula sa matagpuan hanggang sa matulungan.',
    definition:
      'Ang araw kung kailan unang may tumukoy, dito o sa iba, na posibleng biktima ang tao.',
    examples:
      'Nakita ng pulis ang mga palatandaan noong Marso 3, dumating siya sa amin noong Marso 9: Marso 3. Hindi binibilang ang araw ng opisyal na pasya na dumating pagkatapos.',
  },
  identifiedByType: {
    label: 'Sino ang unang nakatukoy',
    ask: 'Sino po ang unang nakapansin: pulis, isang organisasyon, o iba?',
    why: 'Ipinapakita nito kung sino ang nagmamasid, at saan walang nagmamasid.',
    definition: 'Ang uri ng organisasyong unang tumukoy na posibleng biktima ang tao.',
    examples:
      'Labor inspector ang unang nakapansin, saka tumawag ng pulis: “Tanggapan ng pamahalaan, hindi pulis”. Kapitbahay ang unang nakapansin: “Iba pa”.',
  },
} satisfies Partial<EntityWordsOf<'victim'>>
