/** @file Industries. The official labels and definitions (IOM HTCDS 2.0 after ISIC Rev. 4, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const industry: CodeWordsOf<'industry'> = {
  A_AgricultureForestryAndFishing: {
    label: 'Agrikultura, paggugubat at pangingisda',
    definition:
      'Kasama rito ang paggamit ng likas na yamang halaman at hayop: pagtatanim, pag-aalaga at pagpaparami ng hayop, at pag-ani ng troso at iba pang halaman, hayop o produktong hayop mula sa bukid o sa natural na tirahan ng mga ito.',
    official: true,
  },
  x_Fishing: {
    label: 'Pangingisda at aquaculture',
    definition:
      'Trabaho sa mga bangkang pangisda, sa palaisdaan o palahipunan, at pangunguha sa dagat o tubig-tabang. Sa HTCDS, bahagi ito ng agrikultura, paggugubat at pangingisda.',
  },
  B_MiningAndQuarrying: {
    label: 'Pagmimina at quarrying',
    definition:
      'Kasama rito ang pagkuha ng mga mineral na likas na solido (karbon at ore), likido (petrolyo) o gas (natural gas). Puwedeng gawin ito sa iba’t ibang paraan, gaya ng pagmimina sa ilalim ng lupa o sa ibabaw, paggamit ng balon, pagmimina sa ilalim ng dagat at iba pa. Kasama rin sa seksiyong ito ang mga dagdag na gawaing naghahanda ng hilaw na materyales para ibenta, halimbawa, pagdurog, paggiling, paglilinis, pagpapatuyo, pagbubukod-bukod, pagpapakonsentra ng ore, pagpapalikido ng natural gas at pagbubuo-buo ng solidong panggatong. Madalas itong gawin ng mga yunit na kumuha ng yaman at/o ng iba pang nasa malapit. Hinahati ang mga gawain sa pagmimina sa mga dibisyon, grupo at klase ayon sa pangunahing mineral na nakukuha.',
    official: true,
  },
  C_Manufacturing: {
    label: 'Pagmamanupaktura',
    definition:
      'Kasama rito ang pisikal o kemikal na pagbabago ng mga materyales, substance o bahagi para maging mga bagong produkto, bagaman hindi ito magagamit na nag-iisang pamantayan sa pagtukoy ng pagmamanupaktura (tingnan sa ibaba ang paalala sa pagproseso ng basura). Ang mga materyales, substance o bahaging binabago ay mga hilaw na materyales na galing sa agrikultura, paggugubat, pangingisda, pagmimina o quarrying, at mga produkto ng iba pang pagmamanupaktura. Karaniwang itinuturing na pagmamanupaktura ang malaking pagbabago, pagkukumpuni nang lubusan o muling pagbuo ng mga produkto. Madalas tawaging planta, pabrika o mill ang mga yunit na ito, at karaniwang gumagamit ng mga makinang de-motor at kagamitang pambuhat ng materyales. Pero kasama rin sa seksiyong ito ang mga yunit na gumagawa ng bagong produkto nang mano-mano o sa bahay ng manggagawa, at ang mga nagbebenta sa publiko ng mga produktong ginawa sa mismong lugar, gaya ng panaderya at patahian. Puwedeng magproseso ng materyales ang mga yunit na ito o umupa ng ibang yunit para magproseso. Parehong kasama sa pagmamanupaktura ang dalawang uri. Ang kinalabasan nito ay puwedeng tapos na at handa nang gamitin o ubusin, o hindi pa tapos at gagamitin pa sa susunod na pagmamanupaktura. Halimbawa, ang kinalabasan ng pagdadalisay ng alumina ay ginagamit sa unang paggawa ng aluminyo; ang aluminyong iyon ay ginagamit sa paggawa ng alambreng aluminyo; at ang alambreng aluminyo ay ginagamit sa paggawa ng mga produktong alambre.',
    official: true,
  },
  D_ElectricityGasSteamAndAirConditioningSupply: {
    label: 'Suplay ng kuryente, gas, singaw, aircon',
    definition:
      'Kasama rito ang pagbibigay ng kuryente, natural gas, singaw (steam), mainit na tubig at katulad nito sa pamamagitan ng permanenteng imprastruktura (network) ng mga linya at tubo. Hindi mahalaga ang laki ng network; kasama rin ang pamamahagi ng kuryente, gas, singaw, mainit na tubig at katulad nito sa mga industrial park o gusaling tirahan. Kaya kasama sa seksiyong ito ang pagpapatakbo ng mga utility ng kuryente at gas na lumilikha, kumokontrol at namamahagi ng kuryente o gas. Kasama rin ang pagbibigay ng singaw at air conditioning.',
    official: true,
  },
  E_WaterSupplySewerageWasteManagement: {
    label: 'Suplay ng tubig, sewerage at basura',
    definition:
      'Kasama sa seksiyong ito ang mga gawain sa pamamahala (pagkolekta, pagproseso at pagtatapon) ng iba’t ibang anyo ng basura, gaya ng solido o hindi solidong basura mula sa industriya o bahay, at ng mga lugar na kontaminado. Ang kinalabasan ng pagproseso ng basura o sewage ay puwedeng itapon o gamitin sa ibang produksiyon. Kasama rin dito ang suplay ng tubig, dahil madalas itong gawin kaugnay ng pagproseso ng sewage, o ng mga yunit na gumagawa rin nito.',
    official: true,
  },
  F_Construction: {
    label: 'Konstruksiyon',
    definition:
      'Kasama rito ang pangkalahatang konstruksiyon ng lahat ng uri ng gusali. Kasama ang bagong gawa, pagkukumpuni, pagdaragdag at pagbabago, pagtatayo ng mga prefabricated na gusali o istruktura sa lugar, at pati pansamantalang konstruksiyon.',
    official: true,
  },
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
    label: 'Pagtitinda; pagkumpuni ng sasakyan',
    definition:
      'Kasama rito ang pakyawan at tingiang pagbebenta (pagbebenta nang walang binabago) ng anumang uri ng produkto, at ang mga serbisyong kasabay ng pagbebenta. Ang pakyawan at tingian ang mga huling hakbang sa pamamahagi ng mga produkto. Tinatawag ding paninda ang mga produktong binibili at ibinebenta. Kasama rin sa seksiyong ito ang pagkukumpuni ng mga sasakyang de-motor at motorsiklo.',
    official: true,
  },
  H_TransportationAndStorage: {
    label: 'Transportasyon at pag-iimbak',
    definition:
      'Kasama rito ang paghahatid ng pasahero o kargamento, may takdang iskedyul man o wala, sa tren, pipeline, kalsada, tubig o himpapawid, at mga kaugnay na gawain gaya ng terminal at paradahan, pagbubuhat ng kargamento, pag-iimbak at iba pa. Kasama sa seksiyong ito ang pagpapaupa ng sasakyang may driver o operator. Kasama rin ang koreo at courier.',
    official: true,
  },
  I_AccommodationAndFoodServiceActivities: {
    label: 'Matutuluyan at serbisyo sa pagkain',
    definition:
      'Kasama sa seksiyong ito ang pagbibigay ng panandaliang matutuluyan sa mga bisita at iba pang biyahero, at ang pagbibigay ng kumpletong pagkain at inumin na handa nang kainin o inumin. Maaaring magkaiba-iba nang malaki ang dami at uri ng mga dagdag na serbisyo sa seksiyong ito.',
    official: true,
  },
  J_InformationAndCommunication: {
    label: 'Impormasyon at komunikasyon',
    definition:
      'Kasama rito, pero hindi limitado sa: paggawa ng pelikula, video at programa sa telebisyon, pagre-record ng tunog at paglalathala ng musika, pagpoprograma at pagbo-broadcast, telekomunikasyon.',
    official: true,
  },
  K_FinancialAndInsuranceActivities: {
    label: 'Pinansiya at insurance',
    definition:
      'Kasama ang mga serbisyong pinansiyal, pati insurance, reinsurance at pondo para sa pensiyon, at mga gawaing sumusuporta sa mga serbisyong pinansiyal. Kasama rin sa seksiyong ito ang paghawak ng mga ari-arian, gaya ng mga gawain ng mga holding company at ng mga trust, pondo at katulad na institusyong pinansiyal.',
    official: true,
  },
  L_RealEstateActivities: {
    label: 'Real estate',
    definition:
      'Kasama sa seksiyong ito ang pagiging nagpapaupa, ahente at/o broker sa isa o higit pa sa mga ito: pagbebenta o pagbili ng real estate, pagpapaupa ng real estate, at iba pang serbisyo sa real estate gaya ng pagtatasa ng halaga o pagiging escrow agent. Puwedeng gawin ito sa sarili o inuupahang ari-arian, at nang may bayad o ayon sa kontrata. Kasama rin ang pagtatayo ng mga istruktura habang pinananatili ang pagmamay-ari o pagpapaupa ng mga ito.',
    official: true,
  },
  M_ProfessionalScientificAndTechnicalActivities: {
    label: 'Propesyonal, siyentipiko at teknikal',
    definition:
      'Kasama sa seksiyong ito ang mga espesyalisadong gawaing propesyonal, siyentipiko at teknikal. Nangangailangan ang mga gawaing ito ng mataas na antas ng pagsasanay, at naghahatid sa mga gumagamit ng espesyal na kaalaman at kasanayan. Mga halimbawa: -Mga gawaing legal at accounting -Mga gawain ng head office; consultancy sa pamamahala -Mga gawain sa arkitektura at engineering; teknikal na pagsusuri at analisis -Siyentipikong pananaliksik at pagpapaunlad -Advertising at market research -Iba pang gawaing propesyonal, siyentipiko at teknikal -Mga gawaing beterinaryo.',
    official: true,
  },
  N_AdministrativeAndSupportServiceActivities: {
    label: 'Administratibo at suportang serbisyo',
    definition:
      'Kasama sa seksiyong ito ang iba’t ibang gawaing sumusuporta sa pangkalahatang takbo ng negosyo.',
    official: true,
  },
  O_PublicAdministrationAndDefence: {
    label: 'Pamahalaan, depensa, social security',
    definition:
      'Kasama sa seksiyong ito ang mga gawaing pampamahalaan na karaniwang ginagawa ng pampublikong administrasyon. Kasama ang paggawa ng mga batas at ang pagpapaliwanag ng korte sa mga batas at sa mga regulasyon nito, ang pangangasiwa ng mga programang batay rito, mga gawaing lehislatibo, pagbubuwis, pambansang depensa, kaayusan at kaligtasang pampubliko, mga serbisyo sa immigration, ugnayang panlabas at pangangasiwa ng mga programa ng pamahalaan. Kasama rin sa seksiyong ito ang mga gawain sa sapilitang social security.',
    official: true,
  },
  P_Education: {
    label: 'Edukasyon',
    definition:
      'Kasama sa seksiyong ito ang edukasyon sa anumang antas o para sa anumang propesyon, pasalita o pasulat, pati sa radyo at telebisyon o iba pang paraan ng komunikasyon. Kasama ang edukasyong ibinibigay ng iba’t ibang institusyon sa karaniwang sistema ng paaralan sa iba’t ibang antas nito, pati edukasyon ng nakatatanda, mga programa sa pagbasa at pagsulat at iba pa. Kasama rin ang mga paaralan at akademyang militar, paaralan sa bilangguan at iba pa, sa kani-kanilang antas. Kasama sa seksiyong ito ang edukasyong pampubliko at pribado.',
    official: true,
  },
  Q_HumanHealthAndSocialWorkActivities: {
    label: 'Kalusugan at gawaing panlipunan',
    definition:
      'Kasama sa seksiyong ito ang pagbibigay ng serbisyong pangkalusugan at social work. Malawak ang saklaw nito, mula sa pangangalagang pangkalusugan ng mga sanay na propesyonal sa mga ospital at iba pang pasilidad, hanggang sa pangangalaga sa mga residential facility na may kasama pang antas ng pangangalagang pangkalusugan, at hanggang sa social work na walang kasamang propesyonal sa kalusugan.',
    official: true,
  },
  R_ArtsEntertainmentAndRecreation: {
    label: 'Sining, aliwan at libangan',
    definition:
      'Kasama sa seksiyong ito ang maraming uri ng gawaing tumutugon sa iba’t ibang interes ng publiko sa kultura, aliwan at libangan, kasama ang mga live na palabas, pagpapatakbo ng mga museo, sugal, isports at libangan.',
    official: true,
  },
  S_OtherServiceActivities: {
    label: 'Iba pang serbisyo',
    definition:
      'Kasama sa seksiyong ito (bilang kategorya para sa natitira) ang mga gawain ng mga organisasyong may mga kasapi, ang pagkukumpuni ng mga computer at mga gamit na personal at pambahay, at iba’t ibang personal na serbisyong wala sa ibang bahagi ng klasipikasyon.',
    official: true,
  },
  x_DomesticWork: {
    label: 'Gawaing bahay (kasambahay)',
    definition:
      'Trabaho sa isang sambahayan o para dito: paglilinis, pagluluto, pag-aalaga ng mga bata o matatanda, paghahardin, pagmamaneho. Sa HTCDS, bahagi ito ng mga sambahayan bilang employer.',
  },
  T_ActivitiesOfHouseholdsAsEmployers: {
    label: 'Mga sambahayan bilang employer',
    definition:
      'Kasama rito ang mga gawain ng mga sambahayan bilang employer ng mga kasambahay. Kasama rin ang hindi pinag-iiba-ibang paggawa ng mga produkto at serbisyo ng mga sambahayan para sa sariling ikabubuhay.',
    official: true,
  },
  U_ActivitiesOfExtraterritorialOrganizations: {
    label: 'Mga organisasyong extraterritorial',
    definition:
      'Kasama rito ang mga gawain ng mga pandaigdigang organisasyon gaya ng United Nations at ng mga espesyalisadong ahensiya nito, mga panrehiyong organisasyon at iba pa, ng International Monetary Fund, World Bank, World Customs Organization, Organization for Economic Co-operation and Development, Organization of Petroleum Exporting Countries, European Communities, European Free Trade Association at iba pa. Kasama rin ang mga gawain ng mga embahada at konsulado, kapag itinatakda ng bansang kinaroroonan nila at hindi ng bansang kinakatawan nila.',
    official: true,
  },
}
