/** @file Industries. Labels and definitions: IOM HTCDS 2.0 after ISIC Rev. 4 (CC BY 4.0), to the letter. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const industry: CodeWordsOf<'industry'> = {
  A_AgricultureForestryAndFishing: {
    label: 'Agriculture, forestry and fishing',
    definition:
      'This division includes the exploitation of vegetal and animal natural resources, comprising the activities of growing of crops, raising and breeding of animals, harvesting of timber and other plants, animals or animal products from a farm or their natural habitats.',
    official: true,
  },
  x_Fishing: {
    label: 'Fishing and aquaculture',
    definition:
      'Work on fishing boats, in fish or shrimp farms and gathering at sea or in fresh water. In HTCDS part of agriculture, forestry and fishing.',
  },
  B_MiningAndQuarrying: {
    label: 'Mining and quarrying',
    definition:
      'This division includes the extraction of minerals occurring naturally as solids (coal and ores), liquids (petroleum) or gases (natural gas). Extraction can be achieved by different methods such as underground or surface mining, well operation, seabed mining etc. This section also includes supplementary activities aimed at preparing the crude materials for marketing, for example, crushing, grinding, cleaning, drying, sorting, concentrating ores, liquefaction of natural gas and agglomeration of solid fuels. These operations are often carried out by the units that extracted the resource and/or others located nearby. Mining activities are classified into divisions, groups and classes on the basis of the principal mineral produced.',
    official: true,
  },
  C_Manufacturing: {
    label: 'Manufacturing',
    definition:
      'This division includes the physical or chemical transformation of materials, substances, or components into new products, although this cannot be used as the single universal criterion for defining manufacturing (see remark on processing of waste below). The materials, substances, or components transformed are raw materials that are products of agriculture, forestry, fishing, mining or quarrying as well as products of other manufacturing activities. Substantial alteration, renovation or reconstruction of goods is generally considered to be manufacturing. Units engaged in manufacturing are often described as plants, factories or mills and characteristically use power-driven machines and materials-handling equipment. However, units that transform materials or substances into new products by hand or in the worker’s home and those engaged in selling to the general public of products made on the same premises from which they are sold, such as bakeries and custom tailors, are also included in this section. Manufacturing units may process materials or may contract with other units to process their materials for them. Both types of units are included in manufacturing. The output of a manufacturing process may be finished in the sense that it is ready for utilization or consumption, or it may be semi-finished in the sense that it is to become an input for further manufacturing. For example, the output of alumina refining is the input used in the primary production of aluminium; primary aluminium is the input to aluminium wire drawing; and aluminium wire is the input for the manufacture of fabricated wire products.',
    official: true,
  },
  D_ElectricityGasSteamAndAirConditioningSupply: {
    label: 'Electricity, gas, steam and air conditioning supply',
    definition:
      'This division includes the activity of providing electric power, natural gas, steam, hot water and the like through a permanent infrastructure (network) of lines, mains and pipes. The dimension of the network is not decisive; also included are the distribution of electricity, gas, steam, hot water and the like in industrial parks or residential buildings. This section therefore includes the operation of electric and gas utilities, which generate, control and distribute electric power or gas. Also included is the provision of steam and air-conditioning supply.',
    official: true,
  },
  E_WaterSupplySewerageWasteManagement: {
    label: 'Water supply, sewerage, waste management and remediation',
    definition:
      'This section includes activities related to the management (including collection, treatment and disposal) of various forms of waste, such as solid or non-solid industrial or household waste, as well as contaminated sites. The output of the waste or sewage treatment process can either be disposed of or become an input into other production processes. Activities of water supply are also grouped in this section, since they are often carried out in connection with, or by units also engaged in, the treatment of sewage.',
    official: true,
  },
  F_Construction: {
    label: 'Construction',
    definition:
      'This division includes general construction of buildings of all kinds. It includes new work, repair, additions and alterations, the erection of pre-fabricated buildings or structures on the site and also construction of temporary nature.',
    official: true,
  },
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
    label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    definition:
      'This division includes wholesale and retail sale (i.e. sale without transformation) of any type of goods and the rendering of services incidental to the sale of these goods. Wholesaling and retailing are the final steps in the distribution of goods. Goods bought and sold are also referred to as merchandise. Also included in this section are the repair of motor vehicles and motorcycles.',
    official: true,
  },
  H_TransportationAndStorage: {
    label: 'Transportation and storage',
    definition:
      'This division includes the provision of passenger or freight transport, whether scheduled or not, by rail, pipeline, road, water or air and associated activities such as terminal and parking facilities, cargo handling, storage etc. Included in this section is the renting of transport equipment with driver or operator. Also included are postal and courier activities.',
    official: true,
  },
  I_AccommodationAndFoodServiceActivities: {
    label: 'Accommodation and food service activities',
    definition:
      'This section includes the provision of short-stay accommodation for visitors and other travellers and the provision of complete meals and drinks fit for immediate consumption. The amount and type of supplementary services provided within this section can vary widely.',
    official: true,
  },
  J_InformationAndCommunication: {
    label: 'Information and communication',
    definition:
      'This includes but is not limited to: Motion picture, video and television programme production, sound recording and music publishing activities, Programming and broadcasting activities, Telecommunications.',
    official: true,
  },
  K_FinancialAndInsuranceActivities: {
    label: 'Financial and insurance activities',
    definition:
      'Includes financial service activities, including insurance, reinsurance and pension funding activities and activities to support financial services. This section also includes the activities of holding assets, such as activities of holding companies and the activities of trusts, funds and similar financial entities.',
    official: true,
  },
  L_RealEstateActivities: {
    label: 'Real estate activities',
    definition:
      'This section includes acting as lessors, agents and/or brokers in one or more of the following: selling or buying real estate, renting real estate, providing other real estate services such as appraising real estate or acting as real estate escrow agents. Activities in this section may be carried out on own or leased property and may be done on a fee or contract basis. Also included is the building of structures, combined with maintaining ownership or leasing of such structures.',
    official: true,
  },
  M_ProfessionalScientificAndTechnicalActivities: {
    label: 'Professional, scientific and technical activities',
    definition:
      'This section includes specialized professional, scientific and technical activities. These activities require a high degree of training, and make specialized knowledge and skills available to users. Examples are: -Legal and accounting activities -Activities of head offices; management consultancy activities -Architectural and engineering activities; technical testing and analysis -Scientific research and development -Advertising and market research -Other professional, scientific and technical activities -Veterinary activities.',
    official: true,
  },
  N_AdministrativeAndSupportServiceActivities: {
    label: 'Administrative and support service activities',
    definition:
      'This section includes a variety of activities that support general business operations.',
    official: true,
  },
  O_PublicAdministrationAndDefence: {
    label: 'Public administration and defence; compulsory social security',
    definition:
      'This section includes activities of a governmental nature, normally carried out by the public administration. This includes the enactment and judicial interpretation of laws and their pursuant regulation, as well as the administration of programmes based on them, legislative activities, taxation, national defence, public order and safety, immigration services, foreign affairs and the administration of government programmes. This section also includes compulsory social security activities.',
    official: true,
  },
  P_Education: {
    label: 'Education',
    definition:
      'This section includes education at any level or for any profession, oral or written as well as by radio and television or other means of communication. It includes education by the different institutions in the regular school system at its different levels as well as adult education, literacy programmes etc. Also included are military schools and academies, prison schools etc. at their respective levels. The section includes public as well as private education.',
    official: true,
  },
  Q_HumanHealthAndSocialWorkActivities: {
    label: 'Human health and social work activities',
    definition:
      'This section includes the provision of health and social work activities. Activities include a wide range of activities, starting from health care provided by trained medical professionals in hospitals and other facilities, over residential care activities that still involve a degree of health care activities to social work activities without any involvement of health care professionals.',
    official: true,
  },
  R_ArtsEntertainmentAndRecreation: {
    label: 'Arts, entertainment and recreation',
    definition:
      'This section includes a wide range of activities to meet varied cultural, entertainment and recreational interests of the general public, including live performances, operation of museum sites, gambling, sports and recreation activities.',
    official: true,
  },
  S_OtherServiceActivities: {
    label: 'Other service activities',
    definition:
      'This section (as a residual category) includes the activities of membership organizations, the repair of computers and personal and household goods and a variety of personal service activities not covered elsewhere in the classification.',
    official: true,
  },
  x_DomesticWork: {
    label: 'Domestic work',
    definition:
      'Work in or for a household: cleaning, cooking, care of children or old people, gardening, driving. In HTCDS part of activities of households as employers.',
  },
  T_ActivitiesOfHouseholdsAsEmployers: {
    label:
      'Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use',
    definition:
      'This division includes activities of households as employers of domestic personnel. Furthermore, it includes the undifferentiated subsistence goods-producing and services producing activities of households.',
    official: true,
  },
  U_ActivitiesOfExtraterritorialOrganizations: {
    label: 'Activities of extraterritorial organizations and bodies',
    definition:
      'This class includes activities of international organizations such as the United Nations and the specialized agencies of the United Nations system, regional bodies etc., the International Monetary Fund, the World Bank, the World Customs Organization, the Organization for Economic Co-operation and Development, the Organization of Petroleum Exporting Countries, the European Communities, the European Free Trade Association etc. This class also includes activities of diplomatic and consular missions when being determined by the country of their location rather than by the country they represent.',
    official: true,
  },
}
