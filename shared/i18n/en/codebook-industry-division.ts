/** @file Tiers 2 and 3 of the industries. Labels and definitions: IOM HTCDS 2.0 after ISIC Rev. 4 (CC BY 4.0), to the letter. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const industryDivision: CodeWordsOf<'industryDivision'> = {
  A01: {
    label: 'Crop and animal production, hunting and related service activities',
    definition:
      'This division includes two basic activities, namely the production of crop products and production of animal products, covering also the forms of organic agriculture, the growing of genetically modified crops and the raising of genetically modified animals. This division also includes service activities incidental to agriculture, as well as hunting, trapping and related activities.',
    official: true,
  },
  A011: {
    label: 'Growing of non-perennial crops',
    definition:
      'This class includes all forms of growing of cereals, crops, leguminous crops and oil seeds in open fields, including those considered organic farming and the growing of genetically modified crops.',
    official: true,
  },
  A013: {
    label: 'Plant propagation',
    definition:
      'This class includes the production of all vegetative planting materials including cuttings, suckers and seedlings for direct plant propagation or to create plant grafting stock into which selected scion is grafted for eventual planting to produce crops.',
    official: true,
  },
  A014: {
    label: 'Animal production',
    definition:
      'This group includes raising (farming) and breeding of all animals, except aquatic animals.',
    official: true,
  },
  A015: {
    label: 'Mixed farming',
    definition:
      'This class includes the combined production of crops and animals without a specialized production of crops or animals.',
    official: true,
  },
  A016: {
    label: 'Support activities to agriculture and post-harvest crop activities',
    definition:
      'This group includes activities incidental to agricultural production and activities similar to agriculture not undertaken for production purposes (in the sense of harvesting agricultural products), done on a fee or contract basis. Also included are post-harvest crop activities, aimed at preparing agricultural products for the primary market.',
    official: true,
  },
  A01x: {
    label:
      'All other classes under crop and animal prodution, hunting and related service activities',
    definition:
      'May include but not limited to: crop production, animal production, post-harvest crop activities, hunting and trapping related service activities.',
    official: true,
  },
  A02: {
    label: 'Forestry and logging',
    definition:
      'This division includes the production of roundwood for the forest-based manufacturing industries as well as the extraction and gathering of wild growing non-wood forest products. Besides the production of timber, forestry activities result in products that undergo little processing, such as firewood, charcoal, wood chips and roundwood used in an unprocessed form (e.g. pit-props, pulpwood etc.). These activities can be carried out in natural or planted forests.',
    official: true,
  },
  A03: {
    label: 'Fishing and aquaculture',
    definition:
      'This division includes capture fishery and aquaculture, covering the use of fishery resources from marine, brackish or freshwater environments, with the goal of capturing or gathering fish, crustaceans, molluscs and other marine organisms and products e.g. aquatic plants, pearls, sponges etc. Also included are activities that are normally integrated in the process of production for own account e.g. seeding oysters for pearl production.',
    official: true,
  },
  A031: {
    label: 'Marine fishing or acquaculture',
    definition:
      'This class includes fishing on a commercial basis in ocean and coastal waters, taking of marine crustaceans and molluscs, whale catching, taking of marine aquatic animals: turtles, sea squirts, tunicates, sea urchins etc. This class also includes activities of vessels engaged both in fishing and in processing and preserving of fish, and the gathering of other marine organisms and materials: natural pearls, sponges, coral and algae.',
    official: true,
  },
  A032: {
    label: 'Freshwater fishing or aquaculture',
    definition:
      'This class includes fishing on a commercial basis in inland waters, the taking of freshwater crustaceans and molluscs and taking of freshwater aquatic animals This class also includes the gathering of freshwater materials.',
    official: true,
  },
  C10: {
    label: 'Manufacture of food products',
    definition:
      'This division includes the processing of the products of agriculture, forestry and fishing into food for humans or animals, and includes the production of various intermediate products that are not directly food products. The activity often generates associated products of greater or lesser value (for example, hides from slaughtering, or oilcake from oil production).',
    official: true,
  },
  C11: {
    label: 'Manufacture of beverages',
    definition:
      'This division includes the manufacture of beverages, such as nonalcoholic beverages and mineral water, manufacture of alcoholic beverages mainly through fermentation, beer and wine, and the manufacture of distilled alcoholic beverages.',
    official: true,
  },
  C12: {
    label: 'Manufacture of tobacco products',
    definition:
      'This division includes the processing of an agricultural product, tobacco, into a form suitable for final consumption.',
    official: true,
  },
  C13: {
    label: 'Manufacture of textiles',
    definition:
      'This division includes preparation and spinning of textile fibres as well as textile weaving, finishing of textiles and wearing apparel, manufacture of made-up textile articles, except apparel, e.g. household linen, blankets, rugs, cordage etc.',
    official: true,
  },
  C14: {
    label: 'Manufacture of wearing apparel',
    definition:
      'This division includes all tailoring (ready-to-wear or made-to-measure), in all materials, e.g. leather, fabric, knitted and crocheted fabrics etc., of all items of clothing e.g. outerwear, underwear for men, women or children; work, city or casual clothing etc. and accessories.',
    official: true,
  },
  C15: {
    label: 'Manufacture of leather and related products',
    definition:
      'This division includes dressing and dyeing of fur and the transformation of hides into leather by tanning or curing and fabricating the leather into products for final consumption. It also includes the manufacture of similar products from other materials (imitation leathers or leather substitutes), such as rubber footwear, textile luggage etc. The products made from leather substitutes are included here, since they are made in ways similar to those in which leather products are made (e.g. luggage) and are often produced in the same unit.',
    official: true,
  },
  C16: {
    label:
      'Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials',
    definition:
      'Sawing and planing of wood, and making things of wood, cork, straw and plaiting materials, except furniture. The standard repeats its text for leather here, so these words are ours.',
  },
  C17: {
    label: 'Manufacture of paper and paper products',
    definition:
      'This division includes the manufacture of pulp, paper and converted paper products. The manufacture of these products is grouped together because they constitute a series of vertically connected processes. More than one activity is often carried out in a single unit. There are essentially three activities: The manufacture of pulp involves separating the cellulose fibers from other impurities in wood or used paper. The manufacture of paper involves matting these fibers into a sheet. Converted paper products are made from paper and other materials by various cutting and shaping techniques, including coating and laminating activities. The paper articles may be printed e.g. wallpaper, gift wrap etc. as long as the printing of information is not the main purpose.',
    official: true,
  },
  C18: {
    label: 'Printing and reproduction of recorded media',
    definition:
      'This division includes printing of products, such as newspapers, books, periodicals, business forms, greeting cards, and other materials, and associated support activities, such as bookbinding, plate-making services, and data imaging. The support activities included here are an integral part of the printing industry, and a product (a printing plate, a bound book, or a computer disk or file) that is an integral part of the printing industry is almost always provided by these operations. Processes used in printing include a variety of methods for transferring an image from a plate, screen, or computer file to a medium, such as paper, plastics, metal, textile articles, or wood.',
    official: true,
  },
  C19: {
    label: 'Manufacture of coke and refined petroleum products',
    definition:
      'This division includes the transformation of crude petroleum and coal into usable products. The dominant process is petroleum refining, which involves the separation of crude petroleum into component products through such techniques as cracking and distillation. This division also includes the manufacture for own account of characteristic products e.g. coke, butane, propane, petrol, kerosene, fuel oil etc. as well as processing services e.g. custom refining. This division includes the manufacture of gases such as ethane, propane and butane as products of petroleum refineries.',
    official: true,
  },
  C20: {
    label: 'Manufacture of chemicals and chemical products',
    definition:
      'This division includes the transformation of organic and inorganic raw materials by a chemical process and the formation of products. It distinguishes the production of basic chemicals that constitute the first industry group from the production of intermediate and end products produced by further processing of basic chemicals that make up the remaining industry classes.',
    official: true,
  },
  C21: {
    label: 'Manufacture of basic pharmaceutical products and pharmaceutical preparations',
    definition:
      'This division includes the manufacture of basic pharmaceutical products and pharmaceutical preparations. This includes also the manufacture of medicinal chemical and botanical products.',
    official: true,
  },
  C22: {
    label: 'Manufacture of rubber and plastics products',
    definition:
      'This division includes the manufacture of rubber and plastics products. This division is characterized by the raw materials used in the manufacturing process. However, this does not imply that the manufacture of all products made of these materials is classified here.',
    official: true,
  },
  C23: {
    label: 'Manufacture of other non-metallic mineral products',
    definition:
      'TThis division includes manufacturing activities related to a single substance of mineral origin. This division includes the manufacture of glass and glass products e.g. flat glass, hollow glass, fibres, technical glassware etc., ceramic products, tiles and baked clay products, and cement and plaster, from raw materials to finished articles. The manufacture of shaped and finished stone and other mineral products is also included in this division.',
    official: true,
  },
  C24: {
    label: 'Manufacture of basic metals',
    definition:
      'TThis division includes the activities of smelting and/or refining ferrous and non-ferrous metals from ore, pig or scrap, using electro metallurgic and other process metallurgic techniques. This division also includes the manufacture of metal alloys and super-alloys by introducing other chemical elements to pure metals. The output of smelting and refining, usually in ingot form, is used in rolling, drawing and extruding operations to make products such as plate, sheet, strip, bars, rods, wire, tubes, pipes and hollow profiles, and in molten form to make castings and other basic metal products.',
    official: true,
  },
  C25: {
    label: 'Manufacture of fabricated metal products, except machinery and equipment',
    definition:
      'This division includes the manufacture of "pure" metal products (such as parts, containers and structures), usually with a static, immovable function, as opposed to the following divisions, which cover the manufacture of combinations or assemblies of such metal products (sometimes with other materials) into more complex units that, unless they are purely electrical, electronic or optical, work with moving parts. The manufacture of weapons and ammunition is also included in this division.',
    official: true,
  },
  C26: {
    label: 'Manufacture of computer, electronic and optical products',
    definition:
      'This division includes the manufacture of computers, computer peripherals, communications equipment, and similar electronic products, as well as the manufacture of components for such products. Production processes of this division are characterized by the design and use of integrated circuits and the application of highly specialized miniaturization technologies. The division also contains the manufacture of consumer electronics, measuring, testing, navigating, and control equipment, irradiation, electromedical and electrotherapeutic equipment, optical instruments and equipment, and the manufacture of magnetic and optical media.',
    official: true,
  },
  C27: {
    label: 'Manufacture of electrical equipment',
    definition:
      'This division includes the manufacture of products that generate, distribute and use electrical power. Also included is the manufacture of electrical lighting, signalling equipment and electric household appliances.',
    official: true,
  },
  C28: {
    label: 'Manufacture of machinery and equipment n.e.c.',
    definition:
      'This division includes the manufacture of machinery and equipment that act independently on materials either mechanically or thermally or perform operations on materials (such as handling, spraying, weighing or packing), including their mechanical components that produce and apply force, and any specially manufactured primary parts. This includes the manufacture of fixed and mobile or hand-held devices, regardless of whether they are designed for industrial, building and civil engineering, agricultural or home use. The manufacture of special equipment for passenger or freight transport within demarcated premises also belongs within this division.',
    official: true,
  },
  C29: {
    label: 'Manufacture of motor vehicles, trailers and semi-trailers',
    definition:
      'This division includes the manufacture of motor vehicles for transporting passengers or freight. The manufacture of various parts and accessories, as well as the manufacture of trailers and semi-trailers, is included here.',
    official: true,
  },
  C30: {
    label: 'Manufacture of other transport equipment',
    definition:
      'This division includes the manufacture of transportation equipment such as ship building and boat manufacturing, the manufacture of railroad rolling stock and locomotives, air and spacecraft and the manufacture of parts thereof.',
    official: true,
  },
  C31: {
    label: 'Manufacture of furniture',
    definition:
      'This division includes the manufacture of furniture and related products of any material except stone, concrete and ceramic. The processes used in the manufacture of furniture are standard methods of forming materials and assembling components, including cutting, moulding and laminating. The design of the article, for both aesthetic and functional qualities, is an important aspect of the production process.',
    official: true,
  },
  C32: {
    label: 'Other manufacturing',
    definition:
      'This division includes the manufacture of a variety of goods not covered in other parts of the classification. Since this is a residual division, production processes, input materials and use of the produced goods can vary widely and usual criteria for grouping classes into divisions have not been applied here.',
    official: true,
  },
  C33: {
    label: 'Repair and installation of machinery and equipment',
    definition:
      'This division includes the specialized repair of goods produced in the manufacturing sector with the aim to restore machinery, equipment and other products to working order. The provision of general or routine maintenance (i.e. servicing) on such products to ensure they work efficiently and to prevent breakdown and unnecessary repairs is included.',
    official: true,
  },
  H49: {
    label: 'Land transport and transport via pipelines',
    definition:
      'This division includes the transport of passengers and freight via road and rail, as well as freight transport via pipelines.',
    official: true,
  },
  H50: {
    label: 'Water transport',
    definition:
      'This division includes the transport of passengers or freight over water, whether scheduled or not. Also included are the operation of towing or pushing boats, excursion, cruise or sightseeing boats, ferries, water taxis etc.',
    official: true,
  },
  H51: {
    label: 'Air transport',
    definition:
      'This division includes the transport of passengers or freight by air or via space. This division excludes the overhaul of aircraft or aircraft engines and support activities, such as the operation of airports. This division also excludes activities that make use of aircraft, but not for the purpose of transportation, such as crop spraying, aerial advertising or aerial photography.',
    official: true,
  },
  H52: {
    label: 'Warehousing and support activities for transportation',
    definition:
      'This division includes warehousing and support activities for transportation, such as operating of transport infrastructure e.g. airports, harbours, tunnels, bridges, etc., the activities of transport agencies and cargo handling.',
    official: true,
  },
  H53: {
    label: 'Postal and courier activities',
    definition:
      'This division includes postal and courier activities, such as pickup, transport and delivery of letters and parcels under various arrangements. Local delivery and messenger services are also included.',
    official: true,
  },
  I55: {
    label: 'Primarily accommodation',
    definition:
      'Primary official purpose of business is accommodation services. Hotels, resort hotels, motels, guesthouses, pensions, youth hostels, Bed and breakfast units, visitor flats and bungalows , other (May include, but not limited to: Holiday homes, suites/Hotel apartments, Chalets, housekeeping cottages and cabins, Student residences, School dormitories, Workers hostels, Rooming and boarding houses, Railway sleeping cars).',
    official: true,
  },
  I561: {
    label: 'Primarily food',
    definition:
      'Primary official purpose of business is food services. Restaurants, Fast-food restaurants, Home delivery service, Activities of food service contractors, operations of food concessions at sport and similar facilities, operations of canteens or cafeterias on a concession basis. Other (may include but not limited to: food preparation in market stalls, take-out eating places, mobile food carts, ice cream truck vendors).',
    official: true,
  },
  I563: {
    label: 'Primarily beverages',
    definition:
      'Primary official purpose of business is beverage services. Bars, Taverns, Cocktail lounges, Discotheques (with beverage serving predominant), Beer parlors and pubs, Other (May include, but not limited to fruit juice bars and mobile beverage vendors).',
    official: true,
  },
  N77: {
    label: 'Rental and leasing activities',
    definition:
      'This division includes the renting and leasing of tangible and non-financial intangible assets, including a wide array of tangible goods, such as automobiles, computers, consumer goods and industrial machinery and equipment to customers in return for a periodic rental or lease payment.',
    official: true,
  },
  N78: {
    label: 'Employment activities',
    definition:
      "This division includes activities of listing employment vacancies and referring or placing applicants for employment, where the individuals referred or placed are not employees of the employment agencies, supplying workers to clients' businesses for limited periods of time to supplement the working force of the client, and the activities of providing human resources and human resource management services for others on a contract or fee basis. This division also includes executive search and placement activities and activities of theatrical casting agencies.",
    official: true,
  },
  N79: {
    label: 'Travel agency, tour operator, reservation service and related activities',
    definition:
      'This division includes security-related services such as: investigation and detective services; guard and patrol services; picking up and delivering money, receipts, or other valuable items with personnel and equipment to protect such properties while in transit; operation of electronic security alarm systems, such as burglar and fire alarms, where the activity focuses on remote monitoring these systems, but often involves also sale, installation and repair services. If the latter components are provided separate, they are excluded from this division and classified in retail sale, construction etc.',
    official: true,
  },
  N81: {
    label: 'Services to buildings and gardening & landscape activities, including cleaning',
    definition:
      "This division includes the provision of a number of general support services, such as the provision of a combination of support services within a client's facilities, the interior and exterior cleaning of buildings of all types, cleaning of industrial machinery, cleaning of trains, buses, planes, etc., cleaning of the inside of road and sea tankers, disinfecting and exterminating activities for buildings, ships, trains, etc., bottle cleaning, street sweeping, snow and ice removal, provision of landscape care and maintenance services and provision of these services along with the design of landscape plans and/or the construction (i.e. installation) of walkways, retaining walls, decks, fences, ponds, and similar structures.",
    official: true,
  },
  N82: {
    label: 'Office administrative, office support and other business support activities',
    definition:
      'This division includes the provision of a range of day-to-day office administrative services, as well as ongoing routine business support functions for others, on a contract or fee basis. This division also includes all support service activities typically provided to businesses not elsewhere classified.',
    official: true,
  },
}
