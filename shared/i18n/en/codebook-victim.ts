import type { EntityWordsOf } from '../codebook-shape.ts'
import { victimConditions } from './codebook-victim-conditions.ts'
import { victimNeeds } from './codebook-victim-needs.ts'

export const victim: EntityWordsOf<'victim'> = {
  methodOfRecruitment: {
    label: 'How the person was recruited',
    ask: 'How did you first hear about the work or the journey? How did they reach you?',
    why: 'It shows where people are approached, so that others can be warned.',
    definition: 'Every way in which the person was first approached or recruited.',
    examples: 'A job post on a social network, then a call from a cousin: two answers.',
  },
  countryOfRecruitment: {
    label: 'Country of recruitment',
    ask: 'In which country were you when it began?',
    why: 'Together with the country of exploitation it shows routes.',
    definition: 'The country where the person was when they were recruited.',
    examples:
      'A woman from Laos was working in Thailand when a broker spoke to her: Thailand. Her nationality does not count.',
  },
  locationOfRecruitment: {
    label: 'Place of recruitment',
    ask: 'Where was that: which village, town, school, company or website?',
    why: 'It can help to protect others in the same place. The place itself is never shared.',
    definition: 'The place or organisation where the person was recruited, in words.',
    examples: 'Labour agency in a provincial town; a dormitory; a chat group.',
  },
  recruiterRelation: {
    label: 'Relation to the recruiter',
    ask: 'Who asked you to go? How did you know that person?',
    why: 'Someone close may still be near. It matters for safety and for a return home.',
    definition:
      'What the recruiter was to the person at that time. There may be several recruiters.',
    examples: 'An aunt and a broker she knew: “Family” and “Other”.',
  },
  acts: {
    label: 'What was done',
    ask: 'What did they do: find you, bring you somewhere, pass you on, keep you somewhere, take you in?',
    why: 'An act is the first of the three elements of trafficking. With a purpose, and for adults a means, it is what the law asks for.',
    definition:
      'The acts of the UN Trafficking in Persons Protocol, article 3(a), that happened to the person.',
    examples:
      'Hired at home, driven over the border, kept in a house: recruited, transported, harboured.',
  },
  countriesOfTransit: {
    label: 'Countries of transit',
    ask: 'Through which countries did you travel on the way?',
    why: 'It shows routes, and where help could have come earlier.',
    definition:
      'Countries the person passed through between recruitment and exploitation. Not the first and not the last one.',
    examples: 'From Cambodia through Thailand to Malaysia: Thailand.',
  },
  exploitationTypes: {
    label: 'Form of exploitation',
    ask: 'What did they make you do, or what did they want from you?',
    why: 'The purpose decides which help and which law applies. Exploitation that was planned and did not happen counts too.',
    definition:
      'Every form of exploitation that the person went through or was meant to go through.',
    examples: 'Hired for a factory, then also forced to beg: “Forced labour” and “Forced begging”.',
  },
  forcedLabourIndustry: {
    label: 'Industry',
    ask: 'What kind of work was it?',
    why: 'It shows where labour inspectors and buyers should look.',
    definition:
      'The industry where the person was exploited. With several, the one that lasted longest.',
    examples: 'Peeling shrimps in a factory is manufacturing; working on the boat is fishing.',
  },
  sexExploitationTypes: {
    label: 'Form of sexual exploitation',
    ask: 'You need not tell details. Was it with clients, in pictures or films, over the internet, or for one person only?',
    why: 'The kind of help needed differs. Ask only when the person is ready.',
    definition:
      'Every form of sexual exploitation that the person went through or was meant to go through.',
    examples:
      'Sold to clients, and made to perform live before a phone: “Prostitution” and “Live over internet or phone”. Films that were only sold later: “Pornography”.',
  },
  countryOfExploitation: {
    label: 'Country of exploitation',
    ask: 'In which country did that happen?',
    why: 'It shows routes, and which country’s law applies.',
    definition:
      'The country where the exploitation took place, or was meant to. With several, the one where it lasted longest.',
    examples:
      'Only passed through Thailand on a bus, then worked in Malaysia: Malaysia. Freed on the way, before any work began: the country where the work was to be.',
  },
  locationOfExploitation: {
    label: 'Place of exploitation',
    ask: 'Where was that: which place, company, boat or house?',
    why: 'Others may still be there. The place itself is never shared.',
    definition: 'The place or organisation where the exploitation took place, in words.',
    examples:
      'A brick kiln by the river; a boat, with its name and harbour. The place where the person is safe now does not belong here.',
  },
  ageWhenTrafficked: {
    label: 'Age when first trafficked',
    ask: 'How old were you when it began?',
    why: 'A person who was under 18 then was trafficked as a child, whatever their age today.',
    definition: 'Age (in years) when the person was first trafficked.',
    examples: 'Recruited at 17, the forced work began at 18: 17. Trafficked again at 22: still 17.',
    official: true,
  },
  methodsOfControl: {
    label: 'Methods of control',
    ask: 'What did they do so that you could not simply leave or say no?',
    why: 'It shows the means used and what the person may still fear. For a child no means are needed.',
    definition:
      'Every way in which the exploiters kept the person under their control, whether or not it was said openly.',
    examples:
      'The passport was kept and the fare had to be worked off: “Withheld documents” and “Debt bondage”. An answer that was not given is not a “no”.',
  },
  ...victimConditions,
  ...victimNeeds,
}
